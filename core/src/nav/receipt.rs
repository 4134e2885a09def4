//! Requests to the plan interface, and [`NavReceipt`], its answer to a plan.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::failure::NavFailure;
use super::http::{HttpRequest, HttpResponse, NavCall, NavServer, is_identifier};
use super::plan::NavPlan;
use super::read::{Given, nav_object};
use crate::Text;
use crate::wire::{self, InputError, InputKind, given};

const PLANS: &str = "/api/v1/followupplan";

impl HttpRequest {
    /// Asks whether the connection works and the token is good.
    #[must_use]
    pub fn verify_integration() -> Self {
        let path = format!("{PLANS}/verify-integration");
        Self::get(
            NavCall::VerifyIntegration,
            NavServer::Plans,
            path,
            "text/plain, application/json",
        )
    }

    /// Sends a plan. Nav takes each as a new one, so a version of a case is sent
    /// with [`Case::begin_nav_sending`](crate::Case::begin_nav_sending), which
    /// knows what has been sent.
    #[must_use]
    #[doc(alias = "innsending")]
    pub fn submit(plan: &NavPlan) -> Self {
        Self::post(NavCall::Submit, NavServer::Plans, PLANS, "application/json", plan.to_json())
    }

    /// Asks what became of a plan that was sent.
    ///
    /// # Errors
    /// An input error at `uuid` unless it is of 1 to 64 letters, digits and `-`,
    /// as Nav's are.
    #[doc(alias = "sendingstatus")]
    pub fn sending_status(uuid: &str) -> Result<Self, InputError> {
        if !is_identifier(uuid) {
            let reason = "an identifier of Nav is of 1 to 64 letters, digits and `-`";
            return Err(InputError::new(InputKind::InvalidValue, "uuid", reason));
        }
        let path = format!("{PLANS}/{uuid}/sendingstatus");
        Ok(Self::get(NavCall::SendingStatus, NavServer::Plans, path, "application/json"))
    }
}

/// What Nav says of a plan that it has: the answer to a sent plan, and to a
/// question for its status.
///
/// A success does not mean that the practitioner has it: look at
/// [`to_practitioner`](Self::to_practitioner). In Nav's test environment no
/// plan ever gets there.
///
/// ```
/// use oppfolgingsplan::nav::{HttpResponse, NavCall, NavReceipt};
/// let body = br#"{"uuid":"6f1c","isSentToGeneralPractitionerStatus":false,"isSentToNavStatus":true}"#;
/// let response = HttpResponse { status: 200, headers: &[], body };
/// let receipt = NavReceipt::read(NavCall::Submit, &response)?;
/// assert_eq!(receipt.uuid(), Some("6f1c"));
/// assert_eq!((receipt.to_nav(), receipt.to_practitioner()), (Some(true), Some(false)));
/// # Ok::<(), oppfolgingsplan::nav::NavFailure>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "kvittering")]
pub struct NavReceipt {
    call: NavCall,
    uuid: Option<String>,
    nav: Option<bool>,
    practitioner: Option<bool>,
}

nav_object! { PassOver
    struct Answer {
        uuid: Option<Text> = "uuid",
        nav: Option<bool> = "isSentToNavStatus",
        practitioner: Option<bool> = "isSentToGeneralPractitionerStatus",
    }
}

impl NavReceipt {
    /// Reads the answer to [`NavCall::Submit`] or [`NavCall::SendingStatus`].
    /// What Nav leaves out, or gives as null, is not known.
    ///
    /// # Errors
    /// What went wrong, and whether Nav may have the plan.
    pub fn read(call: NavCall, response: &HttpResponse<'_>) -> Result<Self, NavFailure> {
        if !response.is_success() {
            return Err(NavFailure::of_status(call, response));
        }
        let unreadable = || NavFailure::unreadable(call, response);
        let Given(answer) =
            wire::read::<Given<Answer>>(response.body, &[]).map_err(|_| unreadable())?;
        let uuid = answer.uuid.map(|uuid| uuid.as_str().to_owned());
        if uuid.as_deref().is_some_and(|uuid| !is_identifier(uuid)) {
            return Err(unreadable());
        }
        // An empty object says nothing of the plan.
        if uuid.is_none() && answer.nav.is_none() && answer.practitioner.is_none() {
            return Err(unreadable());
        }
        Ok(Self { call, uuid, nav: answer.nav, practitioner: answer.practitioner })
    }

    /// Which question it answers.
    #[must_use]
    pub const fn call(&self) -> NavCall {
        self.call
    }

    /// Nav's identifier of the plan.
    #[must_use]
    pub fn uuid(&self) -> Option<&str> {
        self.uuid.as_deref()
    }

    /// Whether the plan went to Nav's case workers.
    #[must_use]
    pub const fn to_nav(&self) -> Option<bool> {
        self.nav
    }

    /// Whether the plan went to the practitioner.
    #[must_use]
    pub const fn to_practitioner(&self) -> Option<bool> {
        self.practitioner
    }

    /// The receipt as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for NavReceipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("call", &self.call)?;
        given(&mut map, "uuid", self.uuid.as_ref())?;
        given(&mut map, "to_nav", self.nav.as_ref())?;
        given(&mut map, "to_practitioner", self.practitioner.as_ref())?;
        map.end()
    }
}
