//! Whose version it is, and how it stands.

use super::maker::Maker;
use super::{Block, Signer};
use crate::words::{Family, Phrase, phrase};
use crate::{Party, PlanState, State, Text};

/// The first section.
pub(super) fn section(make: &Maker<'_>) -> Block {
    let mut fields = Vec::new();
    let mut add = |label, value: Option<Text>| {
        fields.extend(value.map(|value| make.field(label, value)));
    };
    let known = |name: Option<&Text>| name.cloned().or_else(|| Some(make.say(Phrase::NotStated)));
    add(Phrase::Employee, known(make.name(Party::Employee)));
    if make.choice.person_number == Some(true) {
        let number = make.case.person_number();
        let is_d = number.is_some_and(|number| number.is_d_number());
        let label = if is_d { Phrase::DNumber } else { Phrase::PersonNumber };
        add(label, number.map(|number| Text::from(number.as_str())));
    } else {
        add(Phrase::BirthDate, make.case.birth_date().map(|date| make.day(date)));
    }
    let employer = make.choice.employer_name.as_ref().filter(|name| !name.is_blank());
    add(Phrase::Employer, employer.cloned());
    add(Phrase::OrganisationNumber, make.case.employer().map(|number| Text::from(number.as_str())));
    add(Phrase::Manager, known(make.name(Party::Manager)));
    add(Phrase::CaseKey, Some(Text::from(make.case.id().as_str())));
    add(Phrase::VersionKey, Some(Text::from(make.version.id().as_str())));
    add(Phrase::BasedOn, make.based_on.map(|source| Text::from(source.as_str())));
    add(Phrase::Status, Some(status(make)));
    let validity = match (make.version.approved(), make.version.pending()) {
        (Some(approved), _) => approved.validity(),
        (None, pending) => pending.map(crate::Pending::validity),
    };
    add(Phrase::Valid, validity.map(|validity| make.days(validity.from(), validity.to())));
    add(Phrase::EvaluateOn, make.evaluate_on().map(|date| make.day(date)));
    if let State::Aborted { at, .. } = make.version.state() {
        add(Phrase::EndedOn, Some(make.day(at.oslo_date())));
    }
    if make.version.is_unfinished() {
        add(Phrase::LastChanged, Some(make.day(make.version.saved_at().oslo_date())));
    }
    add(Phrase::DocumentDate, Some(make.day(make.date)));
    make.section(Phrase::About, vec![Block::Fields { fields }])
}

/// The state; of a version in force, how it came to be.
fn status(make: &Maker<'_>) -> Text {
    match (make.state(), make.version.approved()) {
        (PlanState::Approved, _) if make.is_superseded => make.say(Phrase::SupersededTitle),
        (PlanState::Approved, Some(approved)) => {
            make.term(Family::Approval, approved.manner().as_str())
        }
        (state, _) => make.term(Family::PlanState, state.as_str()),
    }
}

/// What tells the document from others.
pub(super) fn key(make: &Maker<'_>) -> Text {
    let say = |words| phrase(words, make.language);
    let version = say(Phrase::VersionKey).to_lowercase();
    let (case, plan) = (make.case.id(), make.version.id());
    Text::from(format!("{} {case} · {version} {plan}", say(Phrase::CaseKey)))
}

/// A page for signatures on paper.
pub(super) fn signatures(make: &Maker<'_>) -> Block {
    let signer = |party| Signer { role: make.role(party), name: make.name(party).cloned() };
    Block::Signatures {
        says: make.say(Phrase::SignaturesSay),
        place: make.say(Phrase::PlaceAndDate),
        signature: make.say(Phrase::Signature),
        signers: vec![signer(Party::Employee), signer(Party::Manager)],
    }
}
