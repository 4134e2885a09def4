//! What can be wrong with a table that is read: a row of it, or the file.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::column::LogColumn;
use crate::wire::given;
use crate::words::{self, exchange as names};
use crate::{DateError, Denial, Language, RuleCode};

/// One thing that is wrong with a row, without a word of what stands there.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Actor, Language, exchange::{FaultKind, LogImport, LogColumn}};
/// let file = "Dato;Type;Tekst\r\n31.02.2026;Samtale;Snakket om vaktene\r\n";
/// let at = "2026-03-02T09:00:00+01:00".parse()?;
/// let read = LogImport::read(file.as_bytes(), &case_on_sick_leave(), &Actor::manager("m-1")?, at)?;
/// let fault = &read.faults[0];
/// assert_eq!((fault.row, fault.column), (2, Some(LogColumn::On)));
/// assert_eq!(fault.kind, FaultKind::NoSuchDay);
/// assert_eq!(fault.message(Language::Nb), "Datoen finnes ikke i kalenderen.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "feil")]
pub struct RowFault {
    /// The row as a program of tables counts: from 1, the heading and blank rows included.
    pub row: usize,
    /// The line on which the row begins, as an editor of text counts.
    pub line: usize,
    /// The column, where one of them is at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<LogColumn>,
    /// What is wrong.
    #[serde(rename = "fault")]
    pub kind: FaultKind,
}

impl RowFault {
    /// What is wrong, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        self.kind.message(language)
    }
}

/// What is wrong with a row.
///
/// ```
/// use oppfolgingsplan::{RuleCode, exchange::FaultKind};
/// assert_eq!(FaultKind::CellCount.code(), "cell_count");
/// assert_eq!(FaultKind::Refused(RuleCode::TextTooLong).code(), "text.too-long");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FaultKind {
    /// A quotation mark is opened and never closed.
    QuoteOpen,
    /// Text follows on a closing quotation mark.
    QuoteInside,
    /// Not as many cells as the heading has.
    CellCount,
    /// A field that must be given is blank.
    Missing,
    /// A date of another form than `05.01.2026` and `2026-01-05`.
    DateForm,
    /// The calendar has no such day.
    NoSuchDay,
    /// The date lies outside the years 1900 to 2199.
    DateRange,
    /// A kind of entry that there is not.
    KindUnknown,
    /// A participant that is no role: a name, for example.
    ParticipantUnknown,
    /// The quotation marks in the list of attachments do not belong together.
    AttachmentQuote,
    /// The row names another case.
    OtherCase,
    /// An entry that says the same stands in the log.
    AlreadyInLog,
    /// A rule refuses the entry.
    Refused(RuleCode),
}

impl FaultKind {
    /// The word on the wire; of a refusal, the code of the rule.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            FaultKind::QuoteOpen => "quote_open",
            FaultKind::QuoteInside => "quote_inside",
            FaultKind::CellCount => "cell_count",
            FaultKind::Missing => "missing",
            FaultKind::DateForm => "date_form",
            FaultKind::NoSuchDay => "no_such_day",
            FaultKind::DateRange => "date_range",
            FaultKind::KindUnknown => "kind_unknown",
            FaultKind::ParticipantUnknown => "participant_unknown",
            FaultKind::AttachmentQuote => "attachment_quote",
            FaultKind::OtherCase => "other_case",
            FaultKind::AlreadyInLog => "already_in_log",
            FaultKind::Refused(rule) => rule.code(),
        }
    }

    /// What is wrong, for a person.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        match self {
            FaultKind::Refused(rule) => words::refusal(rule, language),
            other => names::row_fault(other.code(), language),
        }
    }
}

impl From<DateError> for FaultKind {
    fn from(error: DateError) -> Self {
        match error {
            DateError::Form => FaultKind::DateForm,
            DateError::NoSuchDay => FaultKind::NoSuchDay,
            DateError::Range => FaultKind::DateRange,
        }
    }
}

impl Serialize for FaultKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// Why no row of a file can be read.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Actor, exchange::{FileFault, LogImport, LogImportError}};
/// // «Møte» as an older Excel saves it.
/// let file = b"Dato;Type;Tekst\r\n05.01.2026;M\xF8te;Referat\r\n";
/// let at = "2026-03-02T09:00:00+01:00".parse()?;
/// let read = LogImport::read(file, &case_on_sick_leave(), &Actor::manager("m-1")?, at);
/// assert_eq!(read, Err(LogImportError::File(FileFault::Windows1252 { line: 2 })));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FileFault {
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
    /// An `.xlsx` or `.xls` file.
    #[error("the file is a workbook, not CSV")]
    Workbook,
    /// UTF-16, which Excel calls "Unicode text".
    #[error("the file is UTF-16, not UTF-8")]
    Utf16,
    /// Text in Windows-1252, the code of an older Norwegian Excel.
    #[error("the file is Windows-1252, not UTF-8: line {line}")]
    Windows1252 {
        /// The first line that is not UTF-8.
        line: usize,
    },
    /// Neither.
    #[error("the file is not text: line {line}")]
    NoText {
        /// The first line that is not UTF-8.
        line: usize,
    },
    /// The heading's quotation marks do not belong together.
    #[error("the quotation marks of the heading do not belong together")]
    HeadingQuote,
    /// The heading has more than 64 columns.
    #[error("the heading has more than 64 columns")]
    TooManyColumns,
    /// A column that must be there is not.
    #[error("the heading has no column `{0}`")]
    MissingColumn(LogColumn),
    /// A column that the library reads stands twice.
    #[error("the heading has the column `{0}` twice")]
    DuplicateColumn(LogColumn),
}

impl FileFault {
    /// The word on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            FileFault::Empty => "empty",
            FileFault::Workbook => "workbook",
            FileFault::Utf16 => "utf_16",
            FileFault::Windows1252 { .. } => "windows_1252",
            FileFault::NoText { .. } => "no_text",
            FileFault::HeadingQuote => "heading_quote",
            FileFault::TooManyColumns => "too_many_columns",
            FileFault::MissingColumn(_) => "missing_column",
            FileFault::DuplicateColumn(_) => "duplicate_column",
        }
    }

    /// What is wrong and what to do, for a person.
    #[must_use]
    pub fn message(self, language: Language) -> &'static str {
        names::file_fault(self.code(), language)
    }

    /// The first line that cannot be read, where there is one.
    #[must_use]
    pub const fn line(self) -> Option<usize> {
        match self {
            FileFault::Windows1252 { line } | FileFault::NoText { line } => Some(line),
            _ => None,
        }
    }

    /// The column that is missing, or stands twice.
    #[must_use]
    pub const fn column(self) -> Option<LogColumn> {
        match self {
            FileFault::MissingColumn(column) | FileFault::DuplicateColumn(column) => Some(column),
            _ => None,
        }
    }
}

/// `{"fault":"windows_1252","line":2}`, `{"fault":"missing_column","column":"on"}`.
impl Serialize for FileFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("fault", self.code())?;
        given(&mut map, "line", self.line())?;
        given(&mut map, "column", self.column())?;
        map.end()
    }
}

/// Why nothing of a log was read: the file cannot be, or this actor may not write in the log.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::{Actor, exchange::{LogImport, LogImportError}};
/// let at = "2026-03-02T09:00:00+01:00".parse()?;
/// let read = LogImport::read(b"", &case_on_sick_leave(), &Actor::manager("m-9")?, at);
/// assert!(matches!(read, Err(LogImportError::Denied(denial)) if denial.refusal().is_some()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogImportError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] FileFault),
    /// No entry could be written by this actor at this moment.
    #[error(transparent)]
    Denied(#[from] Denial),
}
