//! Fetching sick notes since a running number.

use super::http::{HttpRequest, NavCall, NavServer};
use crate::{OrganisationNumber, wire};

/// The scope of the sick note interface; the token is one of a system user.
pub const SICK_NOTE_SCOPE: &str = "nav:helseytelser/sykepenger";

#[derive(serde::Serialize)]
struct Filter {
    orgnr: OrganisationNumber,
    #[serde(rename = "fraLoepenr", skip_serializing_if = "Option::is_none")]
    after: Option<u64>,
}

impl HttpRequest {
    /// Asks for the sick notes that were sent to an employer, those after a
    /// [running number](super::SickNoteDelivery::running_number) or all. Nav
    /// gives a limited number at a time, in that order: ask again after the
    /// last one until nothing comes.
    ///
    /// ```
    /// use oppfolgingsplan::nav::HttpRequest;
    /// let request = HttpRequest::sick_notes("310000019".parse()?, Some(4711));
    /// assert_eq!(request.body(), Some(r#"{"orgnr":"310000019","fraLoepenr":4711}"#));
    /// # Ok::<(), oppfolgingsplan::IdentityError>(())
    /// ```
    #[must_use]
    #[doc(alias = "fraLoepenr")]
    pub fn sick_notes(employer: OrganisationNumber, after: Option<u64>) -> Self {
        let body = wire::write(&Filter { orgnr: employer, after });
        let (call, server) = (NavCall::SickNotes, NavServer::SickNotes);
        Self::post(call, server, "/v1/sykmeldinger", "application/json", body)
    }
}
