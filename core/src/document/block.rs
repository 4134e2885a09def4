//! The parts of a document.

use serde::Serialize;

use crate::Text;
use crate::wire::wire_words;

wire_words! {
    /// What must be seen at once, and on every page.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::document::Mark::Forced.as_str(), "forced");
    /// ```
    pub enum Mark {
        /// Being written.
        #[doc(alias = "utkast")]
        Draft = "draft",
        /// One party has approved.
        #[doc(alias = "til godkjenning")]
        Awaiting = "awaiting",
        /// Approved without the employee.
        #[doc(alias = "tvangsgodkjent")]
        Forced = "forced",
        /// Approved by one who is both parties.
        #[doc(alias = "egen leder")]
        OwnManager = "own_manager",
        /// Completed by the employer, and the employee has not taken part.
        WithoutEmployee = "without_employee",
        /// Ended by a party, before its time or after it had expired.
        #[doc(alias = "avbrutt")]
        Aborted = "aborted",
        /// The time for which it held has run out.
        #[doc(alias = "utdatert")]
        Expired = "expired",
        /// Completed by the employer, and so is a newer one that the reader sees.
        #[doc(alias = "erstattet")]
        Superseded = "superseded",
    }
}

/// A mark and its words.
///
/// ```
/// use oppfolgingsplan::document::{Mark, Marking};
/// use oppfolgingsplan::Text;
/// let marking = Marking { mark: Mark::Draft, title: Text::from("Utkast"), says: Text::from("…") };
/// assert_eq!(marking.mark.as_str(), "draft");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Marking {
    /// Which mark.
    pub mark: Mark,
    /// Its name, short enough for the head of a page.
    pub title: Text,
    /// What it means, in a sentence or two.
    pub says: Text,
}

/// A label and its value, which may have several lines.
///
/// ```
/// use oppfolgingsplan::document::Field;
/// use oppfolgingsplan::Text;
/// let field = Field { label: Text::from("Gyldig"), value: Text::from("2. februar 2026") };
/// assert_eq!(field.label.as_str(), "Gyldig");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The label, without a colon.
    pub label: Text,
    /// The value.
    pub value: Text,
}

/// A table whose first row and first column are headers.
///
/// ```
/// use oppfolgingsplan::document::Table;
/// use oppfolgingsplan::Text;
/// let cells = |row: [&str; 2]| row.map(Text::from).to_vec();
/// let table = Table { columns: cells(["Hvem", "Dato"]), rows: vec![cells(["Lederen", "2. mai 2026"])] };
/// assert_eq!(table.columns.len(), table.rows[0].len());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The headers of the columns.
    pub columns: Vec<Text>,
    /// The rows, each as long as `columns`; its first cell is its header.
    pub rows: Vec<Vec<Text>>,
}

/// Who signs on paper.
///
/// ```
/// use oppfolgingsplan::document::Signer;
/// use oppfolgingsplan::Text;
/// let signer = Signer { role: Text::from("Den ansatte"), name: None };
/// assert!(signer.name.is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signer {
    /// The role.
    pub role: Text,
    /// The name, where the host gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}

/// A part of a document. Texts may have line breaks, which mean a new line or, two in a row, a new
/// paragraph; markup in them is text.
///
/// ```
/// use oppfolgingsplan::document::Block;
/// use oppfolgingsplan::Text;
/// let block = Block::Paragraph { text: Text::from("Planen har ingen tiltak.") };
/// assert!(matches!(block, Block::Paragraph { .. }));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading and what stands under it. Sections lie in each other, at most three deep.
    Section {
        /// The heading.
        heading: Text,
        /// What stands under it.
        blocks: Vec<Block>,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        text: Text,
    },
    /// A list without numbers.
    List {
        /// The items.
        items: Vec<Text>,
    },
    /// Labels with values.
    Fields {
        /// The fields.
        fields: Vec<Field>,
    },
    /// A table.
    Table(Table),
    /// Room for signatures on paper, on a page of its own.
    Signatures {
        /// What the signatures mean.
        says: Text,
        /// The label of the line for place and date.
        place: Text,
        /// The label of the line for the signature.
        signature: Text,
        /// Who signs.
        signers: Vec<Signer>,
    },
}
