//! [`Citation`]: what a duty or a rule rests on, as data.

mod practice;
mod statute;

use core::fmt;

use serde::{Serialize, Serializer};

use crate::calendar::Date;
use crate::words::Language;

/// What kind of source a citation names, the weightiest first. Only a law binds: what rests on
/// any other kind is a choice, which a policy may change.
///
/// ```rust
/// use oppfolgingsplan::{CitationId, CitationKind};
///
/// assert_eq!(CitationId::AmlPlan.kind(), CitationKind::Law);
/// assert!(CitationKind::Law < CitationKind::LibraryRule);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CitationKind {
    /// A statute or a regulation.
    Law,
    /// What an agency publishes for employers and employees.
    Guidance,
    /// The written routine of one employer.
    Routine,
    /// What one of Nav's systems is seen to do, read from its public source code.
    NavSystem,
    /// No outside source: the rule keeps the library's own data consistent.
    LibraryRule,
}

impl CitationKind {
    /// The word on the wire: `law`, `guidance`, `routine`, `nav_system` or `library_rule`.
    ///
    /// ```rust
    /// use oppfolgingsplan::CitationKind;
    ///
    /// assert_eq!(CitationKind::NavSystem.code(), "nav_system");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            CitationKind::Law => "law",
            CitationKind::Guidance => "guidance",
            CitationKind::Routine => "routine",
            CitationKind::NavSystem => "nav_system",
            CitationKind::LibraryRule => "library_rule",
        }
    }
}

impl Serialize for CitationKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::Word(self.code()).serialize(serializer)
    }
}

/// One place in a law, a page of guidance, a routine, or a system of Nav.
///
/// `Display` gives the form in which Bokmål cites it, the same as [`Citation::text`].
///
/// ```rust
/// use oppfolgingsplan::CitationId;
///
/// let plan = CitationId::AmlPlan.citation();
/// assert_eq!(plan.to_string(), "arbeidsmiljøloven § 4-6 tredje ledd");
/// assert_eq!(plan.id, "aml-4-6-3");
/// assert_eq!(plan.since.map(|day| day.to_string()).as_deref(), Some("2014-07-01"));
/// ```
#[doc(alias = "hjemmel")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Citation {
    /// Stable identifier, never reused.
    pub id: &'static str,
    /// What kind of source it is.
    pub kind: CitationKind,
    /// The act, page, routine or system, by its Norwegian name.
    pub act: &'static str,
    /// Section or article; every law has one, nothing else has.
    pub section: Option<&'static str>,
    /// Paragraph, number or letter inside the section.
    pub paragraph: Option<&'static str>,
    /// What it is about, in Norwegian.
    pub title: &'static str,
    /// How it is cited in Bokmål.
    pub nb: &'static str,
    /// How it is cited in Nynorsk.
    pub nn: &'static str,
    /// How it is cited in English.
    pub en: &'static str,
    /// Where to look it up: the act by its number, with the bill that gave the wording; the page;
    /// or the repository, with what was read of it. None for what is not published.
    pub source: Option<&'static str>,
    /// The first day of this wording, where it is known. What an earlier wording asked for is in
    /// [`LAW_VERSIONS`](crate::LAW_VERSIONS), with the days on which it was the law.
    pub since: Option<Date>,
    /// The last day of this wording; none while it stands.
    pub until: Option<Date>,
}

impl Citation {
    /// How it is cited in the given language.
    ///
    /// ```rust
    /// use oppfolgingsplan::{CitationId, Language};
    ///
    /// let plan = CitationId::AmlPlan.citation();
    /// assert_eq!(plan.text(Language::Nn), "arbeidsmiljølova § 4-6 tredje leddet");
    /// ```
    #[must_use]
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Nb => self.nb,
            Language::Nn => self.nn,
            Language::En => self.en,
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.nb)
    }
}

/// Declares the names and the way to the data behind them in one place, so that none lacks any.
macro_rules! citations {
    ($($(#[$doc:meta])* $name:ident = $family:ident::$row:ident;)+) => {
        /// The name of a [`Citation`]; small, so that every deadline and rule can carry it.
        ///
        /// On the wire its stable identifier, such as `aml-4-6-3`.
        ///
        /// ```rust
        /// use oppfolgingsplan::CitationId;
        ///
        /// for id in CitationId::ALL {
        ///     println!("{}: {id}, {}", id.id(), id.citation().title);
        /// }
        /// # assert!(!CitationId::ALL.is_empty());
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum CitationId {
            $($(#[$doc])* $name,)+
        }

        impl CitationId {
            /// Every citation, by kind, so laws first.
            pub const ALL: &'static [CitationId] = &[$(CitationId::$name,)+];

            /// What stands behind the name.
            ///
            /// ```rust
            /// use oppfolgingsplan::CitationId;
            ///
            /// let archive = CitationId::Arkivlova.citation();
            /// assert_eq!(archive.source, Some("LOV-2025-06-20-96"));
            /// ```
            #[must_use]
            pub const fn citation(self) -> &'static Citation {
                match self {
                    $(CitationId::$name => &$family::$row,)+
                }
            }
        }
    };
}

citations! {
    /// The employee's duty to take part in plans and dialogue meetings.
    AmlEmployeeDuties = statute::AML_EMPLOYEE_DUTIES;
    /// The employer's duty to adapt the work.
    AmlFacilitation = statute::AML_FACILITATION;
    /// The duty to make a plan, its contents, its limit, and passing it on.
    AmlPlan = statute::AML_PLAN;
    /// The employer's dialogue meeting.
    AmlMeeting = statute::AML_MEETING;
    /// The duty to be able to document plan, summons and attendance.
    AmlDocumentation = statute::AML_DOCUMENTATION;
    /// The employer's register of injuries and diseases.
    AmlRegister = statute::AML_REGISTER;
    /// Nav's dialogue meeting.
    FtrlMeeting = statute::FTRL_MEETING;
    /// The activity requirement.
    FtrlActivity = statute::FTRL_ACTIVITY;
    /// For how long sickness benefit is paid.
    FtrlMaximum = statute::FTRL_MAXIMUM;
    /// The days that the employer pays.
    FtrlEmployerPeriod = statute::FTRL_EMPLOYER_PERIOD;
    /// Sickness benefit between 67 and 70.
    FtrlAge = statute::FTRL_AGE;
    /// An updated plan to Nav before its dialogue meeting.
    FtrlUpdatedPlan = statute::FTRL_UPDATED_PLAN;
    /// The plan to Nav when Nav asks for it.
    FtrlPlanOnDemand = statute::FTRL_PLAN_ON_DEMAND;
    /// The report to Nav after nine weeks, repealed in 2014.
    FtrlReport2011 = statute::FTRL_REPORT_2011;
    /// What a public body may destroy.
    Arkivlova = statute::ARKIVLOVA;
    /// Data minimisation and storage limitation.
    GdprPrinciples = statute::GDPR_PRINCIPLES;
    /// Processing that a legal obligation calls for.
    GdprLawfulness = statute::GDPR_LAWFULNESS;
    /// Health data in employment.
    GdprHealth = statute::GDPR_HEALTH;
    /// The right to erasure.
    GdprErasure = statute::GDPR_ERASURE;
    /// Nav's page on the plan for employers.
    EmployerGuidance = practice::EMPLOYER_GUIDANCE;
    /// Nav's page on the plan for employees.
    EmployeeGuidance = practice::EMPLOYEE_GUIDANCE;
    /// Nav's page on the limits of the follow-up.
    LimitsGuidance = practice::LIMITS_GUIDANCE;
    /// Nav's checklist for dialogue meeting 1.
    MeetingGuidance = practice::MEETING_GUIDANCE;
    /// A municipality's routine: the plan on nav.no, archived in Websak.
    WebsakRoutine = practice::WEBSAK_ROUTINE;
    /// A hospital's routine: archived in Elements, reminders and log in GAT.
    ElementsRoutine = practice::ELEMENTS_ROUTINE;
    /// Nav's service in which both parties approve.
    TwoPartySystem = practice::TWO_PARTY_SYSTEM;
    /// Nav's service in which the manager completes the plan.
    EmployerLedSystem = practice::EMPLOYER_LED_SYSTEM;
    /// Nav's interface for plans from the employer's own system.
    PlanApi = practice::PLAN_API;
    /// Nav's register of line managers, and how long they see the employee.
    LineManagerSystem = practice::LINE_MANAGER_SYSTEM;
    /// When Nav counts an absence as a new case.
    FollowUpCaseSystem = practice::FOLLOW_UP_CASE_SYSTEM;
    /// When Nav assesses the activity requirement.
    ActivitySystem = practice::ACTIVITY_SYSTEM;
    /// When Nav asks the parties whether they need a dialogue meeting.
    MeetingNeedSystem = practice::MEETING_NEED_SYSTEM;
    /// When the employee becomes a candidate for dialogue meeting 2.
    MeetingCandidateSystem = practice::MEETING_CANDIDATE_SYSTEM;
    /// How Nav counts the days up to the maximum date.
    MaximumDateSystem = practice::MAXIMUM_DATE_SYSTEM;
    /// The library's own consistency.
    Library = practice::LIBRARY;
}

impl CitationId {
    /// The stable identifier.
    ///
    /// ```rust
    /// use oppfolgingsplan::CitationId;
    ///
    /// assert_eq!(CitationId::AmlPlan.id(), "aml-4-6-3");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.citation().id
    }

    /// What kind of source it names.
    ///
    /// ```rust
    /// use oppfolgingsplan::{CitationId, CitationKind};
    ///
    /// assert_eq!(CitationId::WebsakRoutine.kind(), CitationKind::Routine);
    /// ```
    #[must_use]
    pub const fn kind(self) -> CitationKind {
        self.citation().kind
    }

    /// How it is cited in the given language, the same as [`Citation::text`].
    ///
    /// ```rust
    /// use oppfolgingsplan::{CitationId, Language};
    ///
    /// let plan = CitationId::AmlPlan;
    /// assert_eq!(plan.text(Language::Nb), "arbeidsmiljøloven § 4-6 tredje ledd");
    /// assert_eq!(plan.text(Language::En), "Working Environment Act section 4-6(3)");
    /// ```
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        self.citation().text(language)
    }
}

impl fmt::Display for CitationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.citation().fmt(f)
    }
}

impl Serialize for CitationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::wire::Word(self.id()).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Duty, LAW_VERSIONS};
    use std::collections::BTreeSet;

    #[test]
    fn identifiers_and_texts_are_unique() {
        let ids: BTreeSet<_> = CitationId::ALL.iter().map(|id| id.id()).collect();
        assert_eq!(ids.len(), CitationId::ALL.len());
        for language in Language::ALL {
            let texts: BTreeSet<_> = CitationId::ALL.iter().map(|id| id.text(language)).collect();
            assert_eq!(texts.len(), CitationId::ALL.len(), "{language:?}");
        }
    }

    #[test]
    fn all_is_in_order_and_by_kind() {
        assert!(CitationId::ALL.is_sorted(), "ALL follows the variants");
        assert!(CitationId::ALL.is_sorted_by_key(|id| id.kind()), "the weightiest first");
    }

    #[test]
    fn every_citation_is_whole() {
        for id in CitationId::ALL {
            let Citation { kind, act, section, paragraph, title, nb, .. } = *id.citation();
            assert!(!act.is_empty() && !title.is_empty(), "{id}");
            assert!(Language::ALL.iter().all(|language| !id.text(*language).is_empty()), "{id}");
            let law = kind == CitationKind::Law;
            assert_eq!(section.is_some(), law, "{id}");
            assert!(section.is_some() || paragraph.is_none(), "{id}");
            // What is cited is the place that the data names.
            let place: Vec<_> = [Some(act), section, paragraph].into_iter().flatten().collect();
            assert!(nb.starts_with(&place.join(" ")), "{id}");
            let published = !matches!(kind, CitationKind::Routine | CitationKind::LibraryRule);
            assert_eq!(id.citation().source.is_some(), published, "{id}");
        }
    }

    #[test]
    fn what_is_law_now_has_no_last_day() {
        let newest = LAW_VERSIONS.last().unwrap();
        let duties = [
            Duty::Plan,
            Duty::ShareWithPractitioner,
            Duty::DialogueMeeting1,
            Duty::ActivityRequirement,
            Duty::DialogueMeeting2,
        ];
        for limit in duties.map(|duty| newest.limit(duty).unwrap()) {
            assert_eq!(limit.citation.citation().until, None);
            assert!(limit.citation.citation().since >= Some(newest.in_force));
        }
        let ended = LAW_VERSIONS.iter().find_map(|version| {
            version.nine_week_report.map(|limit| (limit.citation, version.in_force, version.until))
        });
        let (report, since, until) = ended.unwrap();
        assert_eq!((report.citation().since, report.citation().until), (Some(since), until));
    }

    #[test]
    fn json() {
        assert_eq!(serde_json::to_string(&CitationId::AmlPlan).unwrap(), "\"aml-4-6-3\"");
        let whole = serde_json::to_value(CitationId::FtrlReport2011.citation()).unwrap();
        assert_eq!(whole["section"], "§ 25-2");
        assert_eq!(whole["kind"], "law");
        assert_eq!(whole["until"], "2014-06-30");
    }
}
