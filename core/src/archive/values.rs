//! The values of Noark 5 that an entry has, as the two messages write them.
//!
//! Sources: the metadata catalogue of eFormidling (enumerations of its schema) and the code lists of
//! Fiks Arkiv V1. They do not agree everywhere, so each value has both texts.

use crate::wire::wire_words;

/// A value: its code (Fiks Arkiv), what Fiks Arkiv calls it, and what eFormidling calls it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value {
    pub(super) code: &'static str,
    pub(super) fiks: &'static str,
    pub(super) eformidling: &'static str,
}

const fn value(code: &'static str, text: &'static str) -> Value {
    Value { code, fiks: text, eformidling: text }
}

/// Journalposttype (M082): a note within the organisation that nobody has to answer.
pub(super) const NOTE: Value = value("X", "Organinternt dokument uten oppfølging");
/// Journalposttype (M082): what came from somebody outside.
pub(super) const INCOMING: Value = value("I", "Inngående dokument");
/// Korrespondanseparttype (M087).
pub(super) const SENDER: Value = value("EA", "Avsender");
/// Dokumentstatus (M054): Noark asks for it before an entry is dispatched (requirement 3.2.30).
pub(super) const DOCUMENT_FINISHED: Value = value("F", "Dokumentet er ferdigstilt");
/// TilknyttetRegistreringSom (M217).
pub(super) const MAIN_DOCUMENT: Value = value("H", "Hoveddokument");
/// TilknyttetRegistreringSom (M217).
pub(super) const ATTACHED: Value = value("V", "Vedlegg");
/// Variantformat (M700): fit for decades.
pub(super) const ARCHIVE_FORMAT: Value = value("A", "Arkivformat");
/// Variantformat (M700): as it was made, by somebody else.
pub(super) const PRODUCTION_FORMAT: Value = value("P", "Produksjonsformat");
/// Format (M701) as PRONOM numbers it; eFormidling has no such element.
pub(super) const PDF_A_2A: Value = value("fmt/476", "PDF/A-2a");
/// SjekksumAlgoritme (M706), spelled as Noark spells it.
pub(super) const CHECKSUM: &str = "SHA256";
/// Dokumentmedium (M300), in words.
pub(super) const MEDIUM: &str = "Elektronisk arkiv";
/// SkjermingDokument (M503), in words.
pub(super) const WHOLE_DOCUMENT: &str = "Skjerming av hele dokumentet";
/// SkjermingMetadata (M502): goes with a public title, in which the words are asterisks.
pub(super) const CHOSEN_WORDS: &str = "Skjerming tittel registrering - utvalgte ord";

wire_words! {
    /// How far an entry has come when the message creates it (Noark M053, journalstatus).
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::archive::JournalStatus::Dispatched.as_str(), "E");
    /// ```
    #[doc(alias = "journalstatus")]
    pub enum JournalStatus {
        /// Finished by its author; the archive service journals it.
        #[doc(alias = "ferdigstilt")]
        Finished = "F",
        /// Dispatched: the author is done with it. From here on the archive freezes it.
        #[doc(alias = "ekspedert")]
        Dispatched = "E",
        /// Journaled.
        #[doc(alias = "journalført")]
        Journaled = "J",
    }
}

impl JournalStatus {
    pub(super) const fn value(self) -> Value {
        match self {
            Self::Finished => Value {
                code: "F",
                fiks: "Ferdigstilt av saksbehandler",
                eformidling: "Ferdigstilt fra saksbehandler",
            },
            Self::Dispatched => value("E", "Ekspedert"),
            Self::Journaled => value("J", "Journalført"),
        }
    }

    /// Whether an archive that says this code holds the entry as dispatched.
    pub(super) fn is_dispatched(code: &str) -> bool {
        matches!(code, "E" | "J" | "A")
    }
}
