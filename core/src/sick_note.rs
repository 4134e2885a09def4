//! Sick notes and other registered days, and the absences made of them.

use crate::absence::{
    Absence, AbsenceInput, GapRule, NoteDays, Period, absence_on, absences_in, sick_days,
};
use crate::retention::{Era, eras_in};
use crate::sorted::sort_by_number;
use crate::wire::wire_words;
use crate::{Date, DaySpan, DaysId, NoteId, Text};

wire_words! {
    /// What registered days are.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::DayKind::Holiday.as_str(), "holiday");
    /// ```
    pub enum DayKind {
        /// Days that the employee certified without a doctor: absence, but no sick note.
        #[doc(alias = "egenmelding")]
        SelfCertified = "self_certified",
        /// Holiday: no absence, but directly after sickness no resumed work either.
        #[doc(alias = "ferie")]
        Holiday = "holiday",
    }
}

/// A sick note as the case holds it.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// let case = case_on_sick_leave();
/// assert!(case.sick_notes().iter().all(|note| note.is_valid()));
/// ```
#[derive(Clone, PartialEq, Eq)]
#[doc(alias = "sykmelding")]
pub struct SickNote {
    pub(crate) id: NoteId,
    pub(crate) periods: Vec<Period>,
    pub(crate) self_certified: Vec<DaySpan>,
    pub(crate) absence_from: Option<Date>,
    pub(crate) digital: bool,
    pub(crate) message_to_employer: Option<Text>,
    pub(crate) suggested_measures: Option<Text>,
    pub(crate) valid: bool,
}

/// Nothing of the illness.
impl std::fmt::Debug for SickNote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SickNote")
            .field("id", &self.id)
            .field("valid", &self.valid)
            .finish_non_exhaustive()
    }
}

impl SickNote {
    /// The note's identifier.
    #[must_use]
    pub const fn id(&self) -> &NoteId {
        &self.id
    }

    /// Its periods in date order.
    #[must_use]
    pub fn periods(&self) -> &[Period] {
        &self.periods
    }

    /// The start of the whole absence as Nav counts it, if the note carries it.
    #[must_use]
    pub const fn absence_from(&self) -> Option<Date> {
        self.absence_from
    }

    /// Whether it is a digital note.
    #[must_use]
    pub const fn is_digital(&self) -> bool {
        self.digital
    }

    /// Whether it stands: a withdrawn note does not count for anything.
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.valid
    }

    /// The practitioner's words to the employer.
    #[must_use]
    pub const fn message_to_employer(&self) -> Option<&Text> {
        self.message_to_employer.as_ref()
    }

    /// Measures that the practitioner suggests.
    #[must_use]
    pub const fn suggested_measures(&self) -> Option<&Text> {
        self.suggested_measures.as_ref()
    }
}

/// Registered days as the case holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Days {
    pub(crate) id: DaysId,
    pub(crate) kind: DayKind,
    pub(crate) span: DaySpan,
    pub(crate) withdrawn: bool,
}

/// All that is known of days, with what follows from it.
///
/// The derived parts are made anew when a note or day comes in, so that a
/// command on a plan does not pay for the notes of the case.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Calendar {
    /// In order of registration; a corrected note moves to the end.
    pub(crate) notes: Vec<SickNote>,
    pub(crate) days: Vec<Days>,
    /// By the policy's gap rule, in date order.
    pub(crate) absences: Vec<Absence>,
    /// Gap-free, as Nav counts for its reminder.
    pub(crate) gap_free: Vec<Absence>,
    /// All periods of valid notes in date order, whatever their activity.
    pub(crate) covered: Vec<DaySpan>,
    /// By the months of the parties' view, and of the manager's.
    pub(crate) eras: Vec<Era>,
    pub(crate) manager_eras: Vec<Era>,
    /// Notes or days have changed since the rest was derived.
    pub(crate) changed: bool,
}

impl Calendar {
    /// The same notes and days, before anything is derived from them.
    pub(crate) fn underived(&self) -> Self {
        Self { notes: self.notes.clone(), days: self.days.clone(), ..Self::default() }
    }

    pub(crate) fn derive(&mut self, gap_rule: GapRule, parties: u8, manager: u8) {
        let spans = |kind: DayKind| {
            self.days.iter().filter(move |days| !days.withdrawn && days.kind == kind)
        };
        let valid = || self.notes.iter().filter(|note| note.valid);
        let self_certified: Vec<DaySpan> = valid()
            .flat_map(|note| note.self_certified.iter().copied())
            .chain(spans(DayKind::SelfCertified).map(|days| days.span))
            .collect();
        let holidays: Vec<DaySpan> = spans(DayKind::Holiday).map(|days| days.span).collect();
        let notes: Vec<NoteDays<'_>> = valid()
            .map(|note| NoteDays { periods: &note.periods, absence_from: note.absence_from })
            .collect();
        let input =
            AbsenceInput { notes: &notes, self_certified: &self_certified, holidays: &holidays };
        let days = sick_days(&input);
        let by_policy = absences_in(gap_rule, &days, &input);
        let gap_free = absences_in(GapRule::GapFree, &days, &input);
        let mut covered: Vec<DaySpan> = valid()
            .flat_map(|note| &note.periods)
            .filter_map(|period| DaySpan::new(period.from(), period.to()).ok())
            .collect();
        sort_by_number(&mut covered, DaySpan::order);
        self.eras = eras_in(&covered, parties);
        self.manager_eras =
            if manager == parties { self.eras.clone() } else { eras_in(&covered, manager) };
        self.covered = covered;
        self.absences = by_policy;
        self.gap_free = gap_free;
        self.changed = false;
    }

    /// The absence that a day belongs to: the one that runs, else the latest
    /// that has begun by then.
    pub(crate) fn absence_of(&self, date: Date) -> Option<&Absence> {
        absence_on(&self.absences, date).or_else(|| {
            let begun = self.absences.partition_point(|absence| absence.first_day <= date);
            self.absences.get(begun.checked_sub(1)?)
        })
    }

    /// The absence that runs on a day.
    pub(crate) fn running(&self, date: Date) -> Option<&Absence> {
        self.absence_of(date).filter(|absence| absence.runs_on(date))
    }

    /// Whether some note period covers the day, or ended at most `grace` days before it.
    pub(crate) fn note_active(&self, date: Date, grace: u16) -> bool {
        self.covered
            .iter()
            .any(|span| span.from() <= date && date <= span.to().plus_days(i32::from(grace)))
    }

    /// The last day of the last valid note.
    pub(crate) fn last_note_day(&self) -> Option<Date> {
        self.covered.iter().map(|span| span.to()).max()
    }

    pub(crate) fn has_digital_note(&self) -> bool {
        self.notes.iter().any(|note| note.valid && note.digital)
    }

    pub(crate) fn note(&self, id: &NoteId) -> Option<&SickNote> {
        self.notes.iter().find(|note| note.id == *id)
    }
}
