//! Policies: what may differ between employers, as data.

mod choice;

pub use choice::{HouseDeadline, PolicyChoice};

use crate::absence::GapRule;
use crate::deadline::{Reading, WeekReading};
use crate::law::LawChoice;
use crate::wire::{InputError, wire_object, wire_words};
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

    /// The policy as a choice in which every value is given: what the preset
    /// and the defaults come to.
    ///
    /// ```
    /// use oppfolgingsplan::{Policy, Preset};
    /// let choice = Policy::preset(Preset::NavEmployerLed)?.written_out();
    /// assert_eq!(choice.months_parties, Some(6));
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[must_use]
    pub fn written_out(&self) -> PolicyChoice {
        PolicyChoice {
            preset: self.choice.preset,
            approval: Some(self.approval),
            gap_rule: Some(self.gap_rule),
            week_reading: Some(self.week_reading),
            law: Some(self.law),
            grace_days: Some(self.grace_days),
            due_soon_days: Some(self.due_soon_days),
            months_parties: Some(self.months.parties),
            months_manager: Some(self.months.manager),
            months_drafts: Some(self.months.drafts),
            months_start: Some(self.months.start),
            old_note_years: Some(self.old_note_years),
            limits: Some(self.limits),
            assessed_by: Some(self.assessed_by),
            archive: Some(self.archive),
            dispatch: Some(self.dispatch),
            archive_before_purge: Some(self.archive_before_purge),
            notices: Some(self.notices),
            strip_markup: Some(self.strip_markup),
            reminder_offsets: self.choice.reminder_offsets.clone(),
            house_deadlines: self.choice.house_deadlines.clone(),
            language: Some(self.language),
        }
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

    /// Whether a week ends on its last day or the day before.
    #[must_use]
    pub const fn week_reading(&self) -> WeekReading {
        self.week_reading
    }

    /// Which law applies.
    #[must_use]
    pub const fn law(&self) -> LawChoice {
        self.law
    }

    /// How deadlines are read.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        Reading { week: self.week_reading, due_soon_days: self.due_soon_days, law: self.law }
    }

    /// The one of a deadline's two days by which this employer measures it.
    #[cfg(any(feature = "exchange", feature = "proof"))]
    pub(crate) const fn counted(&self, deadline: &crate::Deadline) -> crate::Date {
        self.reading().counted(deadline.latest, deadline.safe)
    }

    /// Years after which an old sick note period is not taken in.
    #[must_use]
    pub const fn old_note_years(&self) -> u8 {
        self.old_note_years
    }

    /// Who may assess tasks.
    #[must_use]
    pub const fn assessed_by(&self) -> AssessedBy {
        self.assessed_by
    }

    /// Whether an archive document must be dispatched.
    #[must_use]
    pub const fn needs_dispatch(&self) -> bool {
        self.dispatch
    }

    /// Whether approved versions must be archived before a purge.
    #[must_use]
    pub const fn archives_before_purge(&self) -> bool {
        self.archive_before_purge
    }

    /// Whether the parties get notices beyond "sent for approval".
    #[must_use]
    pub const fn sends_notices(&self) -> bool {
        self.notices
    }

    /// Whether markup is taken out of texts.
    #[must_use]
    pub const fn strips_markup(&self) -> bool {
        self.strip_markup
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

    /// The language in which the host speaks to its users.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }
}
