//! Applying events: a case is their fold.

mod content;
mod plan;

use std::sync::Arc;

use crate::absence::GapRule;
use crate::case::{Case, FollowUp, Head, Identity};
use crate::exemption::Exemption;
use crate::history::{Event, History};
use crate::log::LogEntry;
use crate::manager::Managers;
use crate::meeting::{Meeting, MeetingRequest, MeetingState};
use crate::plan::{ArchiveRecord, HoldKind};
use crate::shelf::Shelf;
use crate::sick_note::{Calendar, Days, SickNote};
use crate::wire::{InputError, InputKind};
use crate::{Actor, DaySpan, Happening, Moment, Policy, Preset, Role};

impl Case {
    /// The case of one `case_opened` event, which the caller adds to its history.
    pub(crate) fn begin(event: &Event, policy: Policy) -> Result<Case, InputError> {
        let Happening::CaseOpened { case, employee, person_number, birth_date, employer, .. } =
            &event.happening
        else {
            let reason = "a case begins with `case_opened`";
            return Err(InputError::new(InputKind::BrokenHistory, "event", reason));
        };
        let identity = Identity::Known {
            employee: employee.clone(),
            person_number: *person_number,
            birth_date: *birth_date,
            employer: *employer,
        };
        let head = Head { id: case.clone(), identity, policy };
        Ok(Self::empty(head, event.at))
    }

    fn empty(head: Head, last_at: Moment) -> Case {
        Case {
            head: Arc::new(head),
            last_at,
            events: History::default(),
            calendar: Arc::new(Calendar::default()),
            managers: Arc::new(Managers::default()),
            versions: Shelf::new(),
            discarded: Shelf::new(),
            follow_up: Arc::new(FollowUp::default()),
            log: Shelf::new(),
        }
    }

    /// The case that a purge leaves behind: its key, and the last link of the
    /// chain over what is gone.
    pub(crate) fn purged(event: &Event) -> Option<Case> {
        let Happening::CasePurged { case, .. } = &event.happening else {
            return None;
        };
        // What the employer had chosen is gone with the rest.
        let policy = Policy::preset(Preset::NavTwoParty).ok()?;
        let head = Head { id: case.clone(), identity: Identity::Purged, policy };
        let mut case = Self::empty(head, event.at);
        case.events.push(Arc::new(event.clone()));
        Some(case)
    }

    /// The case after an event that was decided on it, or on its twin elsewhere.
    ///
    /// # Errors
    /// An input error at the field of the event when it cannot follow: it goes back in time, opens
    /// the case once more, names a plan that the case does not have or has already, or comes after
    /// a purge. What was delivered twice is mostly found so; the number of events tells for sure.
    pub fn apply(mut self, event: Event) -> Result<Case, InputError> {
        self.fits(&event)?;
        self.take(Arc::new(event));
        Ok(self)
    }

    pub(crate) fn take(&mut self, event: Arc<Event>) {
        if let Happening::CasePurged { .. } = event.happening {
            // The event is the system's, and must not carry who asked for it.
            let anonymous = Event { by: Actor::system(), ..Event::clone(&event) };
            if let Some(purged) = Case::purged(&anonymous) {
                *self = purged;
            }
            return;
        }
        self.last_at = event.at;
        let number = self.events.len() as u64 + 1;
        self.change(&event, number);
        self.settle();
        self.events.push(event);
    }

    /// What an event with this number changes, but for what follows from the
    /// calendar: [`settle`](Self::settle) works that out.
    fn change(&mut self, event: &Event, number: u64) {
        let at = event.at;
        match &event.happening {
            Happening::CaseOpened { .. }
            | Happening::CasePurged { .. }
            | Happening::NoticeSent { .. } => {}

            Happening::SickNoteRegistered {
                note,
                periods,
                self_certified,
                absence_from,
                digital,
                message_to_employer,
                suggested_measures,
            }
            | Happening::SickNoteCorrected {
                note,
                periods,
                self_certified,
                absence_from,
                digital,
                message_to_employer,
                suggested_measures,
            } => {
                let note = SickNote {
                    id: note.clone(),
                    periods: periods.clone(),
                    self_certified: self_certified.clone(),
                    absence_from: *absence_from,
                    digital: digital.unwrap_or(true),
                    message_to_employer: message_to_employer.clone(),
                    suggested_measures: suggested_measures.clone(),
                    valid: true,
                };
                self.change_calendar(|calendar| {
                    calendar.notes.retain(|known| known.id != note.id);
                    calendar.notes.push(note);
                });
            }
            Happening::SickNoteRestored { note } => self.change_calendar(|calendar| {
                if let Some(known) = calendar.notes.iter_mut().find(|known| known.id == *note) {
                    known.valid = true;
                }
            }),
            Happening::SickNoteInvalidated { note } => self.change_calendar(|calendar| {
                if let Some(known) = calendar.notes.iter_mut().find(|known| known.id == *note) {
                    known.valid = false;
                }
            }),
            Happening::DaysRegistered { registration, days, from, to } => {
                if let Ok(span) = DaySpan::new(*from, *to) {
                    let days =
                        Days { id: registration.clone(), kind: *days, span, withdrawn: false };
                    self.change_calendar(|calendar| calendar.days.push(days));
                }
            }
            Happening::DaysWithdrawn { registration } => self.change_calendar(|calendar| {
                if let Some(days) = calendar.days.iter_mut().find(|days| days.id == *registration) {
                    days.withdrawn = true;
                }
            }),

            Happening::ManagerAssigned { manager, from, to } => {
                Arc::make_mut(&mut self.managers).assign(manager.clone(), *from, *to);
            }
            Happening::ManagerEnded { manager, to } => {
                Arc::make_mut(&mut self.managers).end(manager, *to);
            }

            Happening::DeathRecorded { on } => self.follow_up_mut().death = Some(*on),
            Happening::EmployerPeriodUsed { from } => {
                self.follow_up_mut().employer_period_used = Some(*from);
            }
            Happening::MeetingSummoned { meeting, number, on, called } => {
                self.follow_up_mut().meetings.push(Meeting {
                    id: meeting.clone(),
                    number: *number,
                    on: *on,
                    called: called.clone(),
                    state: MeetingState::Summoned,
                });
            }
            Happening::MeetingMoved { meeting, on } => {
                if let Some(meeting) = self.meeting_mut(meeting) {
                    meeting.on = *on;
                    meeting.state = MeetingState::Summoned;
                }
            }
            Happening::MeetingHeld { meeting: id, number, on, attended } => {
                let state = MeetingState::Held { attended: attended.clone() };
                match self.meeting_mut(id) {
                    Some(meeting) => {
                        meeting.on = *on;
                        meeting.state = state;
                    }
                    None => self.follow_up_mut().meetings.push(Meeting {
                        id: id.clone(),
                        number: *number,
                        on: *on,
                        called: Vec::new(),
                        state,
                    }),
                }
            }
            Happening::MeetingNotHeld { meeting, reason } => {
                if let Some(meeting) = self.meeting_mut(meeting) {
                    meeting.state = MeetingState::NotHeld { reason: reason.clone() };
                }
            }
            Happening::MeetingRequested { number, .. } => {
                self.follow_up_mut().meeting_requests.push(MeetingRequest { number: *number, at });
            }
            Happening::PlanRequestedByNav {} => {
                self.follow_up_mut().plan_requests.push(at.oslo_date());
            }
            Happening::ExemptionRegistered { obligation, ground, attempts, review_on } => {
                self.follow_up_mut().exemptions.push(Exemption {
                    obligation: *obligation,
                    ground: *ground,
                    attempts: attempts.clone(),
                    review_on: *review_on,
                    at,
                    withdrawn: false,
                });
            }
            Happening::ExemptionWithdrawn { obligation } => {
                self.withdraw_exemptions(*obligation, at)
            }
            Happening::ReminderOrdered {} => {
                self.follow_up_mut().reminders.push((at.oslo_date(), true));
            }
            Happening::ReminderCancelled {} => {
                self.follow_up_mut().reminders.push((at.oslo_date(), false));
            }
            Happening::HoldPlaced { hold } => self.follow_up_mut().holds.push(*hold),
            Happening::HoldLifted { hold } => {
                self.follow_up_mut().holds.retain(|standing: &HoldKind| standing != hold);
            }

            Happening::LogEntryAdded { entry, kind, on, participants, text, attachments } => {
                self.log.push(Arc::new(LogEntry {
                    id: entry.clone(),
                    kind: *kind,
                    on: *on,
                    participants: participants.clone(),
                    text: text.clone(),
                    attachments: attachments.clone(),
                    at,
                    archived: None,
                }));
            }
            Happening::LogEntryArchived { entry, system, reference } => {
                let place = self.log.iter().position(|known| known.id == *entry);
                if let Some(entry) = place.and_then(|place| self.log.get_mut(place)) {
                    Arc::make_mut(entry).archived = Some(ArchiveRecord {
                        system: system.clone(),
                        reference: reference.clone(),
                        on: at.oslo_date(),
                    });
                }
            }

            _ => self.change_plan(event, number),
        }
    }

    fn follow_up_mut(&mut self) -> &mut FollowUp {
        Arc::make_mut(&mut self.follow_up)
    }

    fn meeting_mut(&mut self, id: &crate::MeetingId) -> Option<&mut Meeting> {
        self.follow_up_mut().meetings.iter_mut().find(|meeting| meeting.id == *id)
    }

    /// All exemptions of the absence of that day are taken back: the newest
    /// counts, and an older one must not come to life again.
    fn withdraw_exemptions(&mut self, obligation: crate::Obligation, at: Moment) {
        self.settle();
        let calendar = Arc::clone(&self.calendar);
        let of = |moment: Moment| {
            calendar.absence_of(moment.oslo_date()).map(|absence| absence.first_day)
        };
        let absence = of(at);
        for exemption in &mut self.follow_up_mut().exemptions {
            if exemption.obligation == obligation && of(exemption.at) == absence {
                exemption.withdrawn = true;
            }
        }
    }

    fn change_calendar(&mut self, change: impl FnOnce(&mut Calendar)) {
        if Arc::get_mut(&mut self.calendar).is_none() {
            self.calendar = Arc::new(self.calendar.underived());
        }
        let calendar = Arc::make_mut(&mut self.calendar);
        change(calendar);
        calendar.changed = true;
    }

    /// Takes the next event of a whole history, which is no purge: the history
    /// itself, and what follows from the calendar, come in at the end.
    pub(crate) fn follow(&mut self, event: &Event, number: u64) {
        self.last_at = event.at;
        self.change(event, number);
    }

    /// Works out what follows from notes and days, if they have changed.
    pub(crate) fn settle(&mut self) {
        if self.calendar.changed {
            let policy = &self.head.policy;
            let (gap_rule, months): (GapRule, _) = (policy.gap_rule, policy.months);
            Arc::make_mut(&mut self.calendar).derive(gap_rule, months.parties, months.manager);
        }
    }
}

/// The party that an event's actor wrote as.
pub(crate) fn party_of(by: &Actor) -> crate::Party {
    match by.role() {
        Role::Employee => crate::Party::Employee,
        Role::Manager | Role::Hr | Role::Nav | Role::Practitioner | Role::System => {
            crate::Party::Manager
        }
    }
}
