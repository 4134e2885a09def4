//! Deadlines as an iCalendar file.

use std::collections::BTreeSet;

use super::content_line::Lines;
use super::event::{CalendarEvent, alarms, description};
use super::label::Listed;
use super::uid::{Uid, name_of_absence};
use crate::package::{File, FileName, MediaType};
use crate::sorted::{set_of, sort_by_number};
use crate::wire::{self, InputError, wire_object, wire_words};
use crate::words::exchange as words;
use crate::{Case, Date, Deadline, DeadlineState, Debtor, Language, Moment};

wire_words! {
    /// How much the calendar says about a deadline. Nobody's name in either.
    ///
    /// ```
    /// use oppfolgingsplan::exchange::Wording;
    /// assert_eq!(Wording::Bare.as_str(), "bare");
    /// ```
    pub enum Wording {
        /// What is due, with the authority and who owes it: «Oppfølging: Lage oppfølgingsplan».
        Named = "named",
        /// Only that there is a deadline: «Oppfølging: frist». For calendars that others see, and
        /// telephones that show alarms on a locked screen.
        Bare = "bare",
    }
}

wire_object! {
    /// What an earlier calendar held, which the host keeps to have it taken back when it no longer
    /// holds.
    ///
    /// ```
    /// use oppfolgingsplan::exchange::Mark;
    /// let text = r#"{"uid":"0b7e1f4e-83a6-8d1c-9d5f-2f4f3f3b6f10","on":"2026-02-02"}"#;
    /// let mark: Mark = serde_json::from_str(text)?;
    /// assert_eq!(serde_json::to_string(&mark)?, text);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Copy)]
    pub struct Mark {
        /// The entry.
        pub uid: Uid,
        /// The day that it stood on.
        pub on: Date,
    }
}

wire_object! {
    /// What may differ between calendars.
    ///
    /// ```
    /// use oppfolgingsplan::exchange::{CalendarChoice, Wording};
    /// let choice = CalendarChoice::from_json(br#"{"wording":"bare","alarm_days":[14,3]}"#)?;
    /// assert_eq!(choice.wording, Some(Wording::Bare));
    /// assert!(choice.earlier.is_none());
    /// assert!(CalendarChoice::from_json(br#"{"alarm_days":[-1]}"#).is_err());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct CalendarChoice {
        /// The language; Bokmål if left out.
        pub language: Option<Language>,
        /// How much is said; named if left out.
        pub wording: Option<Wording>,
        /// How many days before its day a deadline rings, at nine in the morning. If left out, on
        /// the day when it becomes due soon by the policy, and on its own day. Outlook keeps one
        /// alarm for an entry; the earliest that lies ahead comes first.
        #[doc(alias = "påminnelse")]
        pub alarm_days: Option<Vec<u16>>,
        /// Whose deadlines; if left out, all but those of the host system itself.
        pub owed_by: Option<Vec<Debtor>>,
        /// What the last calendar of the same list held. With it the calendar takes back exactly
        /// what no longer holds, also where the deadline is gone with its sick note, or the case
        /// has left the list. Without it every deadline that is met, exempt or lapsed stands as
        /// cancelled.
        pub earlier: Option<Vec<Mark>>,
    }
}

impl CalendarChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }

    fn language(&self) -> Language {
        self.language.unwrap_or(Language::Nb)
    }

    fn counts(&self, debtor: Debtor) -> bool {
        match &self.owed_by {
            Some(debtors) => debtors.contains(&debtor),
            None => debtor != Debtor::Host,
        }
    }
}

/// The deadlines of one or more cases as entries of a calendar, at a moment.
///
/// Each is an entry of a whole day, on the day by which the policy measures it: private, not busy,
/// with alarms, and without a person; only the [label](super::CaseLabel) that the host gave stands
/// behind. Alerts that have no date, such as a text to look at, stand in the
/// [list of alerts](super::AlertList) instead.
///
/// The same cases, moment and options give the same bytes, in whatever order the cases come. An
/// entry keeps its [`Uid`], has a higher `SEQUENCE` in an export of a later minute, and `STATUS:CANCELLED`
/// when the deadline no longer stands. A calendar that is subscribed to follows this; what a program
/// makes of a file that is imported once more is its own choice.
///
/// No `ORGANIZER` is written, although RFC 5546 § 3.2.1 wants one: with it, a deadline looks like
/// somebody else's meeting.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::exchange::{CalendarChoice, CaseLabel, DeadlineCalendar, Listed};
/// let case = case_on_sick_leave();
/// let list = [Listed::new(&case).labelled(CaseLabel::new("AB")?)];
/// let at = "2026-01-20T09:00:00+01:00".parse()?;
/// let file = DeadlineCalendar::new(&list, at, &CalendarChoice::default()).to_ics();
/// assert!(file.contains("DTSTART;VALUE=DATE:20260202\r\n"));
/// assert!(file.contains("SUMMARY:Oppfølging: Lage oppfølgingsplan (AB)\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "kalender")]
#[doc(alias = "iCalendar")]
pub struct DeadlineCalendar {
    at: Moment,
    language: Language,
    events: Vec<CalendarEvent>,
}

/// The moment and the number of entries.
impl std::fmt::Debug for DeadlineCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (at, entries) = (self.at, self.events.len());
        f.debug_struct("DeadlineCalendar").field("at", &at).field("entries", &entries).finish()
    }
}

impl DeadlineCalendar {
    /// The calendar of some cases as it stands at a moment. A case that is listed twice counts
    /// once.
    #[must_use]
    pub fn new(cases: &[Listed<'_>], at: Moment, choice: &CalendarChoice) -> Self {
        let earlier =
            choice.earlier.as_ref().map(|marks| set_of(marks.iter().map(|mark| mark.uid)));
        let mut written = BTreeSet::new();
        let mut events = Vec::new();
        for listed in cases {
            for (uid, deadline) in deadlines(listed.case, at.oslo_date()) {
                if !choice.counts(deadline.debtor) {
                    continue;
                }
                let wanted = deadline.state.is_open()
                    || earlier.as_ref().is_none_or(|known| known.contains(&uid));
                if wanted && written.insert(uid) {
                    events.push(event(listed, uid, &deadline, at, choice));
                }
            }
        }
        // What is not there any more, not even as lapsed.
        for mark in choice.earlier.iter().flatten() {
            if written.insert(mark.uid) {
                events.push(CalendarEvent {
                    uid: mark.uid,
                    on: mark.on,
                    summary: words::bare_summary(choice.language()).to_owned(),
                    description: None,
                    cancelled: true,
                    alarms: Vec::new(),
                });
            }
        }
        // By day, and within a day by their identifiers.
        let halves = [Uid::second_half, Uid::first_half];
        halves.iter().for_each(|half| sort_by_number(&mut events, |event| half(event.uid)));
        sort_by_number(&mut events, |event| event.on.order());
        Self { at, language: choice.language(), events }
    }

    /// What stands in this calendar and is not cancelled: to be given as
    /// [`earlier`](CalendarChoice::earlier) of the next.
    #[must_use]
    pub fn marks(&self) -> Vec<Mark> {
        let standing = self.events.iter().filter(|event| !event.cancelled);
        standing.map(|event| Mark { uid: event.uid, on: event.on }).collect()
    }

    /// The file: RFC 5545, UTF-8, for a name that ends in `.ics` and the media type
    /// `text/calendar`.
    #[must_use]
    pub fn to_ics(&self) -> String {
        let mut lines = Lines::default();
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        let language = self.language.code().to_uppercase();
        lines.plain("PRODID", &format!("-//oppfolgingsplan//NONSGML oppfolgingsplan//{language}"));
        lines.plain("CALSCALE", "GREGORIAN");
        lines.plain("METHOD", "PUBLISH");
        // Not in the standard, but what Outlook and others name the calendar by.
        lines.text("X-WR-CALNAME", words::calendar_name(self.language));
        for event in &self.events {
            event.write(self.at, &mut lines);
        }
        lines.plain("END", "VCALENDAR");
        lines.finish()
    }

    /// The file, to write or to send.
    #[must_use]
    pub fn to_file(&self) -> File {
        let name = FileName::known("frister.ics");
        File::new(name, MediaType::Calendar, self.to_ics().into_bytes())
    }
}

/// The deadlines of a case with their identifiers.
fn deadlines(case: &Case, as_of: Date) -> Vec<(Uid, Deadline)> {
    let (deadlines, absence) = (case.deadlines(as_of), name_of_absence(case, as_of));
    let mut found: Vec<(Uid, Deadline)> = Vec::with_capacity(deadlines.len());
    for deadline in deadlines {
        let same = |(_, other): &&(Uid, Deadline)| {
            other.code == deadline.code
                && other.subject == deadline.subject
                && other.label == deadline.label
        };
        let place = found.iter().filter(same).count();
        found.push((Uid::of(case, &absence, &deadline, place), deadline));
    }
    found
}

fn event(
    listed: &Listed<'_>,
    uid: Uid,
    deadline: &Deadline,
    at: Moment,
    choice: &CalendarChoice,
) -> CalendarEvent {
    let policy = listed.case.policy();
    let on = policy.counted(deadline);
    let (mut summary, description) = match choice.wording.unwrap_or(Wording::Named) {
        Wording::Named => (
            words::summary(&words::what(deadline, choice.language()), choice.language()),
            Some(description(deadline, on, choice.language())),
        ),
        Wording::Bare => (words::bare_summary(choice.language()).to_owned(), None),
    };
    if let Some(label) = &listed.label {
        summary.push_str(&format!(" ({})", label.as_str()));
    }
    let cancelled = !deadline.state.is_open();
    let days = match &choice.alarm_days {
        Some(days) => days.clone(),
        None => vec![policy.due_soon_days(), 0],
    };
    let rings = !cancelled && deadline.state != DeadlineState::Overdue;
    let alarms = if rings { alarms(on, at, days) } else { Vec::new() };
    CalendarEvent { uid, on, summary, description, cancelled, alarms }
}
