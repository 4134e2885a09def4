use super::*;
use crate::doc::{case_on_sick_leave, case_with_approved_plan};

/// What the reader says that takes any JSON: a blank before it is nothing that the library writes.
fn read_slowly(text: &[u8]) -> Result<Case, InputError> {
    Case::from_json(&[b" ", text].concat())
}

fn same(text: &[u8]) {
    let (fast, slow) = (Case::from_json(text), read_slowly(text));
    assert_eq!(fast, slow, "{}", String::from_utf8_lossy(text));
}

#[test]
fn both_readers_say_the_same_of_a_damaged_case() {
    let whole = case_with_approved_plan().to_json().into_bytes();
    let mut others = b"\"\\{}[],:09ax \n\x00\xc3\xff".iter().cycle();
    for place in 0..whole.len() {
        let (before, after) = whole.split_at(place);
        let without = after.get(1..).unwrap_or_default();
        same(&[before, without].concat());
        same(&[before, &[*others.next().unwrap()], without].concat());
        same(&[before, &[*others.next().unwrap()], after].concat());
        if place % 16 == 0 {
            same(before);
        }
    }
}

#[test]
fn both_readers_say_the_same_of_events_in_another_order() {
    let case = case_with_approved_plan();
    let events: Vec<String> = case.events().map(Event::to_json).collect();
    let stored = |events: &[String]| format!(r#"{{"format":1,"events":[{}]}}"#, events.join(","));
    for one in 0..events.len() {
        let mut fewer = events.clone();
        let gone = fewer.remove(one);
        same(stored(&fewer).as_bytes());
        for other in 0..events.len() {
            let mut moved = fewer.clone();
            moved.insert(other, gone.clone());
            same(stored(&moved).as_bytes());
            // An event that cannot follow, and one that cannot be read.
            moved.push(gone.replace("rules", "rule"));
            same(stored(&moved).as_bytes());
        }
    }
    same(stored(&[]).as_bytes());
    for text in ["", "{}", r#"{"format":2,"events":[]}"#, r#"{"format":1,"events":[{}]}"#] {
        same(text.as_bytes());
    }
}

#[test]
fn texts_of_a_loaded_case_are_their_own() {
    let stored = case_on_sick_leave().to_json();
    let case = Case::from_json(stored.as_bytes()).unwrap();
    assert_eq!(case, case_on_sick_leave());
    assert!(case.events().eq(case_on_sick_leave().events()));
    assert_eq!(case.to_json(), stored);
}
