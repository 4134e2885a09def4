//! Policies: what may differ between employers, as data.

use crate::Text;
use crate::absence::GapRule;
use crate::deadline::WeekReading;
use crate::law::LawChoice;
use crate::wire::{InputError, InputKind, wire_object, wire_words};
use crate::words::Language;

wire_words! {
    /// A named set of values, to be overridden where an employer differs.
    ///
    /// ```
    /// use oppfolgingsplan::Preset;
    /// assert_eq!(Preset::NavTwoParty.as_str(), "nav_two_party");
    /// ```
    pub enum Preset {
        /// Nav's digital plan that both parties write and approve.
        NavTwoParty = "nav_two_party",
        /// Nav's form since 2025, which the employer completes.
        NavEmployerLed = "nav_employer_led",
        /// An employer with a system of its own; retention must be given.
        Employer = "employer",
    }
}

wire_words! {
    /// How a plan becomes final.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::ApprovalMode::TwoParty.as_str(), "two_party");
    /// ```
    pub enum ApprovalMode {
        /// Both parties approve.
        TwoParty = "two_party",
        /// The employer completes, and answers whether the employee took part.
        EmployerLed = "employer_led",
    }
}

wire_words! {
    /// The archive system of the employer.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::ArchiveSystem::Websak.as_str(), "websak");
    /// ```
    pub enum ArchiveSystem {
        /// Websak: a note is finished only when it is dispatched.
        Websak = "websak",
        /// Elements.
        Elements = "elements",
        /// Any other.
        Generic = "generic",
    }
}

wire_words! {
    /// Who may assess whether a task can be done.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::AssessedBy::Employee.as_str(), "employee");
    /// ```
    pub enum AssessedBy {
        /// The employee alone.
        Employee = "employee",
        /// Either party.
        Either = "either",
    }
}

wire_object! {
    /// Greatest lengths of texts, in Unicode scalar values.
    ///
    /// ```
    /// use oppfolgingsplan::{Policy, Preset};
    /// assert_eq!(Policy::preset(Preset::NavTwoParty).unwrap().limits().comment, 1000);
    /// ```
    #[derive(Copy)]
    pub struct Limits {
        /// The name of a task, an archive system, a reference.
        pub name: u32,
        /// The heading of a measure.
        pub heading: u32,
        /// The description of a measure.
        pub description: u32,
        /// How a measure is followed up, and its effect.
        pub follow_up: u32,
        /// Reasons, how a task is facilitated, and log entries.
        pub reason: u32,
        /// A comment.
        pub comment: u32,
        /// Each text of the employer-led form.
        pub form: u32,
    }
}

impl Limits {
    const DEFAULT: Limits = Limits {
        name: 100,
        heading: 100,
        description: 2000,
        follow_up: 2000,
        reason: 2000,
        comment: 1000,
        form: 2000,
    };
}

wire_object! {
    /// A date of the employer's own, counted from the start of the absence.
    ///
    /// ```
    /// use oppfolgingsplan::{HouseDeadline, Text};
    /// let talk = HouseDeadline { name: Text::from("talk"), day: 5 };
    /// assert_eq!(talk.day, 5);
    /// ```
    #[doc(alias = "husregel")]
    pub struct HouseDeadline {
        /// What is to be done.
        pub name: Text,
        /// Days after the first day of the absence.
        pub day: u16,
    }
}

wire_object! {
    /// A policy as the host chooses it: a preset, and what differs from it.
    ///
    /// ```
    /// use oppfolgingsplan::{PolicyChoice, Preset};
    /// let mut choice = PolicyChoice::preset(Preset::NavTwoParty);
    /// choice.due_soon_days = Some(10);
    /// assert_eq!(choice.resolve().unwrap().due_soon_days(), 10);
    /// ```
    pub struct PolicyChoice {
        /// The preset.
        pub preset: Preset,
        /// How a plan becomes final; the preset's if left out.
        pub approval: Option<ApprovalMode>,
        /// How notes and days are merged to absences.
        pub gap_rule: Option<GapRule>,
        /// Whether a week ends on its last day or the day before.
        pub week_reading: Option<WeekReading>,
        /// Which law applies: that of the due date, or of the absence's first day.
        pub law: Option<LawChoice>,
        /// Days after a sick note's end in which it still gives rights (0–365).
        pub grace_days: Option<u16>,
        /// Days before a deadline in which it is due soon (0–365).
        pub due_soon_days: Option<u16>,
        /// Months after the last sick note in which the parties see the plan (1–120).
        pub months_parties: Option<u8>,
        /// Months after the last sick note in which the manager sees the case (1–120).
        pub months_manager: Option<u8>,
        /// Months after its last save in which an unfinished plan is kept (1–120).
        pub months_drafts: Option<u8>,
        /// Months after an absence's end in which a plan may be started (1–120).
        pub months_start: Option<u8>,
        /// Years after which an old sick note period is not taken in (1–50).
        pub old_note_years: Option<u8>,
        /// Greatest lengths of texts.
        pub limits: Option<Limits>,
        /// Who may assess tasks.
        pub assessed_by: Option<AssessedBy>,
        /// The archive system.
        pub archive: Option<ArchiveSystem>,
        /// Whether an archive document must be dispatched; Websak's default is yes.
        pub dispatch: Option<bool>,
        /// Whether approved versions must be archived before a purge (default true).
        pub archive_before_purge: Option<bool>,
        /// Whether the parties get notices beyond "sent for approval".
        pub notices: Option<bool>,
        /// Whether markup is taken out of texts (default false: it is kept as written).
        pub strip_markup: Option<bool>,
        /// Days after the start of the absence on which the host wants a reminder.
        pub reminder_offsets: Vec<u16>,
        /// Dates of the employer's own.
        pub house_deadlines: Vec<HouseDeadline>,
        /// The language of the account.
        pub language: Option<Language>,
    }
}

impl PolicyChoice {
    /// A preset without overrides.
    #[must_use]
    pub const fn preset(preset: Preset) -> Self {
        Self {
            preset,
            approval: None,
            gap_rule: None,
            week_reading: None,
            law: None,
            grace_days: None,
            due_soon_days: None,
            months_parties: None,
            months_manager: None,
            months_drafts: None,
            months_start: None,
            old_note_years: None,
            limits: None,
            assessed_by: None,
            archive: None,
            dispatch: None,
            archive_before_purge: None,
            notices: None,
            strip_markup: None,
            reminder_offsets: Vec::new(),
            house_deadlines: Vec::new(),
            language: None,
        }
    }

    /// The policy, checked.
    ///
    /// # Errors
    /// An input error with the path of the field: a value outside its limits,
    /// or months left out where the preset has none.
    pub fn resolve(self) -> Result<Policy, InputError> {
        let within = |field: &'static str, value: u32, min: u32, max: u32| {
            if (min..=max).contains(&value) {
                Ok(())
            } else {
                Err(InputError::new(InputKind::InvalidValue, field, "outside its limits"))
            }
        };
        let months = match self.preset {
            Preset::NavTwoParty => Some((4, 4, 4)),
            Preset::NavEmployerLed => Some((6, 4, 4)),
            Preset::Employer => None,
        };
        let month = |field: &'static str, given: Option<u8>, preset: Option<u8>| {
            let value = given.or(preset).ok_or_else(|| {
                InputError::new(
                    InputKind::MissingField,
                    field,
                    "this preset has no retention of its own, so the months must be given",
                )
            })?;
            within(field, u32::from(value), 1, 120).map(|()| value)
        };
        let parties = month("months_parties", self.months_parties, months.map(|m| m.0))?;
        let manager = month("months_manager", self.months_manager, months.map(|m| m.1))?;
        let drafts = month("months_drafts", self.months_drafts, months.map(|m| m.2))?;
        let start = month("months_start", self.months_start, Some(4))?;
        let grace_days = self.grace_days.unwrap_or(16);
        within("grace_days", u32::from(grace_days), 0, 365)?;
        let due_soon_days = self.due_soon_days.unwrap_or(7);
        within("due_soon_days", u32::from(due_soon_days), 0, 365)?;
        let old_note_years = self.old_note_years.unwrap_or(2);
        within("old_note_years", u32::from(old_note_years), 1, 50)?;
        let limits = self.limits.unwrap_or(Limits::DEFAULT);
        for (field, value) in [
            ("limits.name", limits.name),
            ("limits.heading", limits.heading),
            ("limits.description", limits.description),
            ("limits.follow_up", limits.follow_up),
            ("limits.reason", limits.reason),
            ("limits.comment", limits.comment),
            ("limits.form", limits.form),
        ] {
            within(field, value, 1, 1_000_000)?;
        }
        let archive = self.archive.unwrap_or(ArchiveSystem::Generic);
        Ok(Policy {
            approval: self.approval.unwrap_or(match self.preset {
                Preset::NavTwoParty | Preset::Employer => ApprovalMode::TwoParty,
                Preset::NavEmployerLed => ApprovalMode::EmployerLed,
            }),
            gap_rule: self.gap_rule.unwrap_or(GapRule::NavFollowUpCase),
            week_reading: self.week_reading.unwrap_or(WeekReading::Latest),
            law: self.law.unwrap_or(LawChoice::DueDate),
            grace_days,
            due_soon_days,
            months: Months { parties, manager, drafts, start },
            old_note_years,
            limits,
            assessed_by: self.assessed_by.unwrap_or(AssessedBy::Employee),
            dispatch: self.dispatch.unwrap_or(archive == ArchiveSystem::Websak),
            archive,
            archive_before_purge: self.archive_before_purge.unwrap_or(true),
            notices: self.notices.unwrap_or(self.preset == Preset::Employer),
            strip_markup: self.strip_markup.unwrap_or(false),
            language: self.language.unwrap_or(Language::Nb),
            choice: self,
        })
    }
}

/// Months of a policy. The law names none; two presets carry Nav's practice.
///
/// ```
/// use oppfolgingsplan::{Policy, Preset};
/// assert_eq!(Policy::preset(Preset::NavEmployerLed).unwrap().months().parties, 6);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "lagringstid")]
pub struct Months {
    /// The parties' view of plans and exemptions.
    pub parties: u8,
    /// The manager's view of the case.
    pub manager: u8,
    /// Unfinished plans, from their last save.
    pub drafts: u8,
    /// Starting a plan after the absence's end.
    pub start: u8,
}

/// A policy, resolved and checked.
///
/// ```
/// use oppfolgingsplan::{Policy, Preset};
/// let policy = Policy::preset(Preset::NavTwoParty).unwrap();
/// assert_eq!(policy.grace_days(), 16);
/// assert!(Policy::preset(Preset::Employer).is_err(), "months must be given");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "regelsett")]
pub struct Policy {
    pub(crate) approval: ApprovalMode,
    pub(crate) gap_rule: GapRule,
    pub(crate) week_reading: WeekReading,
    pub(crate) law: LawChoice,
    pub(crate) grace_days: u16,
    pub(crate) due_soon_days: u16,
    pub(crate) months: Months,
    pub(crate) old_note_years: u8,
    pub(crate) limits: Limits,
    pub(crate) assessed_by: AssessedBy,
    pub(crate) archive: ArchiveSystem,
    pub(crate) dispatch: bool,
    pub(crate) archive_before_purge: bool,
    pub(crate) notices: bool,
    pub(crate) strip_markup: bool,
    pub(crate) language: Language,
    pub(crate) choice: PolicyChoice,
}

impl Policy {
    /// A preset without overrides.
    ///
    /// # Errors
    /// [`Preset::Employer`] has no months of its own.
    pub fn preset(preset: Preset) -> Result<Self, InputError> {
        PolicyChoice::preset(preset).resolve()
    }

    /// What the host chose.
    #[must_use]
    pub const fn choice(&self) -> &PolicyChoice {
        &self.choice
    }

    /// How a plan becomes final.
    #[must_use]
    pub const fn approval(&self) -> ApprovalMode {
        self.approval
    }

    /// How notes and days are merged to absences.
    #[must_use]
    pub const fn gap_rule(&self) -> GapRule {
        self.gap_rule
    }

    /// Days after a sick note's end in which it still gives rights.
    #[must_use]
    pub const fn grace_days(&self) -> u16 {
        self.grace_days
    }

    /// Days before a deadline in which it is due soon.
    #[must_use]
    pub const fn due_soon_days(&self) -> u16 {
        self.due_soon_days
    }

    /// Months of retention and of starting.
    #[must_use]
    pub const fn months(&self) -> Months {
        self.months
    }

    /// Greatest lengths of texts.
    #[must_use]
    pub const fn limits(&self) -> Limits {
        self.limits
    }

    /// The archive system.
    #[must_use]
    pub const fn archive(&self) -> ArchiveSystem {
        self.archive
    }

    /// The language of the account.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }
}
