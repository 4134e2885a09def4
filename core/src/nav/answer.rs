//! [`NavAnswer`]: what a server answered, read by what was asked.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::documents::NavDocumentPage;
use super::failure::NavFailure;
use super::file::NavFile;
use super::http::{HttpResponse, NavCall};
use super::maskinporten::AccessToken;
use super::receipt::NavReceipt;
use super::sick_note::SickNoteDelivery;
use crate::{Moment, wire};

/// What a server answered, when it did what was asked.
///
/// ```
/// use oppfolgingsplan::nav::{HttpResponse, NavAnswer, NavCall};
/// let at = "2026-02-03T10:15:00+01:00".parse()?;
/// let up = HttpResponse { status: 200, headers: &[], body: b"Integration is up and running" };
/// assert_eq!(NavAnswer::read(NavCall::VerifyIntegration, &up, at)?, NavAnswer::Ready);
/// let down = HttpResponse { status: 503, ..up };
/// let failure = NavAnswer::read(NavCall::VerifyIntegration, &down, at).unwrap_err();
/// assert_eq!(failure.advice().as_str(), "retry");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NavAnswer {
    /// The connection works.
    Ready,
    /// To a sent plan, or to a question for its status.
    Receipt(NavReceipt),
    /// A page of the list of documents.
    Documents(NavDocumentPage),
    /// One document.
    Document(NavFile),
    /// Sick notes, by running number.
    SickNotes(Vec<SickNoteDelivery>),
    /// A token.
    Token(AccessToken),
}

impl NavAnswer {
    /// Reads the answer to a call; `at` is when it came.
    ///
    /// # Errors
    /// What went wrong, and what to do about it.
    pub fn read(
        call: NavCall,
        response: &HttpResponse<'_>,
        at: Moment,
    ) -> Result<Self, NavFailure> {
        match call {
            NavCall::VerifyIntegration if !response.is_success() => {
                Err(NavFailure::of_status(call, response))
            }
            NavCall::VerifyIntegration if response.is_page() => {
                Err(NavFailure::unreadable(call, response))
            }
            NavCall::VerifyIntegration => Ok(Self::Ready),
            NavCall::Submit | NavCall::SendingStatus => {
                NavReceipt::read(call, response).map(Self::Receipt)
            }
            NavCall::Documents => NavDocumentPage::read(response).map(Self::Documents),
            NavCall::Document => NavFile::read(response).map(Self::Document),
            NavCall::SickNotes => {
                if !response.is_success() {
                    return Err(NavFailure::of_status(call, response));
                }
                SickNoteDelivery::list_from_json(response.body)
                    .map(Self::SickNotes)
                    .map_err(|error| NavFailure::of_content(call, response, &error))
            }
            NavCall::Token => AccessToken::read(response, at).map(Self::Token),
        }
    }

    /// The answer as canonical JSON, with its kind in `answer`. Of a file the
    /// media type and the number of bytes; a token in full, so not for a log.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for NavAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        match self {
            Self::Ready => map.serialize_entry("answer", "ready")?,
            Self::Receipt(receipt) => {
                map.serialize_entry("answer", "receipt")?;
                map.serialize_entry("receipt", receipt)?;
            }
            Self::Documents(page) => {
                map.serialize_entry("answer", "documents")?;
                map.serialize_entry("page", page)?;
            }
            Self::Document(file) => {
                map.serialize_entry("answer", "document")?;
                map.serialize_entry("media_type", file.media_type())?;
                map.serialize_entry("size", &file.bytes().len())?;
            }
            Self::SickNotes(notes) => {
                map.serialize_entry("answer", "sick_notes")?;
                map.serialize_entry("notes", notes)?;
            }
            Self::Token(token) => {
                map.serialize_entry("answer", "token")?;
                map.serialize_entry("token", token)?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
