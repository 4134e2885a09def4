use crate::doc::case_with_approved_plan;
use crate::{Actor, Case, Event, Happening};

/// What is kept as text is what would have been written.
fn agrees(text: &str, exact: bool) {
    let loaded = Case::from_json(text.as_bytes()).unwrap();
    assert_eq!(loaded.events.stored.as_ref().map(|stored| stored.exact), Some(exact), "{text}");
    let made = Case::from_events(loaded.events().cloned()).unwrap();
    assert_eq!(loaded.to_json(), made.to_json());
    assert!(made.events.stored.is_none());
    assert_eq!(loaded, made);
    assert_eq!(made, loaded);
}

#[test]
fn text_that_the_library_would_write_otherwise_is_not_written_back() {
    let text = case_with_approved_plan().to_json();
    agrees(&text, true);
    let other = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        changed
    };
    agrees(&other("Medisinrunde", r#"Medisin\nrunde\u0007 \"a\" \\"#), true);
    agrees(&other("Medisinrunde", r"Medisin\u0072unde"), false);
    agrees(&other("Medisinrunde", r"Medisin\/runde"), false);
    agrees(&other(":00+01:00", ":00.000+01:00"), false);
    agrees(&other("T08:00:00+01:00", "T07:00:00Z"), false);
    agrees(&other("T08:00:00+01:00", "t08:00:00+01:00"), false);
    agrees(&other(r#"{"role":"system""#, r#"{"role":"system","person_access":false"#), false);
    agrees(&other(r#""grade":100}]"#, r#""grade":100}],"self_certified":[]"#), false);
}

#[test]
fn what_was_loaded_and_what_came_since_are_one_history() {
    let whole = case_with_approved_plan();
    let count = whole.events().count();
    for loaded in 1..=count {
        let first: Vec<Event> = whole.events().take(loaded).cloned().collect();
        let text = Case::from_events(first).unwrap().to_json();
        let case = Case::from_json(text.as_bytes()).unwrap();
        let case = whole.events().skip(loaded).cloned().try_fold(case, Case::apply).unwrap();
        assert_eq!(case.to_json(), whole.to_json());
        assert_eq!(case, whole);
        assert_eq!(case.events().len(), count);
        assert!(case.events().rev().eq(whole.events().rev()));
        for skip in 0..=count {
            assert_eq!(case.events().nth(skip), whole.events().nth(skip));
            assert!(case.events().skip(skip).eq(whole.events().skip(skip)));
        }
        assert!(case.events.newest(count - loaded).eq(whole.events().skip(loaded)));
    }
}

#[test]
fn another_history_is_another_case() {
    let case = case_with_approved_plan();
    let text = case.to_json();
    let loaded = Case::from_json(text.as_bytes()).unwrap();
    let happening = Happening::ReminderOrdered {};
    let event = Event { at: case.last_moment(), by: Actor::system(), rules: 1, happening };
    let longer = loaded.clone().apply(event).unwrap();
    assert_ne!(longer, loaded);
    assert_ne!(longer, case);
    let renamed = text.replacen("Medisinrunde", "Medisinrunder", 1);
    assert_ne!(Case::from_json(renamed.as_bytes()).unwrap(), loaded);
}
