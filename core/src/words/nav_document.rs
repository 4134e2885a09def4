//! What a document of Nav's is called in the log and in an archive.

use super::{Language, Texts, choose};
use crate::nav::NavDocumentKind;

/// A document by its kind.
pub(crate) const fn document(kind: Option<NavDocumentKind>, language: Language) -> &'static str {
    choose(texts(kind), language)
}

const fn texts(kind: Option<NavDocumentKind>) -> Texts {
    match kind {
        Some(NavDocumentKind::Plan) => {
            ["Oppfølgingsplan fra Nav", "Oppfølgingsplan frå Nav", "Follow-up plan from Nav"]
        }
        Some(NavDocumentKind::Meeting) => [
            "Brev fra Nav om dialogmøte",
            "Brev frå Nav om dialogmøte",
            "Letter from Nav about a dialogue meeting",
        ],
        None => ["Dokument fra Nav", "Dokument frå Nav", "Document from Nav"],
    }
}
