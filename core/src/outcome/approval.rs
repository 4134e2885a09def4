//! Starting, approving, completing, revising, ending and sharing a plan.

use super::{Happenings, kept, kept_some, notice};
use crate::event::NoticeAbout;
use crate::plan::{DeliveryOutcome, Form, Manner, Recipient};
use crate::rules::Ask;
use crate::rules::guards::{given_validity, stored_form};
use crate::{Command, Happening, Party, PlanId, Text, Version};

pub(super) fn happen(ask: &Ask<'_>, out: &mut Happenings<'_>) {
    let strip_markup = ask.case.head.policy.strip_markup;
    let clean = |text: &Text| kept(ask, text);
    let clean_some = |text: &Option<Text>| kept_some(ask, text);
    let party = ask.party();
    match &ask.request.command {
        Command::StartPlan { plan, from_plan, copy_measures } => {
            let left_behind = *copy_measures == Some(false) && from_plan.is_some();
            out.push(Happening::PlanStarted {
                plan: new_plan(ask, plan),
                from_plan: from_plan.clone(),
                copy_measures: left_behind.then_some(false),
            });
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
            let wished = ask
                .version
                .and_then(Version::pending)
                .is_some_and(|pending| pending.share_with_nav);
            approved(ask, plan, Manner::OwnManager, None, out);
            share_wish(plan, wished || *share_with_nav == Some(true), out);
        }
        Command::RevisePlan { plan, new_plan: given } => {
            let new = new_plan(ask, given);
            out.push(Happening::PlanRevised { plan: plan.clone(), new_plan: new.clone() });
            notice(ask, party.other(), NoticeAbout::Revised, Some(&new), out);
        }
        Command::AbortPlan { plan } => out.push(Happening::PlanAborted { plan: plan.clone() }),

        Command::SaveDraft { plan, form } => out.push(Happening::DraftSaved {
            plan: draft_or_new(ask, plan),
            form: Box::new(stored_form(form, strip_markup)),
        }),
        Command::DiscardDraft { plan } => {
            out.push(Happening::DraftDiscarded { plan: plan.clone() })
        }
        Command::CompletePlan { plan, form, taken_part, reason } => {
            let plan = draft_or_new(ask, plan);
            let taken_part = taken_part.unwrap_or(false);
            out.push(Happening::PlanCompleted {
                plan: plan.clone(),
                form: Box::new(stored_form(&Form::from(form.as_ref()), strip_markup)),
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
        Command::RecordDelivery { plan, with, outcome, reason, reference } => {
            let failed = *outcome == DeliveryOutcome::Failed;
            out.push(Happening::DeliveryRecorded {
                plan: plan.clone(),
                with: *with,
                outcome: *outcome,
                reason: if failed { clean_some(reason) } else { None },
                reference: clean_some(reference),
            });
        }
        _ => {}
    }
}

fn first_approval(ask: &Ask<'_>, plan: &PlanId, share: bool, out: &mut Happenings<'_>) {
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
    out: &mut Happenings<'_>,
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

fn share_wish(plan: &PlanId, wished: bool, out: &mut Happenings<'_>) {
    if wished {
        out.push(Happening::ShareRequested { plan: plan.clone(), with: Recipient::Nav });
    }
}

/// The identifier that was given, or the next counted one.
fn new_plan(ask: &Ask<'_>, given: &Option<PlanId>) -> PlanId {
    given.clone().unwrap_or_else(|| ask.case.next_plan())
}

/// Employer-led: the one draft, or a new version.
fn draft_or_new(ask: &Ask<'_>, given: &Option<PlanId>) -> PlanId {
    match ask.case.draft(ask.request.at) {
        Some(draft) => draft.id.clone(),
        None => new_plan(ask, given),
    }
}
