//! The JSON Schema of what a case holds: versions of the plan, sick notes,
//! meetings, exemptions, the log, and a sick note as Nav delivers it. Like the
//! views they have writers of their own, so their schema stands here and a test
//! holds real answers against it.

use oppfolgingsplan::{
    ActivityKind, AssessmentKind, Attendee, DeliveryOutcome, Ground, HoldKind, LogKind, Manner,
    MeasureStatusKind, Obligation, Party, Recipient,
};
use serde_json::{Map, Value, json};

use crate::views::{date, moment, object, start_basis};

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn words(words: &[&str]) -> Value {
    json!({ "enum": words })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn grade() -> Value {
    json!({ "type": "integer", "minimum": 1, "maximum": 100 })
}

fn span() -> Value {
    object(json!({ "from": date(), "to": date() }), &["from", "to"])
}

fn archived() -> Value {
    let fields = json!({ "system": text(), "reference": text(), "on": date() });
    object(fields, &["system", "reference", "on"])
}

pub(crate) fn definitions() -> Map<String, Value> {
    let mut all = Map::new();
    let mut add = |name: &str, value| all.insert(name.to_owned(), value);
    add("plan", plan());
    add("plans", list(json!({ "$ref": "#/$defs/plan" })));
    add("sick_notes", list(sick_note()));
    add("absences", list(absence()));
    add("meetings", list(meeting()));
    add("exemptions", list(exemption()));
    add("log", list(log_entry()));
    add("holds", list(words(HoldKind::WORDS)));
    add("delivered_sick_note", delivered());
    all
}

fn plan() -> Value {
    let states = ["draft", "awaiting", "approved", "aborted"];
    let fields = json!({
        "id": text(),
        "state": words(&states),
        "started_at": moment(),
        "started_by": words(Party::WORDS),
        "source": text(),
        "saved_at": moment(),
        "misregistered": flag(),
        "rejected_by": words(Party::WORDS),
        "tasks": list(task()),
        "measures": list(measure()),
        "form": { "$ref": "#/$defs/Form" },
        "pending": pending(),
        "approval": approval(),
        "aborted_at": moment(),
    });
    object(fields, &["id", "state", "started_at", "started_by", "saved_at"])
}

fn task() -> Value {
    let fields = json!({
        "id": text(),
        "name": text(),
        "made_by": words(Party::WORDS),
        "assessment": words(AssessmentKind::WORDS),
        "how": text(),
        "elsewhere": flag(),
        "more_time": flag(),
        "with_help": flag(),
        "reason": text(),
    });
    object(fields, &["id", "name", "made_by"])
}

fn measure() -> Value {
    let comment = json!({
        "id": text(),
        "text": text(),
        "made_by": words(Party::WORDS),
        "at": moment(),
    });
    let fields = json!({
        "id": text(),
        "status": words(MeasureStatusKind::WORDS),
        "heading": text(),
        "description": text(),
        "from": date(),
        "to": date(),
        "follow_up": text(),
        "reason": text(),
        "nav_help": flag(),
        "made_by": words(Party::WORDS),
        "comments": list(object(comment, &["id", "text", "made_by", "at"])),
        "effect": text(),
    });
    object(fields, &["id", "status", "heading", "description", "made_by"])
}

fn pending() -> Value {
    let fields = json!({
        "party": words(Party::WORDS),
        "on": date(),
        "from": date(),
        "to": date(),
        "evaluate_on": date(),
        "share_with_nav": flag(),
    });
    object(fields, &["party", "on", "from", "to", "evaluate_on"])
}

fn approval() -> Value {
    let share = json!({
        "with": words(Recipient::WORDS),
        "requested_at": moment(),
        "outcome": words(DeliveryOutcome::WORDS),
        "on": date(),
        "reason": text(),
        "arrived_on": date(),
        "reference": text(),
    });
    let first = json!({ "party": words(Party::WORDS), "on": date() });
    let fields = json!({
        "manner": words(Manner::WORDS),
        "first": object(first, &["party", "on"]),
        "on": date(),
        "from": date(),
        "to": date(),
        "evaluate_on": date(),
        "evaluated_on": date(),
        "reason": text(),
        "taken_part": flag(),
        "shares": list(object(share, &["with", "requested_at"])),
        "archived": archived(),
        "dispatched_on": date(),
        "local_copy": flag(),
        "copy_deleted_on": date(),
    });
    object(fields, &["manner", "first", "on"])
}

fn sick_note() -> Value {
    let fields = json!({
        "id": text(),
        "valid": flag(),
        "digital": flag(),
        "periods": list(json!({ "$ref": "#/$defs/Period" })),
        "self_certified": list(span()),
        "absence_from": date(),
        "message_to_employer": text(),
        "suggested_measures": text(),
    });
    object(fields, &["id", "valid", "digital", "periods"])
}

fn absence() -> Value {
    let segment = json!({ "from": date(), "to": date(), "grade": grade() });
    let fields = json!({
        "start": date(),
        "first_day": date(),
        "to": date(),
        "basis": start_basis(),
        "segments": list(object(segment, &["from", "to", "grade"])),
    });
    object(fields, &["start", "first_day", "to", "basis", "segments"])
}

fn meeting() -> Value {
    let fields = json!({
        "id": text(),
        "number": { "type": "integer", "minimum": 1, "maximum": 3 },
        "on": date(),
        "called": list(words(Attendee::WORDS)),
        "state": words(&["summoned", "held", "not_held"]),
        "attended": list(words(Attendee::WORDS)),
        "reason": text(),
    });
    object(fields, &["id", "number", "on", "called", "state"])
}

fn exemption() -> Value {
    let fields = json!({
        "obligation": words(Obligation::WORDS),
        "ground": words(Ground::WORDS),
        "attempts": text(),
        "review_on": date(),
        "at": moment(),
        "withdrawn": flag(),
    });
    object(fields, &["obligation", "ground", "at"])
}

fn log_entry() -> Value {
    let fields = json!({
        "id": text(),
        "kind": words(LogKind::WORDS),
        "on": date(),
        "participants": list(words(Attendee::WORDS)),
        "text": text(),
        "attachments": list(text()),
        "at": moment(),
        "archived": archived(),
    });
    object(fields, &["id", "kind", "on", "text", "at"])
}

fn delivered() -> Value {
    let period = json!({
        "from": date(),
        "to": date(),
        "activity": words(ActivityKind::WORDS),
        "grade": grade(),
        "words": text(),
        "lacks_facilitation": flag(),
        "treatment_days_a_week": { "type": "integer", "minimum": 1, "maximum": 7 },
    });
    let fields = json!({
        "running_number": { "type": "integer", "minimum": 0 },
        "id": text(),
        "received_at": moment(),
        "sent_at": moment(),
        "person_number": text(),
        "employer": text(),
        "self_certified": list(span()),
        "absence_from": date(),
        "periods": list(object(period, &["from", "to", "activity"])),
        "message_to_employer": text(),
        "suggested_measures": text(),
        "fit_for_work_afterwards": flag(),
        "considerations": text(),
        "practitioner_name": text(),
        "practitioner_phone": text(),
    });
    object(fields, &["id", "sent_at", "person_number", "employer", "periods"])
}
