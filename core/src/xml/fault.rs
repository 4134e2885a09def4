//! Why a document is not read.

use serde::{Serialize, Serializer};

/// Why XML of a stranger was not read. Nothing of what stands in it is repeated.
///
/// ```
/// assert_eq!(oppfolgingsplan::XmlFault::Entity.code(), "entity");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum XmlFault {
    /// More bytes, elements, attributes or levels than such a document has.
    #[error("the XML is larger or deeper than it may be")]
    TooLarge,
    /// Not UTF-8, or it says that it is not.
    #[error("the XML is not in UTF-8")]
    Encoding,
    /// A document type, which could bring entities and files of others.
    #[error("the XML has a document type")]
    DocumentType,
    /// An entity that is none of the five of XML.
    #[error("the XML has an entity that is not one of XML itself")]
    Entity,
    /// Not well-formed: cut off, tags that do not match, characters that XML does not have.
    #[error("the XML is not well-formed")]
    Malformed,
}

impl XmlFault {
    /// The word on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::Encoding => "encoding",
            Self::DocumentType => "document_type",
            Self::Entity => "entity",
            Self::Malformed => "malformed",
        }
    }
}

impl Serialize for XmlFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
