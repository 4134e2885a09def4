//! A file that the library made, and what it may be called.

use std::fmt;
use std::sync::OnceLock;

use super::PackageError;
use crate::Digest;

/// What a file is, for the host that stores or sends it.
///
/// ```
/// assert_eq!(oppfolgingsplan::package::MediaType::Pdf.as_str(), "application/pdf");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaType {
    /// A document in PDF.
    Pdf,
    /// XML.
    Xml,
    /// JSON.
    Json,
    /// Text in UTF-8.
    Text,
    /// A web page.
    Html,
    /// A picture in SVG.
    Svg,
    /// A table in CSV.
    Csv,
    /// A calendar.
    Calendar,
    /// Files in one.
    Zip,
}

impl MediaType {
    /// The name that IANA has registered.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Xml => "application/xml",
            Self::Json => "application/json",
            Self::Text => "text/plain; charset=utf-8",
            Self::Html => "text/html; charset=utf-8",
            Self::Svg => "image/svg+xml",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Calendar => "text/calendar; charset=utf-8",
            Self::Zip => "application/zip",
        }
    }

    /// The media type of this name, with or without its character set.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        const ALL: [MediaType; 9] = [
            MediaType::Pdf,
            MediaType::Xml,
            MediaType::Json,
            MediaType::Text,
            MediaType::Html,
            MediaType::Svg,
            MediaType::Csv,
            MediaType::Calendar,
            MediaType::Zip,
        ];
        let bare = |name: &'static str| name.split(';').next();
        ALL.into_iter().find(|one| one.as_str() == name || bare(one.as_str()) == Some(name))
    }
}

/// The name of a file in a package: safe on every system, and never outside the folder.
///
/// Parts of `A`–`Z`, `a`–`z`, `0`–`9`, `-`, `_` and `.`, with `/` between them; none begins or ends with `.`
/// or is called as a device of Windows (`con`, `aux.pdf`); 100 characters at most.
///
/// ```
/// use oppfolgingsplan::package::FileName;
/// assert_eq!(FileName::new("arkivmelding.xml")?.as_str(), "arkivmelding.xml");
/// # Ok::<(), oppfolgingsplan::package::PackageError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(Box<str>);

impl FileName {
    /// A name.
    ///
    /// # Errors
    /// [`PackageError::Name`].
    pub fn new(name: &str) -> Result<Self, PackageError> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let part = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && !part.ends_with('.')
                && !is_device(part)
                && part.bytes().all(allowed)
        };
        if name.len() <= 100 && name.split('/').all(part) {
            Ok(Self(name.into()))
        } else {
            Err(PackageError::Name)
        }
    }

    /// A name that the library gives itself.
    pub(crate) fn known(name: &'static str) -> Self {
        Self(name.into())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What Windows keeps for devices, with whatever ending.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = |word: &str| {
        stem.strip_prefix(word).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileName({self})")
    }
}

/// A file that the library made.
///
/// ```
/// use oppfolgingsplan::package::{File, FileName, MediaType};
/// let file = File::new(FileName::new("plan.json")?, MediaType::Json, b"{}".to_vec());
/// assert_eq!(file.bytes(), b"{}");
/// # Ok::<(), oppfolgingsplan::package::PackageError>(())
/// ```
#[derive(Clone)]
pub struct File {
    /// What it is called.
    pub name: FileName,
    /// What it is.
    pub media_type: MediaType,
    bytes: Vec<u8>,
    /// Made when it is first asked for; several files of a package name it.
    digest: OnceLock<Digest>,
}

impl File {
    /// A file.
    #[must_use]
    pub const fn new(name: FileName, media_type: MediaType, bytes: Vec<u8>) -> Self {
        Self { name, media_type, bytes, digest: OnceLock::new() }
    }

    /// What is in it.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What is in it, to keep.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The SHA-256 of its bytes, computed once.
    #[must_use]
    pub fn digest(&self) -> Digest {
        *self.digest.get_or_init(|| Digest::of(&self.bytes))
    }
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.media_type == other.media_type && self.bytes == other.bytes
    }
}

impl Eq for File {}

/// How long it is; nothing of what it says.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}
