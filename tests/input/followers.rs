//! Events that come from elsewhere: what cannot follow is told, so that a case that is stored can
//! always be loaded.

use oppfolgingsplan::doc::case_with_approved_plan;
use oppfolgingsplan::{Case, Event, InputKind};

#[test]
fn an_event_that_cannot_follow_is_an_input_error() {
    let case = case_with_approved_plan();
    let events: Vec<Event> = case.events().cloned().collect();
    let mut refused = 0;
    for event in &events {
        // Each once more, as it was delivered, and with the time of the last.
        let json = event.to_json();
        let late = json.replacen(&event.at().to_string(), &case.last_moment().to_string(), 1);
        let late = Event::from_json(late.as_bytes()).unwrap();
        for again in [event.clone(), late] {
            match case.clone().apply(again) {
                Ok(next) => {
                    let json = next.to_json();
                    assert_eq!(Case::from_json(json.as_bytes()).unwrap(), next);
                }
                Err(error) => {
                    assert_eq!(error.kind(), InputKind::BrokenHistory);
                    assert!(["at", "event", "plan"].contains(&error.path()), "{}", error.path());
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > events.len(), "those before the last, the opening, the start of the plan");
}

#[test]
fn a_history_follows_event_by_event() {
    let case = case_with_approved_plan();
    let mut events = case.events().cloned();
    let opened = Case::from_events(events.next()).unwrap();
    let followed = events.try_fold(opened, Case::apply).unwrap();
    assert_eq!(followed, case);
}
