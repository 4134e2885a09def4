//! What the host states about Nav's side: what a case cannot know.

use serde::Serialize;

use super::read::{Given, nav_object, nav_word};
use crate::wire::{self, InputError, wire_words};
use crate::{Moment, OrganisationNumber};

/// The scope that Nav's plan interface asks for. A token has exactly this one:
/// a second scope beside it is refused too.
pub const PLAN_SCOPE: &str = "nav:oppfolgingsplan/lps.write";

wire_words! {
    /// Which of Nav's servers the plan is meant for; each trusts its own issuer.
    ///
    /// ```
    /// use oppfolgingsplan::nav::NavEnvironment;
    /// assert_eq!(NavEnvironment::Production.issuer(), "https://maskinporten.no/");
    /// ```
    #[doc(alias = "miljø")]
    pub enum NavEnvironment {
        /// Test: no plan reaches a practitioner.
        Test = "test",
        /// Production.
        Production = "production",
    }
}

nav_word!(NavEnvironment);

impl NavEnvironment {
    /// The issuer of its tokens: Maskinporten, at the address of that environment.
    #[must_use]
    #[doc(alias = "Maskinporten")]
    pub const fn issuer(self) -> &'static str {
        match self {
            Self::Test => "https://test.maskinporten.no/",
            Self::Production => "https://maskinporten.no/",
        }
    }
}

nav_object! { Refuse
    /// The claims of the access token, without the token itself.
    ///
    /// The signature is the host's and Nav's matter. Texts are the claims as they
    /// stand in the token.
    ///
    /// ```
    /// use oppfolgingsplan::nav::{NavEnvironment, PLAN_SCOPE, TokenFacts};
    /// let token = TokenFacts {
    ///     issuer: NavEnvironment::Test.issuer().to_owned(),
    ///     expires_at: "2026-02-03T10:15:00+01:00".parse()?,
    ///     scope: PLAN_SCOPE.to_owned(),
    ///     consumer: Some("0192:310000019".to_owned()),
    ///     supplier: None,
    /// };
    /// assert_eq!(token.consumer_number(), "310000019".parse().ok());
    /// assert_eq!(token.sender(), token.consumer_number());
    /// # Ok::<(), oppfolgingsplan::MomentError>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    #[doc(alias = "token")]
    pub struct TokenFacts {
        /// `iss`.
        pub issuer: String = "issuer",
        /// `exp`: from this moment on the token is refused.
        pub expires_at: Moment = "expires_at",
        /// `scope`.
        pub scope: String = "scope",
        /// `consumer.ID`, the employer: `0192:` and nine digits.
        #[doc(alias = "konsument")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub consumer: Option<String> = "consumer",
        /// `supplier.ID`, the maker of the HR system where it acts for the
        /// employer, in the same form.
        #[doc(alias = "leverandør")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub supplier: Option<String> = "supplier",
    }
}

impl TokenFacts {
    /// The employer's organisation number; `None` without a consumer of the
    /// form `0192:` and nine digits.
    #[must_use]
    pub fn consumer_number(&self) -> Option<OrganisationNumber> {
        self.consumer.as_deref().and_then(organisation)
    }

    /// The organisation that counts as the sender: the supplier, or without
    /// one the employer.
    #[must_use]
    #[doc(alias = "avsender")]
    pub fn sender(&self) -> Option<OrganisationNumber> {
        match &self.supplier {
            Some(supplier) => organisation(supplier),
            None => self.consumer_number(),
        }
    }

    /// The facts as canonical JSON: `token` of [`HostFacts::from_json`].
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

/// The number of an ISO 6523 identifier in the Norwegian register (0192).
fn organisation(claim: &str) -> Option<OrganisationNumber> {
    claim.strip_prefix("0192:").and_then(|number| number.parse().ok())
}

nav_object! { Refuse
    /// An employment of the employee as the register of employers and employees
    /// (Aa-registeret) has it.
    ///
    /// ```
    /// use oppfolgingsplan::nav::Employment;
    /// let employment =
    ///     Employment { legal_unit: "810000010".parse()?, workplace: "310000019".parse()? };
    /// assert!(employment.has("310000019".parse()?));
    /// # Ok::<(), oppfolgingsplan::IdentityError>(())
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[doc(alias = "arbeidsforhold")]
    pub struct Employment {
        /// The legal unit that employs.
        #[doc(alias = "opplysningspliktig")]
        #[doc(alias = "juridisk enhet")]
        pub legal_unit: OrganisationNumber = "legal_unit",
        /// The workplace, a unit below it.
        #[doc(alias = "arbeidssted")]
        #[doc(alias = "underenhet")]
        pub workplace: OrganisationNumber = "workplace",
    }
}

impl Employment {
    /// Whether the number is that of its legal unit or of its workplace.
    #[must_use]
    pub fn has(&self, number: OrganisationNumber) -> bool {
        self.legal_unit == number || self.workplace == number
    }
}

nav_object! { Refuse
    /// What the host states before a plan is sent.
    ///
    /// ```
    /// use oppfolgingsplan::nav::{HostFacts, NavEnvironment};
    /// let facts = HostFacts {
    ///     environment: NavEnvironment::Test,
    ///     token: None,
    ///     employments: Vec::new(),
    ///     person_known: true,
    /// };
    /// assert!(facts.token.is_none());
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HostFacts {
        /// Where the plan is to be sent.
        pub environment: NavEnvironment = "environment",
        /// The token that the plan would be sent with; none is refused.
        pub token: Option<TokenFacts> = "token",
        /// The employee's employments, those with other employers too if the host
        /// has them.
        pub employments: Vec<Employment> = "employments",
        /// False when the host knows that Nav does not know the person.
        pub person_known: bool = "person_known",
    }
}

impl HostFacts {
    /// Reads the facts from JSON: `environment` (`test` or `production`),
    /// `token`, `employments` and `person_known`, each with the fields of its
    /// type here.
    ///
    /// ```
    /// use oppfolgingsplan::nav::HostFacts;
    /// let facts = HostFacts::from_json(br#"{"environment":"test","person_known":true,
    ///     "employments":[{"legal_unit":"810000010","workplace":"310000019"}]}"#)?;
    /// assert!(facts.token.is_none());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read::<Given<Self>>(text, &[]).map(|given| given.0)
    }
}
