//! What a host chooses: a preset, and what differs from it.

use super::{ApprovalMode, ArchiveSystem, AssessedBy, Limits, Months, Policy, Preset};
use crate::Text;
use crate::absence::GapRule;
use crate::deadline::WeekReading;
use crate::law::LawChoice;
use crate::wire::{self, InputError, InputKind, wire_object};
use crate::words::Language;

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
        /// The language in which the host speaks to its users.
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

    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read_own(text, &[])
    }

    /// The choice as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
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
        for (index, house) in self.house_deadlines.iter().enumerate() {
            let said = !house.name.is_blank() && house.name.chars_len() <= 100;
            if !said || house.name.cleaned().changed {
                let path = format!("house_deadlines[{index}].name");
                let reason = "expected 1 to 100 characters that can be shown";
                return Err(InputError::new(InputKind::InvalidValue, path, reason));
            }
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
