//! What a rule rests on: a statute, guidance, how Nav's systems behave, a workplace routine, or
//! this library's own need to be consistent.
//!
//! The kinds differ in weight. A rule that rests on a statute cannot be argued away; one that
//! rests on a routine or on how a system behaves is a choice that a policy may change. That is
//! why every authority says which kind it is.

use crate::words::Language;

/// How much weight an [`Authority`] carries.
///
/// ```
/// use oppfolgingsplan::{Authority, AuthorityKind};
/// assert_eq!(Authority::PlanDuty.kind(), AuthorityKind::Law);
/// ```
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum AuthorityKind {
    /// A statute or a regulation.
    Law,
    /// Guidance that an agency publishes.
    Guidance,
    /// The written routine of one employer.
    Routine,
    /// What a Nav service is seen to do, read from its public source code.
    NavSystem,
    /// No outside source: the rule keeps the library's own data consistent.
    LibraryRule,
}

impl AuthorityKind {
    /// The word on the wire: `law`, `guidance`, `routine`, `nav_system` or `library_rule`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Guidance => "guidance",
            Self::Routine => "routine",
            Self::NavSystem => "nav_system",
            Self::LibraryRule => "library_rule",
        }
    }
}

/// What there is to say about one [`Authority`].
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct AuthorityData {
    /// Stable identifier, never reused.
    pub id: &'static str,
    /// The act, page, routine or service, by its Norwegian name.
    pub act: &'static str,
    /// Section, paragraph and letter inside the act, in figures; none for what has no sections.
    pub section: Option<&'static str>,
    /// How much weight it carries.
    pub kind: AuthorityKind,
    /// How it is cited in Bokmål.
    pub nb: &'static str,
    /// How it is cited in Nynorsk.
    pub nn: &'static str,
    /// How it is cited in English.
    pub en: &'static str,
}

/// One source that a rule rests on.
///
/// ```
/// use oppfolgingsplan::{Authority, Language};
/// assert_eq!(Authority::PlanDuty.text(Language::Nb), "arbeidsmiljøloven § 4-6 tredje ledd");
/// assert_eq!(
///     Authority::PlanDuty.text(Language::En),
///     "Working Environment Act section 4-6(3)"
/// );
/// ```
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Authority {
    /// The duty to make a plan, its contents, and passing it on.
    PlanDuty,
    /// The employer's dialogue meeting.
    MeetingDuty,
    /// The duty to be able to document plan, summons and attendance.
    DocumentationDuty,
    /// The employee's duty to take part in making and carrying out plans.
    EmployeeDuty,
    /// Data minimisation and storage limitation.
    DataProtectionPrinciples,
    /// Health data as a special category.
    HealthData,
    /// What a public body may destroy.
    ArchiveAct,
    /// Nav's guidance page for employers.
    EmployerGuidance,
    /// Nav's guidance page for employees.
    EmployeeGuidance,
    /// A municipality's routine: the plan on nav.no, archived in Websak.
    WebsakRoutine,
    /// A hospital's routine: archived in Elements, reminders and log in GAT.
    ElementsRoutine,
    /// Nav's service in which both parties approve.
    TwoPartyService,
    /// Nav's service in which the manager completes the plan.
    EmployerLedService,
    /// Nav's interface for plans from the employer's own system.
    PlanApi,
    /// The library's own consistency.
    Library,
}

impl Authority {
    /// Every authority, statutes first.
    pub const ALL: &'static [Self] = &[
        Self::PlanDuty,
        Self::MeetingDuty,
        Self::DocumentationDuty,
        Self::EmployeeDuty,
        Self::DataProtectionPrinciples,
        Self::HealthData,
        Self::ArchiveAct,
        Self::EmployerGuidance,
        Self::EmployeeGuidance,
        Self::WebsakRoutine,
        Self::ElementsRoutine,
        Self::TwoPartyService,
        Self::EmployerLedService,
        Self::PlanApi,
        Self::Library,
    ];

    /// Everything there is to say about this authority.
    #[must_use]
    pub const fn data(self) -> &'static AuthorityData {
        match self {
            Self::PlanDuty => &PLAN_DUTY,
            Self::MeetingDuty => &MEETING_DUTY,
            Self::DocumentationDuty => &DOCUMENTATION_DUTY,
            Self::EmployeeDuty => &EMPLOYEE_DUTY,
            Self::DataProtectionPrinciples => &DATA_PROTECTION_PRINCIPLES,
            Self::HealthData => &HEALTH_DATA,
            Self::ArchiveAct => &ARCHIVE_ACT,
            Self::EmployerGuidance => &EMPLOYER_GUIDANCE,
            Self::EmployeeGuidance => &EMPLOYEE_GUIDANCE,
            Self::WebsakRoutine => &WEBSAK_ROUTINE,
            Self::ElementsRoutine => &ELEMENTS_ROUTINE,
            Self::TwoPartyService => &TWO_PARTY_SERVICE,
            Self::EmployerLedService => &EMPLOYER_LED_SERVICE,
            Self::PlanApi => &PLAN_API,
            Self::Library => &LIBRARY,
        }
    }

    /// Stable identifier, such as `aml-4-6-3`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.data().id
    }

    /// How much weight it carries.
    #[must_use]
    pub const fn kind(self) -> AuthorityKind {
        self.data().kind
    }

    /// How it is cited in the given language.
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        let data = self.data();
        match language {
            Language::Nb => data.nb,
            Language::Nn => data.nn,
            Language::En => data.en,
        }
    }
}

const PLAN_DUTY: AuthorityData = AuthorityData {
    id: "aml-4-6-3",
    act: "arbeidsmiljøloven",
    section: Some("4-6(3)"),
    kind: AuthorityKind::Law,
    nb: "arbeidsmiljøloven § 4-6 tredje ledd",
    nn: "arbeidsmiljølova § 4-6 tredje leddet",
    en: "Working Environment Act section 4-6(3)",
};

const MEETING_DUTY: AuthorityData = AuthorityData {
    id: "aml-4-6-4",
    act: "arbeidsmiljøloven",
    section: Some("4-6(4)"),
    kind: AuthorityKind::Law,
    nb: "arbeidsmiljøloven § 4-6 fjerde ledd",
    nn: "arbeidsmiljølova § 4-6 fjerde leddet",
    en: "Working Environment Act section 4-6(4)",
};

const DOCUMENTATION_DUTY: AuthorityData = AuthorityData {
    id: "aml-4-6-5",
    act: "arbeidsmiljøloven",
    section: Some("4-6(5)"),
    kind: AuthorityKind::Law,
    nb: "arbeidsmiljøloven § 4-6 femte ledd",
    nn: "arbeidsmiljølova § 4-6 femte leddet",
    en: "Working Environment Act section 4-6(5)",
};

const EMPLOYEE_DUTY: AuthorityData = AuthorityData {
    id: "aml-2-3-2",
    act: "arbeidsmiljøloven",
    section: Some("2-3(2)"),
    kind: AuthorityKind::Law,
    nb: "arbeidsmiljøloven § 2-3 andre ledd",
    nn: "arbeidsmiljølova § 2-3 andre leddet",
    en: "Working Environment Act section 2-3(2)",
};

const DATA_PROTECTION_PRINCIPLES: AuthorityData = AuthorityData {
    id: "gdpr-5-1",
    act: "personvernforordningen",
    section: Some("5(1)"),
    kind: AuthorityKind::Law,
    nb: "personvernforordningen artikkel 5 nr. 1",
    nn: "personvernforordninga artikkel 5 nr. 1",
    en: "General Data Protection Regulation Article 5(1)",
};

const HEALTH_DATA: AuthorityData = AuthorityData {
    id: "gdpr-9-2",
    act: "personvernforordningen",
    section: Some("9(2)"),
    kind: AuthorityKind::Law,
    nb: "personvernforordningen artikkel 9 nr. 2",
    nn: "personvernforordninga artikkel 9 nr. 2",
    en: "General Data Protection Regulation Article 9(2)",
};

const ARCHIVE_ACT: AuthorityData = AuthorityData {
    id: "arkivlova-12-13",
    act: "arkivlova",
    section: Some("12, 13"),
    kind: AuthorityKind::Law,
    nb: "arkivlova §§ 12 og 13",
    nn: "arkivlova §§ 12 og 13",
    en: "Archives Act sections 12 and 13",
};

const EMPLOYER_GUIDANCE: AuthorityData = AuthorityData {
    id: "nav-guidance-employers",
    act: "Navs veiledning for arbeidsgivere om oppfølgingsplan",
    section: None,
    kind: AuthorityKind::Guidance,
    nb: "Navs veiledning for arbeidsgivere om oppfølgingsplan, oppdatert 23. mai 2025",
    nn: "Nav si rettleiing for arbeidsgjevarar om oppfølgingsplan, oppdatert 23. mai 2025",
    en: "Nav's guidance for employers on the follow-up plan, updated 23 May 2025",
};

const EMPLOYEE_GUIDANCE: AuthorityData = AuthorityData {
    id: "nav-guidance-employees",
    act: "Navs veiledning for sykmeldte om oppfølgingsplan",
    section: None,
    kind: AuthorityKind::Guidance,
    nb: "Navs veiledning for sykmeldte om oppfølgingsplan",
    nn: "Nav si rettleiing for sjukmelde om oppfølgingsplan",
    en: "Nav's guidance for employees on sick leave on the follow-up plan",
};

const TWO_PARTY_SERVICE: AuthorityData = AuthorityData {
    id: "nav-system-two-party",
    act: "Navs system for oppfølgingsplaner",
    section: None,
    kind: AuthorityKind::NavSystem,
    nb: "Navs system for oppfølgingsplaner, tjenesten der begge parter godkjenner, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingsplanar, tenesta der begge partar godkjenner, slik koden var i august 2026",
    en: "Nav's system for follow-up plans, the service in which both parties approve, as its code was in August 2026",
};

const EMPLOYER_LED_SERVICE: AuthorityData = AuthorityData {
    id: "nav-system-employer-led",
    act: "Navs system for oppfølgingsplaner",
    section: None,
    kind: AuthorityKind::NavSystem,
    nb: "Navs system for oppfølgingsplaner, tjenesten der lederen fullfører planen, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingsplanar, tenesta der leiaren fullfører planen, slik koden var i august 2026",
    en: "Nav's system for follow-up plans, the service in which the manager completes the plan, as its code was in August 2026",
};

const PLAN_API: AuthorityData = AuthorityData {
    id: "nav-system-plan-api",
    act: "Navs system for oppfølgingsplaner",
    section: None,
    kind: AuthorityKind::NavSystem,
    nb: "Navs system for oppfølgingsplaner, grensesnittet for arbeidsgivers eget system, slik koden var i august 2026",
    nn: "Nav sitt system for oppfølgingsplanar, grensesnittet for arbeidsgjevaren sitt eige system, slik koden var i august 2026",
    en: "Nav's system for follow-up plans, the interface for the employer's own system, as its code was in August 2026",
};

const WEBSAK_ROUTINE: AuthorityData = AuthorityData {
    id: "routine-websak",
    act: "rutine for oppfølgingsplan og Websak",
    section: None,
    kind: AuthorityKind::Routine,
    nb: "rutine for oppfølgingsplan og Websak i en kommune",
    nn: "rutine for oppfølgingsplan og Websak i ein kommune",
    en: "a municipality's routine for the follow-up plan and Websak",
};

const ELEMENTS_ROUTINE: AuthorityData = AuthorityData {
    id: "routine-elements-gat",
    act: "rutine for Elements og GAT",
    section: None,
    kind: AuthorityKind::Routine,
    nb: "rutine for Elements og GAT i et sykehus",
    nn: "rutine for Elements og GAT i eit sjukehus",
    en: "a hospital's routine for Elements and GAT",
};

const LIBRARY: AuthorityData = AuthorityData {
    id: "library",
    act: "biblioteket",
    section: None,
    kind: AuthorityKind::LibraryRule,
    nb: "bibliotekets egen regel for sammenheng i dataene",
    nn: "biblioteket sin eigen regel for samanheng i dataa",
    en: "the library's own rule for consistent data",
};

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn identifiers_are_unique_and_statutes_name_a_section() {
        let ids: BTreeSet<_> = Authority::ALL.iter().map(|a| a.id()).collect();
        assert_eq!(ids.len(), Authority::ALL.len());
        for authority in Authority::ALL {
            let data = authority.data();
            let law = data.kind == AuthorityKind::Law;
            assert_eq!(data.section.is_some(), law, "{}", data.id);
            for text in [data.act, data.nb, data.nn, data.en] {
                assert!(!text.is_empty(), "{}", data.id);
            }
        }
    }

    #[test]
    fn all_is_in_order_and_complete() {
        assert!(Authority::ALL.is_sorted());
        assert_eq!(Authority::ALL.len(), Authority::Library as usize + 1);
    }
}
