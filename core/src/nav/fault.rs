//! [`NavFault`]: what Nav's plan interface would refuse.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::CitationId;
use crate::rules::{Kind, RuleCode};
use crate::wire::{self, given, wire_words};
use crate::words::{self, Language};

wire_words! {
    /// The type of an error of Nav's interfaces, as it stands in `type` of the
    /// answer.
    ///
    /// The description of the plan interface also names
    /// `NO_ACTIVE_ARBEIDSFORHOLD`; the service says `NO_ACTIVE_EMPLOYMENT`, and
    /// both are read as that.
    ///
    /// ```
    /// use oppfolgingsplan::nav::NavErrorType;
    /// assert_eq!(NavErrorType::ValidationError.as_str(), "VALIDATION_ERROR");
    /// ```
    #[doc(alias = "feiltype")]
    #[non_exhaustive]
    pub enum NavErrorType {
        /// The token is not good enough.
        AuthenticationError = "AUTHENTICATION_ERROR",
        /// A field is missing, is null, or has another type: what
        /// [`NavPlan::from_json`](super::NavPlan::from_json) gives as an input error.
        BadRequest = "BAD_REQUEST",
        /// The fields do not fit each other.
        ValidationError = "VALIDATION_ERROR",
        /// The employee is not employed by the organisation.
        NoActiveEmployment = "NO_ACTIVE_EMPLOYMENT",
        /// No sick note that counts was sent to the organisation.
        NoActiveSentSykmelding = "NO_ACTIVE_SENT_SYKMELDING",
        /// Nav does not know the person.
        EmployeeNotFound = "EMPLOYEE_NOT_FOUND",
        /// There is no such submission.
        FollowUpPlanNotFound = "FOLLOWUP_PLAN_NOT_FOUND",
        /// The practitioner was not found. Described and, for a plan sent this
        /// way, never answered: an unknown practitioner is a `false` in the receipt.
        GeneralPractitionerNotFound = "GENERAL_PRACTITIONER_NOT_FOUND",
        /// There is nothing at that address.
        NotFound = "NOT_FOUND",
        /// A parameter has the wrong form, such as a malformed `uuid`.
        IllegalArgument = "ILLEGAL_ARGUMENT",
        /// Something failed at Nav.
        InternalServerError = "INTERNAL_SERVER_ERROR",
        /// Documents: the token gives no right to this organisation or kind.
        AuthorizationError = "AUTHORIZATION_ERROR",
        /// Documents: a parameter has the wrong form.
        InvalidFormat = "INVALID_FORMAT",
        /// Documents: the state does not allow it.
        Conflict = "CONFLICT",
    }
}

impl NavErrorType {
    /// The type that Nav's word names.
    #[must_use]
    pub fn from_nav(word: &str) -> Option<Self> {
        match word {
            "NO_ACTIVE_ARBEIDSFORHOLD" => Some(Self::NoActiveEmployment),
            other => Self::from_word(other),
        }
    }
}

/// What Nav would refuse: the rule, the field, and Nav's word for it.
///
/// ```
/// use oppfolgingsplan::{Language, nav::{NavErrorType, own_submission}};
/// let fault = own_submission(&[], "310000019".parse()?, "6f1c").unwrap_err();
/// assert_eq!(fault.rule().code(), "nav.unknown-submission");
/// assert_eq!(fault.error_type(), Some(NavErrorType::FollowUpPlanNotFound));
/// assert_eq!(fault.message(Language::En), "There is no such submission from the organisation.");
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("Nav would refuse: {rule} at `{path}`")]
#[doc(alias = "avslag")]
pub struct NavFault {
    rule: RuleCode,
    path: &'static str,
    error_type: Option<NavErrorType>,
}

impl NavFault {
    pub(super) const fn new(rule: RuleCode, path: &'static str, error_type: NavErrorType) -> Self {
        Self { rule, path, error_type: Some(error_type) }
    }

    /// One that Nav is never asked about.
    pub(super) const fn own(rule: RuleCode, path: &'static str) -> Self {
        Self { rule, path, error_type: None }
    }

    /// The rule.
    #[must_use]
    pub const fn rule(&self) -> RuleCode {
        self.rule
    }

    /// Forbidden or invalid.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.rule.kind()
    }

    /// What is wrong: a field of [`NavPlan`](super::NavPlan) in Nav's name
    /// (`needsHelpFromNav`), of [`HostFacts`](super::HostFacts)
    /// (`token.scope`, `employments`), `sick_notes` of the case, `plan` for its
    /// version, or `uuid`.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// What Nav would answer; `None` where it is the case that says no.
    #[must_use]
    pub const fn error_type(&self) -> Option<NavErrorType> {
        self.error_type
    }

    /// What the rule rests on.
    #[must_use]
    #[doc(alias = "hjemmel")]
    pub const fn citations(&self) -> &'static [CitationId] {
        self.rule.rule().citations
    }

    /// What would be refused and why, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        words::refusal(self.rule, language)
    }

    /// What to do about it, for a person.
    #[must_use]
    pub fn help(&self, language: Language) -> &'static str {
        words::remedy(self.rule, language)
    }

    /// The fault as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for NavFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("refused", &self.rule)?;
        map.serialize_entry("kind", &self.kind())?;
        map.serialize_entry("path", self.path)?;
        given(&mut map, "nav_error", self.error_type.as_ref())?;
        let citations: Vec<&str> = self.citations().iter().map(|by| by.id()).collect();
        map.serialize_entry("citations", &citations)?;
        map.end()
    }
}
