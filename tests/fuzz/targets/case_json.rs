//! Any bytes as a stored case. What is loaded is written and loaded alike, and every view of it
//! answers.

use oppfolgingsplan::{Actor, Case, Date, Moment};

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    let read = Case::from_json(data);
    // A blank is nothing that the library writes, and so makes it read in another way.
    let slowly = Case::from_json(&[b" ", data].concat());
    assert_eq!(read, slowly, "there is one answer");
    let Ok(case) = read else {
        return;
    };
    let json = case.to_json();
    let again = Case::from_json(json.as_bytes()).expect("what is stored is loaded");
    assert_eq!(again, case, "a case is the same after a round trip");
    assert_eq!(again.to_json(), json, "there is one canonical form");
    let made = Case::from_events(case.events().cloned()).expect("its events are a history");
    assert_eq!(made.to_json(), json, "the text that is kept is the text that is written");

    let last = case.last_moment();
    for date in [last.oslo_date(), last.oslo_date().plus_days(400)] {
        look(&case, date);
    }
    // Looking for the next change asks everything of many days.
    if json.len() < 4_000 {
        let next = case.next_change(last.oslo_date());
        assert!(next.is_none_or(|next| next > last.oslo_date()), "a change lies ahead");
    }
}

fn look(case: &Case, date: Date) {
    let at = Moment::end_of(date);
    assert_eq!(case.status(date).date, date);
    let _ = (case.deadlines(date), case.alerts(date), case.history().count());
    let employee = case.employee().and_then(|id| Actor::employee(id.as_str()).ok());
    let manager = case.manager_on(date).and_then(|id| Actor::manager(id.as_str()).ok());
    let others = [Actor::system(), Actor::nav(true), Actor::nav(false), Actor::practitioner()];
    for actor in employee.into_iter().chain(manager).chain(others) {
        let _ = case.allowed(&actor, at);
        let seen = case.visible(&actor, at);
        for version in case.versions() {
            let one = case.plan_for(&actor, version.id(), at);
            let listed = seen.plans.iter().any(|plan| plan.of == *version.id() && plan.is_seen());
            assert_eq!(one.is_ok(), listed, "a version is seen exactly when it is listed as seen");
        }
    }
    for version in case.versions() {
        assert_eq!(version.checklist().len(), 6);
    }
}
