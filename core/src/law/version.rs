//! [`LawVersion`]: the follow-up rules as they stood from one day to another.

use serde::Serialize;

use super::{CitationId, Duty};
use crate::calendar::Date;

/// How long after the first day of an absence a limit falls.
///
/// ```rust
/// use oppfolgingsplan::{Date, Length};
///
/// let start = Date::parse("2026-01-05")?;
/// assert_eq!(Length::Weeks(4).latest(start).to_string(), "2026-02-02");
/// assert_eq!(Length::Weeks(4).safe(start).to_string(), "2026-02-01");
/// assert_eq!(Length::LastDayOfWeek(8).latest(start).to_string(), "2026-03-01");
/// assert_eq!(Length::Months(6).latest(start).to_string(), "2026-07-05");
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// The same weekday so many weeks later.
    Weeks(u8),
    /// The last day of week number so many, which is one day earlier: 8 gives day 56.
    LastDayOfWeek(u8),
    /// The same day number so many months later, clamped to the end of the month.
    Months(u8),
}

impl Length {
    /// The last day on which the duty is fulfilled in time.
    pub const fn latest(self, start: Date) -> Date {
        match self {
            Length::Weeks(weeks) => start.plus_days(weeks as i32 * 7),
            Length::LastDayOfWeek(weeks) => start.plus_days(weeks as i32 * 7 - 1),
            Length::Months(months) => start.plus_months(months as u16),
        }
    }

    /// The day that is in time however "within so many weeks" is read: a day before
    /// [`Length::latest`] for whole weeks, else the same day.
    pub const fn safe(self, start: Date) -> Date {
        match self {
            Length::Weeks(_) => self.latest(start).plus_days(-1),
            Length::LastDayOfWeek(_) | Length::Months(_) => self.latest(start),
        }
    }
}

/// One parameter of a version: how long, on what authority, and for whom.
///
/// ```rust
/// use oppfolgingsplan::{Duty, LAW_VERSIONS, Length};
///
/// let newest = LAW_VERSIONS.last().and_then(|version| version.limit(Duty::DialogueMeeting1));
/// let limit = newest.ok_or("no such duty")?;
/// assert_eq!(limit.length, Length::Weeks(7));
/// assert!(!limit.partial_absence);
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Limit {
    /// From the first day of the absence.
    pub length: Length,
    /// Where the law says so.
    pub citation: CitationId,
    /// Whether the duty arises in a partial absence too.
    pub partial_absence: bool,
}

/// The follow-up rules in force from one day until another: what the law was, as data.
///
/// A new law is a new row in [`LAW_VERSIONS`], and an end date on the row before it.
///
/// ```rust
/// use oppfolgingsplan::{Date, Duty, LAW_VERSIONS, Length};
///
/// let day = Date::parse("2010-12-01")?;
/// let version = LAW_VERSIONS.iter().find(|version| version.contains(day));
/// let plan = version.and_then(|version| version.limit(Duty::Plan));
/// assert_eq!(plan.map(|limit| limit.length), Some(Length::Weeks(6)));
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct LawVersion {
    /// The first day.
    pub in_force: Date,
    /// The last day; open while it is the law.
    pub until: Option<Date>,
    /// Whether a limit that falls in no version's time is this version's. A shorter limit leaves
    /// such a hole: too late for the old version, too early for the new one.
    pub takes_over: bool,
    /// The plan is made.
    pub plan: Option<Limit>,
    /// The plan is with the practitioner.
    pub share_with_practitioner: Option<Limit>,
    /// The employer's dialogue meeting.
    pub dialogue_meeting_1: Option<Limit>,
    /// Work-related activity has been tried.
    pub activity_requirement: Option<Limit>,
    /// The plan is reported to Nav.
    pub nine_week_report: Option<Limit>,
    /// Nav's dialogue meeting.
    pub dialogue_meeting_2: Option<Limit>,
}

impl LawVersion {
    /// Whether it was the law on that day.
    pub fn contains(&self, day: Date) -> bool {
        self.in_force <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Its parameter for that duty; `None` if the duty did not exist.
    pub const fn limit(&self, duty: Duty) -> Option<Limit> {
        match duty {
            Duty::Plan => self.plan,
            Duty::ShareWithPractitioner => self.share_with_practitioner,
            Duty::DialogueMeeting1 => self.dialogue_meeting_1,
            Duty::ActivityRequirement => self.activity_requirement,
            Duty::NineWeekReport => self.nine_week_report,
            Duty::DialogueMeeting2 => self.dialogue_meeting_2,
        }
    }
}

const fn any(length: Length, citation: CitationId) -> Option<Limit> {
    Some(Limit { length, citation, partial_absence: true })
}

const fn whole(length: Length, citation: CitationId) -> Option<Limit> {
    Some(Limit { length, citation, partial_absence: false })
}

/// In force since Ot.prp. nr. 48 (2003-2004); the new wording of 2021 left the eight weeks alone.
const ACTIVITY: Option<Limit> = any(Length::LastDayOfWeek(8), CitationId::FtrlActivity);

/// Every version that the library knows, oldest first and without holes.
///
/// 2004-07-01: the activity requirement (Ot.prp. nr. 48 (2003-2004)). 2007-03-01: plan, and both
/// dialogue meetings (Ot.prp. nr. 6 (2006-2007)). 2011-07-01: shorter limits, sharing with the
/// practitioner, the nine-week report (Prop. 89 L (2010-2011)). 2014-07-01: the report ended and
/// dialogue meeting 1 became a duty in whole absence only (Prop. 102 L (2013-2014)).
///
/// ```rust
/// use oppfolgingsplan::LAW_VERSIONS;
///
/// assert!(LAW_VERSIONS.last().is_some_and(|newest| newest.until.is_none()));
/// ```
pub const LAW_VERSIONS: &[LawVersion] = &[
    LawVersion {
        in_force: Date::known(2004, 7, 1),
        until: Some(Date::known(2007, 2, 28)),
        takes_over: false,
        plan: None,
        share_with_practitioner: None,
        dialogue_meeting_1: None,
        activity_requirement: ACTIVITY,
        nine_week_report: None,
        dialogue_meeting_2: None,
    },
    LawVersion {
        in_force: Date::known(2007, 3, 1),
        until: Some(Date::known(2011, 6, 30)),
        takes_over: false,
        plan: any(Length::Weeks(6), CitationId::AmlPlan),
        share_with_practitioner: None,
        dialogue_meeting_1: whole(Length::Weeks(12), CitationId::AmlMeeting),
        activity_requirement: ACTIVITY,
        nine_week_report: None,
        dialogue_meeting_2: any(Length::Months(6), CitationId::FtrlMeeting),
    },
    LawVersion {
        in_force: Date::known(2011, 7, 1),
        until: Some(Date::known(2014, 6, 30)),
        takes_over: true,
        plan: any(Length::Weeks(4), CitationId::AmlPlan),
        share_with_practitioner: any(Length::Weeks(4), CitationId::AmlPlan),
        dialogue_meeting_1: any(Length::Weeks(7), CitationId::AmlMeeting),
        activity_requirement: ACTIVITY,
        nine_week_report: any(Length::Weeks(9), CitationId::FtrlReport2011),
        dialogue_meeting_2: any(Length::Weeks(26), CitationId::FtrlMeeting),
    },
    LawVersion {
        in_force: Date::known(2014, 7, 1),
        until: None,
        takes_over: false,
        plan: any(Length::Weeks(4), CitationId::AmlPlan),
        share_with_practitioner: any(Length::Weeks(4), CitationId::AmlPlan),
        dialogue_meeting_1: whole(Length::Weeks(7), CitationId::AmlMeeting),
        activity_requirement: ACTIVITY,
        nine_week_report: None,
        dialogue_meeting_2: any(Length::Weeks(26), CitationId::FtrlMeeting),
    },
];
