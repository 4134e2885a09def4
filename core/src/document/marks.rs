//! What must be seen at once: how the version stands, and how it came about.

use super::maker::Maker;
use super::{Mark, Marking};
use crate::words::{Family, Phrase, phrase};
use crate::{Manner, Party, PlanState, State, Text};

pub(super) fn marks(make: &Maker<'_>) -> Vec<Marking> {
    let mut marks = Vec::new();
    let mut add = |mark, title: Text, says: Text| marks.push(Marking { mark, title, says });
    let state = make.state();
    let named = make.term(Family::PlanState, state.as_str());
    // How it stands comes before how it came about.
    match state {
        PlanState::Draft => add(Mark::Draft, named, draft_says(make)),
        PlanState::Awaiting => add(Mark::Awaiting, named, make.say(Phrase::AwaitingSays)),
        PlanState::Expired => add(Mark::Expired, named, make.say(Phrase::ExpiredSays)),
        PlanState::Aborted => add(Mark::Aborted, named, ended_says(make)),
        PlanState::Approved if make.is_superseded => {
            let (title, says) = (Phrase::SupersededTitle, Phrase::SupersededSays);
            add(Mark::Superseded, make.say(title), make.say(says));
        }
        PlanState::Approved => {}
    }
    let Some(approved) = make.version.approved() else {
        return marks;
    };
    let came = match approved.manner() {
        Manner::Forced => Some((Mark::Forced, Phrase::ForcedTitle, Phrase::ForcedSays)),
        Manner::OwnManager => {
            Some((Mark::OwnManager, Phrase::OwnManagerTitle, Phrase::OwnManagerSays))
        }
        Manner::Completed if approved.taken_part() == Some(false) => {
            Some((Mark::WithoutEmployee, Phrase::WithoutEmployeeTitle, Phrase::WithoutEmployeeSays))
        }
        Manner::Both | Manner::Completed => None,
    };
    if let Some((mark, title, says)) = came {
        add(mark, make.say(title), make.say(says));
    }
    marks
}

/// One that had expired was not ended before its time.
fn ended_says(make: &Maker<'_>) -> Text {
    let was_over = match make.version.state() {
        State::Aborted { approved, at } => {
            approved.validity().is_some_and(|validity| at.oslo_date() > validity.to())
        }
        _ => false,
    };
    make.say(if was_over { Phrase::EndedLateSays } else { Phrase::AbortedSays })
}

fn draft_says(make: &Maker<'_>) -> Text {
    let rejected = match make.version.state() {
        State::Draft { rejected_by: Some(Party::Employee) } => Phrase::RejectedByEmployeeSays,
        State::Draft { rejected_by: Some(Party::Manager) } => Phrase::RejectedByManagerSays,
        _ => return make.say(Phrase::DraftSays),
    };
    let say = |words| phrase(words, make.language);
    Text::from(format!("{} {}", say(Phrase::DraftSays), say(rejected)))
}
