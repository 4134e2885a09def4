//! What is not in place yet.

use super::Block;
use super::content::FORM_LABELS;
use super::maker::Maker;
use crate::words::{Family, Phrase, phrase};
use crate::{
    Content, Element, Manner, MeasureStatusKind, Party, PlanState, Recipient, State, Text,
};

/// A version that has ended, or that a newer one has taken over for, lacks nothing any more.
pub(super) fn section(make: &Maker<'_>) -> Option<Block> {
    let items = match make.version.state_on(make.date) {
        PlanState::Draft | PlanState::Awaiting => unfinished(make),
        PlanState::Approved if !make.is_superseded => approved(make),
        PlanState::Approved | PlanState::Expired | PlanState::Aborted => Vec::new(),
    };
    (!items.is_empty()).then(|| make.section(Phrase::Missing, vec![Block::List { items }]))
}

fn unfinished(make: &Maker<'_>) -> Vec<Text> {
    let mut items = content(make);
    if make.version.form().is_some() {
        return items;
    }
    match make.version.state() {
        State::Awaiting(pending) => items.push(approval_by(make, pending.party().other())),
        _ => {
            items.push(make.say(Phrase::ValidityMissing));
            items.extend([Party::Employee, Party::Manager].map(|party| approval_by(make, party)));
        }
    }
    items
}

fn approved(make: &Maker<'_>) -> Vec<Text> {
    let mut items = content(make);
    let forced = |approved: &crate::Approved| approved.manner() == Manner::Forced;
    if make.version.approved().is_some_and(forced) {
        items.push(approval_by(make, Party::Employee));
    }
    let share = make.version.share(Recipient::Practitioner);
    if share.and_then(crate::Share::arrived_on).is_none() {
        items.push(make.say(Phrase::SharingMissing));
    }
    items
}

fn approval_by(make: &Maker<'_>, party: Party) -> Text {
    make.say(match party {
        Party::Employee => Phrase::EmployeeApproval,
        Party::Manager => Phrase::ManagerApproval,
    })
}

/// What the law or the form asks for and the version does not say.
fn content(make: &Maker<'_>) -> Vec<Text> {
    let mut items = Vec::new();
    let (tasks, measures) = match make.version.content() {
        Content::Items { tasks, measures } => (tasks, measures),
        Content::Form(form) => {
            let empty = |text: &Option<&Text>| text.is_none_or(Text::is_blank);
            let labels = FORM_LABELS.iter().zip(form.texts()).filter(|(_, text)| empty(text));
            items.extend(labels.map(|(label, _)| make.say(*label)));
            if form.evaluation_date.is_none() {
                items.push(make.say(Phrase::EvaluateOn));
            }
            return items;
        }
    };
    let counted = |label, number: usize| {
        let label = phrase(label, make.language);
        (number > 0).then(|| Text::from(format!("{label}: {number}")))
    };
    if tasks.is_empty() && measures.is_empty() {
        items.push(make.say(Phrase::TasksOrMeasures));
    }
    // Help from the authorities is asked for only where it is relevant, and that the plan is made
    // together shows by the approvals.
    let by_element = |element| match element {
        Element::EmployerMeasures | Element::FurtherFollowUp => true,
        // Of tasks that are there it is told how many are not assessed.
        Element::TaskAssessment => tasks.is_empty(),
        Element::CapacityAssessment => false,
        Element::MeasuresWithHelp | Element::MadeTogether => false,
    };
    for item in make.version.checklist() {
        if !item.present && by_element(item.element) {
            items.push(make.term(Family::Checklist, item.element.as_str()));
        }
    }
    let unassessed = tasks.iter().filter(|task| task.assessment().is_none()).count();
    items.extend(counted(Phrase::UnassessedTasks, unassessed));
    let proposed =
        measures.iter().filter(|measure| measure.status().kind() == MeasureStatusKind::Proposed);
    items.extend(counted(Phrase::ProposedMeasures, proposed.count()));
    items
}
