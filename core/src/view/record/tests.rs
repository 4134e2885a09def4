use crate::doc::{case_on_sick_leave, case_with_approved_plan, request};
use crate::wire;

#[test]
fn a_version_says_all_that_it_holds() {
    let case = case_with_approved_plan();
    let json = case.versions().last().unwrap().to_json();
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["state"], "approved");
    assert_eq!(read["tasks"][0]["id"], "t1");
    assert_eq!(read["approval"]["manner"], "both");
    assert!(read.get("form").is_none() && read.get("pending").is_none());
}

#[test]
fn a_note_and_a_log_entry_say_what_they_hold() {
    let case = case_on_sick_leave();
    let note = wire::write(&case.sick_notes()[0]);
    assert!(note.contains(r#""valid":true"#), "{note}");
    let entry = request(
        r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
        "do":"add_log_entry","kind":"conversation","on":"2026-02-10","text":"Samtale"}"#,
    );
    let case = case.execute(&entry).unwrap().case;
    assert_eq!(
        wire::write(&case.log_entries().last().unwrap()),
        r#"{"id":"e1","kind":"conversation","on":"2026-02-10","text":"Samtale","at":"2026-02-10T09:00:00+01:00"}"#
    );
}

#[test]
fn a_policy_written_out_resolves_to_itself() {
    let case = case_on_sick_leave();
    let written = case.policy().written_out();
    let again = written.clone().resolve().unwrap();
    assert_eq!(again.written_out(), written);
    assert_eq!(again.months(), case.policy().months());
}
