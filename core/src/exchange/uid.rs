//! The identifier of a calendar entry.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::from_string;
use crate::uuid::Uuid;
use crate::wire::{Canonical, Cursor, Shape, WireField};
use crate::{Absence, Case, Date, DayKind, Deadline, DeadlineCode, Happening};

/// The identifier of a calendar entry: the same deadline of the same case has the same one in
/// every export, however its date moves.
///
/// A UUID of version 8 (RFC 9562), as RFC 7986 § 5.3 asks for, made of the SHA-256 of the employer,
/// the case, the absence, and what tells the deadline from the others. It repeats none of them. The
/// absence goes by the sick note or the self-certified days of it that came in first, so that
/// whatever comes later gives no new entry, unless that one is withdrawn: then
/// [`earlier`](super::CalendarChoice::earlier) takes the old entry back.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::exchange::{CalendarChoice, DeadlineCalendar, Listed, Uid};
/// let case = case_on_sick_leave();
/// let at = "2026-01-20T09:00:00+01:00".parse()?;
/// let calendar = DeadlineCalendar::new(&[Listed::new(&case)], at, &CalendarChoice::default());
/// let uid = calendar.marks()[0].uid;
/// assert_eq!(uid.to_string().parse::<Uid>()?, uid);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(Uuid);

/// The text is no UUID in lower case.
///
/// ```
/// assert!("abc".parse::<oppfolgingsplan::exchange::Uid>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an identifier of an entry is a UUID in lower case")]
pub struct UidError;

impl Uid {
    /// Of a deadline of a case and an absence, by its [name](name_of_absence); `place` counts those
    /// before it that say the same.
    pub(super) fn of(case: &Case, absence: &str, deadline: &Deadline, place: usize) -> Self {
        let mut name = String::from("oppfolgingsplan");
        let mut part = |text: &str| {
            name.push('\n');
            name.push_str(text);
        };
        part(&case.employer().map(|employer| employer.to_string()).unwrap_or_default());
        part(case.id().as_str());
        part(if hangs_on_absence(deadline.code) { absence } else { "" });
        part(deadline.code.code());
        part(deadline.subject.as_deref().unwrap_or_default());
        part(&place.to_string());
        // Last, since the house's own names are free text.
        part(deadline.label.as_ref().map_or("", |label| label.as_str()));
        Self(Uuid::named(&name))
    }

    /// The first 64 bits, to be sorted by.
    pub(super) const fn first_half(self) -> u64 {
        (self.0.number() >> 64) as u64
    }

    /// The other 64 bits.
    pub(super) const fn second_half(self) -> u64 {
        self.0.number() as u64
    }
}

/// Those of a plan or a log entry go by their subject, whatever absence is asked about.
const fn hangs_on_absence(code: DeadlineCode) -> bool {
    !matches!(
        code,
        DeadlineCode::EvaluationDue
            | DeadlineCode::ArchiveDue
            | DeadlineCode::LocalCopyDue
            | DeadlineCode::RetentionExpires
    )
}

/// The name of the absence that a day belongs to: the first to come in of what makes it, and where
/// that makes more than one absence, which of them.
pub(super) fn name_of_absence(case: &Case, as_of: Date) -> String {
    let Some(absence) = case.absence_of(as_of).or_else(|| case.absences().first()) else {
        return String::new();
    };
    let (name, days) = case
        .events()
        .filter_map(|event| source(case, event.happening()))
        .find(|(_, days)| days.iter().any(|days| are_of(absence, *days)))
        .unwrap_or_else(|| (absence.first_day.to_string(), Vec::new()));
    let earlier = case.absences().iter().filter(|other| {
        other.first_day < absence.first_day && days.iter().any(|days| are_of(other, *days))
    });
    match earlier.count() {
        0 => name,
        place => format!("{name}\n{place}"),
    }
}

/// What a registration that stands is called, with the spans of days that it gives.
fn source(case: &Case, happening: &Happening) -> Option<(String, Vec<(Date, Date)>)> {
    match happening {
        Happening::SickNoteRegistered { note, .. } => {
            let is_it = |known: &&crate::SickNote| known.id() == note && known.is_valid();
            let note = case.sick_notes().iter().find(is_it)?;
            let periods = note.periods().iter().map(|period| (period.from(), period.to()));
            let certified = note.self_certified.iter().map(|days| (days.from(), days.to()));
            Some((note.id().to_string(), periods.chain(certified).collect()))
        }
        Happening::DaysRegistered { registration, days: DayKind::SelfCertified, .. } => {
            let days = case.calendar.days.iter().find(|days| days.id == *registration)?;
            let span = (days.span.from(), days.span.to());
            (!days.withdrawn).then(|| (format!("days\n{registration}"), vec![span]))
        }
        _ => None,
    }
}

fn are_of(absence: &Absence, (from, to): (Date, Date)) -> bool {
    from <= absence.to && absence.first_day <= to
}

impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Uid {
    type Err = UidError;

    fn from_str(text: &str) -> Result<Self, UidError> {
        text.parse().map(Self).map_err(|()| UidError)
    }
}

impl Serialize for Uid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Uid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer, "the identifier of a calendar entry")
    }
}

impl WireField for Uid {
    const SHAPE: Shape = Shape::Coded("Uid");
}

impl Canonical for Uid {
    fn read(from: &mut Cursor<'_>) -> Option<Self> {
        from.parsed()
    }
}
