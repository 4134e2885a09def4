//! The columns of the two tables.

use crate::Language;
use crate::wire::wire_words;
use crate::words::exchange as words;

/// A column of the list of alerts.
#[derive(Clone, Copy)]
pub(super) enum AlertColumn {
    Case,
    Label,
    Alert,
    State,
    Latest,
    Safe,
    Estimate,
    OwedBy,
    Authority,
    Remedy,
    Plan,
    Subject,
    Code,
}

impl AlertColumn {
    /// From left to right, each with its word.
    pub(super) const ALL: [(Self, &'static str); 13] = [
        (Self::Case, "case"),
        (Self::Label, "label"),
        (Self::Alert, "alert"),
        (Self::State, "state"),
        (Self::Latest, "latest"),
        (Self::Safe, "safe"),
        (Self::Estimate, "estimate"),
        (Self::OwedBy, "owed_by"),
        (Self::Authority, "authority"),
        (Self::Remedy, "remedy"),
        (Self::Plan, "plan"),
        (Self::Subject, "subject"),
        (Self::Code, "code"),
    ];
}

wire_words! {
    /// A column of the log as a table.
    ///
    /// ```
    /// use oppfolgingsplan::{Language, exchange::LogColumn};
    /// assert_eq!(LogColumn::Kind.head(Language::Nb), "Type");
    /// assert_eq!(LogColumn::named(" dato "), Some(LogColumn::On));
    /// ```
    #[doc(alias = "kolonne")]
    pub enum LogColumn {
        /// The host's key of the case.
        Case = "case",
        /// The label that the host gave the case.
        Label = "label",
        /// The entry's identifier.
        Entry = "entry",
        /// The day that the entry is about.
        On = "on",
        /// What kind of entry.
        Kind = "kind",
        /// Who took part, by role.
        Participants = "participants",
        /// What happened.
        Text = "text",
        /// References to documents, one a line.
        Attachments = "attachments",
        /// When the entry was written.
        WrittenAt = "written_at",
        /// Where its documents are archived.
        ArchiveSystem = "archive_system",
        /// Their reference there.
        ArchiveReference = "archive_reference",
    }
}

impl LogColumn {
    /// The head of the column.
    #[must_use]
    pub fn head(self, language: Language) -> &'static str {
        words::log_column(self.as_str(), language)
    }

    /// The column whose head this is in any of the languages, or whose word on the wire; capitals
    /// and blanks around it do not count.
    #[must_use]
    pub fn named(head: &str) -> Option<Self> {
        let head = head.trim().to_lowercase();
        let is = |column: &Self, language| column.head(language).to_lowercase() == head;
        Self::ALL.iter().copied().find(|column| {
            column.as_str() == head || Language::ALL.iter().any(|language| is(column, *language))
        })
    }

    /// Whether an import can do without it.
    #[must_use]
    pub const fn is_required(self) -> bool {
        matches!(self, LogColumn::On | LogColumn::Kind | LogColumn::Text)
    }

    /// Whether an import looks at it. The others say what the library itself gives to an entry.
    #[must_use]
    pub const fn is_read(self) -> bool {
        self.is_required()
            || matches!(self, LogColumn::Case | LogColumn::Participants | LogColumn::Attachments)
    }
}
