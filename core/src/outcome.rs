//! What follows from a request that no rule refuses.

use crate::event::NoticeAbout;
use crate::exemption::Ground;
use crate::history_chain;
use crate::plan::{AssessmentKind, DeliveryOutcome, Form, Manner, MeasureStatusKind, Recipient};
use crate::rules::Ask;
use crate::rules::guards::{given_validity, stored, stored_form};
use crate::wire::{InputError, InputKind};
use crate::{
    Command, CommentId, Happening, MeasureId, Party, Period, PlanId, TaskId, Text, Version,
};

/// Input that cannot be, whatever the rules say. Only the system is told so;
/// a person gets the refusal of an unknown item.
pub(crate) fn check_input(ask: &Ask<'_>) -> Result<(), InputError> {
    if let Some(error) = ask.input_error() {
        return Err(error);
    }
    let invalid =
        |path: String, reason| Err(InputError::new(InputKind::InvalidValue, path, reason));
    match &ask.request.command {
        Command::OpenCase { .. } => {
            let reason = "this case is open already";
            Err(InputError::new(InputKind::UsedIdentifier, "case", reason))
        }
        Command::RegisterSickNote { periods, .. } if periods.is_empty() => {
            invalid("periods".to_owned(), "a sick note has at least one period")
        }
        Command::RegisterSickNote { periods, .. } => {
            let disorder = periods
                .iter()
                .zip(periods.iter().skip(1))
                .position(|(first, second)| second.from() <= first.to());
            match disorder {
                Some(index) => invalid(
                    format!("periods[{}].from", index + 1),
                    "the periods of a note follow on each other and do not overlap",
                ),
                None => Ok(()),
            }
        }
        Command::RegisterDays { from, to, .. } if to < from => {
            invalid("to".to_owned(), "`to` lies before `from`")
        }
        Command::AssignManager { from, to: Some(to), .. } if to < from => {
            invalid("to".to_owned(), "`to` lies before `from`")
        }
        _ => Ok(()),
    }
}

/// The happenings of a request that passed every guard of its row.
pub(crate) fn happenings(ask: &Ask<'_>) -> Vec<Happening> {
    let mut out = Vec::with_capacity(2);
    collect(ask, &mut out);
    out
}

fn collect(ask: &Ask<'_>, out: &mut Vec<Happening>) {
    let policy = &ask.case.head.policy;
    let clean = |text: &Text| stored(text, policy.strip_markup);
    let clean_some =
        |text: &Option<Text>| text.as_ref().filter(|text| !text.is_blank()).map(&clean);
    let party = ask.party();
    match &ask.request.command {
        Command::OpenCase { .. } | Command::DeletePlan { .. } => {}
        Command::RegisterSickNote { .. } => sick_note(ask, out),
        Command::InvalidateSickNote { note } => {
            if ask.case.calendar.note(note).is_some_and(|note| note.valid) {
                out.push(Happening::SickNoteInvalidated { note: note.clone() });
            }
        }
        Command::RegisterDays { days, from, to } => {
            let registration =
                crate::DaysId::counted(b'd', ask.case.calendar.days.len() as u64 + 1);
            out.push(Happening::DaysRegistered { registration, days: *days, from: *from, to: *to });
        }
        Command::WithdrawDays { registration } => {
            let stands =
                |days: &crate::sick_note::Days| days.id == *registration && !days.withdrawn;
            if ask.case.calendar.days.iter().any(stands) {
                out.push(Happening::DaysWithdrawn { registration: registration.clone() });
            }
        }
        Command::AssignManager { manager, from, to } => {
            out.push(Happening::ManagerAssigned { manager: manager.clone(), from: *from, to: *to });
            notice(ask, Party::Employee, NoticeAbout::NewManager, None, out);
        }
        Command::EndManager { manager, to } => {
            out.push(Happening::ManagerEnded { manager: manager.clone(), to: *to });
        }
        Command::RecordDeath { on } => {
            if ask.case.follow_up.death != Some(*on) {
                out.push(Happening::DeathRecorded { on: *on });
            }
        }
        Command::RecordEmployerPeriodUsed { from } => {
            if ask.case.follow_up.employer_period_used != Some(*from) {
                out.push(Happening::EmployerPeriodUsed { from: *from });
            }
        }

        Command::SummonMeeting { number, on, called } => {
            let (meeting, called) = (next_meeting(ask), called.clone());
            out.push(Happening::MeetingSummoned { meeting, number: *number, on: *on, called });
        }
        Command::MoveMeeting { meeting, on } => {
            out.push(Happening::MeetingMoved { meeting: meeting.clone(), on: *on });
        }
        Command::RecordMeetingHeld { meeting, number, on, attended } => {
            let known = meeting.as_ref().and_then(|id| ask.case.meeting(id));
            let meeting = known.map_or_else(|| next_meeting(ask), |known| known.id.clone());
            let number = known.map_or(*number, |known| known.number);
            let attended = attended.clone();
            out.push(Happening::MeetingHeld { meeting, number, on: *on, attended });
        }
        Command::RecordMeetingNotHeld { meeting, reason } => {
            out.push(Happening::MeetingNotHeld { meeting: meeting.clone(), reason: clean(reason) });
        }
        Command::RequestMeeting { number, requested_by } => {
            out.push(Happening::MeetingRequested { number: *number, requested_by: *requested_by });
        }
        Command::NavRequestsPlan {} => out.push(Happening::PlanRequestedByNav {}),

        Command::StartPlan { plan, from_plan, copy_measures } => {
            let left_behind = *copy_measures == Some(false) && from_plan.is_some();
            out.push(Happening::PlanStarted {
                plan: new_plan(ask, plan),
                from_plan: from_plan.clone(),
                copy_measures: left_behind.then_some(false),
            });
        }
        Command::AddTask { plan, task, name } => {
            let taken = |id: &TaskId| ask.version.is_some_and(|v| v.task(id).is_some());
            let count = ask.version.map_or(0, |version| version.counted.tasks);
            let task = task.clone().unwrap_or_else(|| next(b't', count, TaskId::counted, taken));
            out.push(Happening::TaskAdded { plan: plan.clone(), task, name: clean(name) });
        }
        Command::RenameTask { plan, task, name } => out.push(Happening::TaskRenamed {
            plan: plan.clone(),
            task: task.clone(),
            name: clean(name),
        }),
        Command::AssessTask {
            plan,
            task,
            assessment,
            how,
            elsewhere,
            more_time,
            with_help,
            reason,
        } => {
            let helped = *assessment == AssessmentKind::WithFacilitation;
            let cannot = *assessment == AssessmentKind::Cannot;
            let ticked = |tick: &Option<bool>| tick.filter(|ticked| *ticked && helped);
            out.push(Happening::TaskAssessed {
                plan: plan.clone(),
                task: task.clone(),
                assessment: *assessment,
                how: if helped { clean_some(how) } else { None },
                elsewhere: ticked(elsewhere),
                more_time: ticked(more_time),
                with_help: ticked(with_help),
                reason: if cannot { clean_some(reason) } else { None },
            });
        }
        Command::DeleteTask { plan, task } => {
            out.push(Happening::TaskDeleted { plan: plan.clone(), task: task.clone() });
        }
        Command::AddMeasure {
            plan,
            measure,
            status,
            heading,
            description,
            from,
            to,
            follow_up,
            reason,
            nav_help,
        } => {
            let taken = |id: &MeasureId| ask.version.is_some_and(|v| v.measure(id).is_some());
            let count = ask.version.map_or(0, |version| version.counted.measures);
            let measure =
                measure.clone().unwrap_or_else(|| next(b'm', count, MeasureId::counted, taken));
            let kept = Kept::of(*status);
            out.push(Happening::MeasureAdded {
                plan: plan.clone(),
                measure,
                status: *status,
                heading: clean(heading),
                description: clean(description),
                from: from.filter(|_| kept.dates),
                to: to.filter(|_| kept.dates),
                follow_up: if kept.follow_up { clean_some(follow_up) } else { None },
                reason: if kept.reason { clean_some(reason) } else { None },
                nav_help: nav_help.filter(|help| *help),
            });
        }
        Command::ChangeMeasure {
            plan,
            measure,
            status,
            heading,
            description,
            from,
            to,
            follow_up,
            reason,
            nav_help,
        } => {
            let kept = Kept::of(*status);
            out.push(Happening::MeasureChanged {
                plan: plan.clone(),
                measure: measure.clone(),
                status: *status,
                heading: clean(heading),
                description: clean(description),
                from: from.filter(|_| kept.dates),
                to: to.filter(|_| kept.dates),
                follow_up: if kept.follow_up { clean_some(follow_up) } else { None },
                reason: if kept.reason { clean_some(reason) } else { None },
                nav_help: nav_help.filter(|help| *help),
            });
        }
        Command::DeleteMeasure { plan, measure } => {
            out.push(Happening::MeasureDeleted { plan: plan.clone(), measure: measure.clone() });
        }
        Command::EvaluateMeasure { plan, measure, effect } => {
            out.push(Happening::MeasureEvaluated {
                plan: plan.clone(),
                measure: measure.clone(),
                effect: clean(effect),
            });
        }
        Command::AddComment { plan, measure, comment, text } => {
            let taken = |id: &CommentId| ask.version.is_some_and(|v| v.comment(id).is_some());
            let count = ask.version.map_or(0, |version| version.counted.comments);
            let comment =
                comment.clone().unwrap_or_else(|| next(b'c', count, CommentId::counted, taken));
            out.push(Happening::CommentAdded {
                plan: plan.clone(),
                measure: measure.clone(),
                comment,
                text: clean(text),
            });
        }
        Command::EditComment { plan, comment, text } => out.push(Happening::CommentEdited {
            plan: plan.clone(),
            comment: comment.clone(),
            text: clean(text),
        }),
        Command::DeleteComment { plan, comment } => {
            out.push(Happening::CommentDeleted { plan: plan.clone(), comment: comment.clone() });
        }

        Command::ApprovePlan { plan, share_with_nav, .. } => {
            match ask.version.and_then(Version::pending) {
                None => first_approval(ask, plan, share_with_nav.unwrap_or(false), out),
                Some(first) => {
                    let validity = first.validity;
                    out.push(Happening::PlanApproved {
                        plan: plan.clone(),
                        manner: Manner::Both,
                        from: validity.from(),
                        to: validity.to(),
                        evaluate_on: validity.evaluate_on(),
                        reason: None,
                    });
                    share_wish(plan, first.share_with_nav || *share_with_nav == Some(true), out);
                    notice(ask, party.other(), NoticeAbout::Approved, Some(plan), out);
                }
            }
        }
        Command::RejectPlan { plan, reason } => {
            let reason = clean_some(reason);
            out.push(Happening::ApprovalRejected { plan: plan.clone(), party, reason });
            notice(ask, party.other(), NoticeAbout::Rejected, Some(plan), out);
        }
        Command::WithdrawApproval { plan } => {
            out.push(Happening::ApprovalWithdrawn { plan: plan.clone() });
        }
        Command::ForceApproval { plan, reason, share_with_nav, .. } => {
            // What the employee wished stands, though the approval is replaced.
            let wished = ask
                .version
                .and_then(Version::pending)
                .is_some_and(|pending| pending.party == Party::Employee && pending.share_with_nav);
            approved(ask, plan, Manner::Forced, Some(clean(reason)), out);
            share_wish(plan, wished || *share_with_nav == Some(true), out);
            notice(ask, Party::Employee, NoticeAbout::Forced, Some(plan), out);
        }
        Command::ApproveOwnPlan { plan, share_with_nav, .. } => {
            approved(ask, plan, Manner::OwnManager, None, out);
            share_wish(plan, *share_with_nav == Some(true), out);
        }
        Command::RevisePlan { plan, new_plan: given } => {
            let new = new_plan(ask, given);
            out.push(Happening::PlanRevised { plan: plan.clone(), new_plan: new.clone() });
            notice(ask, party.other(), NoticeAbout::Revised, Some(&new), out);
        }
        Command::AbortPlan { plan } => out.push(Happening::PlanAborted { plan: plan.clone() }),

        Command::SaveDraft { plan, form } => out.push(Happening::DraftSaved {
            plan: draft_or_new(ask, plan),
            form: Box::new(stored_form(form, policy.strip_markup)),
        }),
        Command::DiscardDraft { plan } => {
            out.push(Happening::DraftDiscarded { plan: plan.clone() })
        }
        Command::CompletePlan { plan, form, taken_part, reason } => {
            let plan = draft_or_new(ask, plan);
            let taken_part = taken_part.unwrap_or(false);
            out.push(Happening::PlanCompleted {
                plan: plan.clone(),
                form: Box::new(stored_form(&Form::from(form.as_ref()), policy.strip_markup)),
                taken_part,
                reason: if taken_part { None } else { clean_some(reason) },
            });
            out.push(Happening::NoticeSent {
                to: Party::Employee,
                about: NoticeAbout::Completed,
                plan: Some(plan),
            });
        }

        Command::SharePlan { plan, with, .. } => {
            out.push(Happening::ShareRequested { plan: plan.clone(), with: *with });
        }
        Command::RecordDelivery { plan, with, outcome, reason } => {
            let failed = *outcome == DeliveryOutcome::Failed;
            out.push(Happening::DeliveryRecorded {
                plan: plan.clone(),
                with: *with,
                outcome: *outcome,
                reason: if failed { clean_some(reason) } else { None },
            });
        }

        Command::RegisterExemption { obligation, ground, attempts, review_on, .. } => {
            let tried = *ground == Ground::CannotBeReached;
            out.push(Happening::ExemptionRegistered {
                obligation: *obligation,
                ground: *ground,
                attempts: if tried { clean_some(attempts) } else { None },
                review_on: *review_on,
            });
        }
        Command::WithdrawExemption { obligation } => {
            out.push(Happening::ExemptionWithdrawn { obligation: *obligation });
        }
        Command::OrderReminder {} => out.push(Happening::ReminderOrdered {}),
        Command::CancelReminder {} => out.push(Happening::ReminderCancelled {}),
        Command::AddLogEntry { kind, on, participants, text, attachments } => {
            out.push(Happening::LogEntryAdded {
                entry: crate::LogEntryId::counted(b'e', ask.case.log.len() as u64 + 1),
                kind: *kind,
                on: *on,
                participants: participants.clone(),
                text: clean(text),
                attachments: attachments.iter().map(clean).collect(),
            });
        }

        Command::RecordDownload { plan } => {
            out.push(Happening::PlanDownloaded { plan: plan.clone() });
        }
        Command::RecordArchived { plan, system, reference } => out.push(Happening::PlanArchived {
            plan: plan.clone(),
            system: clean(system),
            reference: clean(reference),
        }),
        Command::RecordLogArchived { entry, system, reference } => {
            out.push(Happening::LogEntryArchived {
                entry: entry.clone(),
                system: clean(system),
                reference: clean(reference),
            });
        }
        Command::RecordDispatched { plan } => {
            out.push(Happening::PlanDispatched { plan: plan.clone() });
        }
        Command::ConfirmLocalCopyDeleted { plan } => {
            out.push(Happening::LocalCopyDeleted { plan: plan.clone() });
        }
        Command::PlaceHold { hold } => {
            if !ask.case.follow_up.holds.contains(hold) {
                out.push(Happening::HoldPlaced { hold: *hold });
            }
        }
        Command::LiftHold { hold } => out.push(Happening::HoldLifted { hold: *hold }),
        Command::MarkMisregistered { plan } => {
            if ask.version.is_some_and(|version| !version.misregistered) {
                out.push(Happening::PlanMisregistered { plan: plan.clone() });
            }
        }
        Command::Purge {} => out.push(Happening::CasePurged {
            case: ask.case.head.id.clone(),
            chain: history_chain::last_hash(ask.case.events()),
        }),
    }
}

/// A sick note: new, corrected, valid again, or nothing new.
fn sick_note(ask: &Ask<'_>, out: &mut Vec<Happening>) {
    let Command::RegisterSickNote {
        note,
        periods,
        self_certified,
        absence_from,
        digital,
        sent_to_employer,
        message_to_employer,
        suggested_measures,
    } = &ask.request.command
    else {
        return;
    };
    if *sent_to_employer == Some(false) {
        return;
    }
    // What ended long before it came is history that nobody follows up.
    let oldest = ask.date.minus_months(u16::from(ask.case.head.policy.old_note_years) * 12);
    let periods: Vec<Period> =
        periods.iter().copied().filter(|period| period.to() >= oldest).collect();
    if periods.is_empty() {
        return;
    }
    let known = ask.case.calendar.note(note);
    let same = known.is_some_and(|known| {
        known.periods == periods
            && known.self_certified == *self_certified
            && known.absence_from == *absence_from
            && known.digital == digital.unwrap_or(true)
            && known.message_to_employer == *message_to_employer
            && known.suggested_measures == *suggested_measures
    });
    let (note, self_certified, absence_from) =
        (note.clone(), self_certified.clone(), *absence_from);
    let digital = digital.filter(|digital| !digital);
    let (message_to_employer, suggested_measures) =
        (message_to_employer.clone(), suggested_measures.clone());
    out.push(match known {
        Some(known) if same && known.valid => return,
        Some(_) if same => Happening::SickNoteRestored { note },
        Some(_) => Happening::SickNoteCorrected {
            note,
            periods,
            self_certified,
            absence_from,
            digital,
            message_to_employer,
            suggested_measures,
        },
        None => Happening::SickNoteRegistered {
            note,
            periods,
            self_certified,
            absence_from,
            digital,
            message_to_employer,
            suggested_measures,
        },
    });
    notice(ask, Party::Manager, NoticeAbout::NewSickNote, None, out);
}

fn first_approval(ask: &Ask<'_>, plan: &PlanId, share: bool, out: &mut Vec<Happening>) {
    let Some(validity) = given_validity(&ask.request.command) else {
        return;
    };
    let party = ask.party();
    out.push(Happening::ApprovalGiven {
        plan: plan.clone(),
        party,
        from: validity.from(),
        to: validity.to(),
        evaluate_on: validity.evaluate_on(),
        share_with_nav: share.then_some(true),
    });
    out.push(Happening::NoticeSent {
        to: party.other(),
        about: NoticeAbout::SentForApproval,
        plan: Some(plan.clone()),
    });
}

fn approved(
    ask: &Ask<'_>,
    plan: &PlanId,
    manner: Manner,
    reason: Option<Text>,
    out: &mut Vec<Happening>,
) {
    if let Some(validity) = given_validity(&ask.request.command) {
        out.push(Happening::PlanApproved {
            plan: plan.clone(),
            manner,
            from: validity.from(),
            to: validity.to(),
            evaluate_on: validity.evaluate_on(),
            reason,
        });
    }
}

fn share_wish(plan: &PlanId, wished: bool, out: &mut Vec<Happening>) {
    if wished {
        out.push(Happening::ShareRequested { plan: plan.clone(), with: Recipient::Nav });
    }
}

/// A notice that only some policies want.
fn notice(
    ask: &Ask<'_>,
    to: Party,
    about: NoticeAbout,
    plan: Option<&PlanId>,
    out: &mut Vec<Happening>,
) {
    if ask.case.head.policy.notices {
        out.push(Happening::NoticeSent { to, about, plan: plan.cloned() });
    }
}

/// What a status of a measure keeps.
struct Kept {
    dates: bool,
    follow_up: bool,
    reason: bool,
}

impl Kept {
    const fn of(status: MeasureStatusKind) -> Self {
        let not_relevant = matches!(status, MeasureStatusKind::NotRelevant);
        Self {
            dates: !not_relevant,
            follow_up: matches!(status, MeasureStatusKind::Agreed),
            reason: not_relevant,
        }
    }
}

/// The next counted identifier that a caller has not used for something of its own.
fn next<I>(prefix: u8, so_far: u32, make: impl Fn(u8, u64) -> I, taken: impl Fn(&I) -> bool) -> I {
    let mut number = u64::from(so_far);
    loop {
        number += 1;
        let id = make(prefix, number);
        if !taken(&id) {
            return id;
        }
    }
}

fn next_meeting(ask: &Ask<'_>) -> crate::MeetingId {
    crate::MeetingId::counted(b'd', ask.case.follow_up.meetings.len() as u64 + 1)
}

/// The identifier that was given, or the next counted one.
fn new_plan(ask: &Ask<'_>, given: &Option<PlanId>) -> PlanId {
    let so_far = u32::try_from(ask.case.versions.len()).unwrap_or(u32::MAX);
    let taken = |id: &PlanId| ask.case.plan(id).is_some();
    given.clone().unwrap_or_else(|| next(b'p', so_far, PlanId::counted, taken))
}

/// Employer-led: the one draft, or a new version.
fn draft_or_new(ask: &Ask<'_>, given: &Option<PlanId>) -> PlanId {
    match ask.case.draft(ask.request.at) {
        Some(draft) => draft.id.clone(),
        None => new_plan(ask, given),
    }
}
