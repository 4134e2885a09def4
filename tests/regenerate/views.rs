//! The JSON Schema of the views. Unlike commands and events they are written
//! by derived writers, so their schema stands here and a test holds real
//! answers against it.

use oppfolgingsplan::{
    CitationId, CommandKind, DeadlineCode, DeadlineState, Debtor, EffectiveStatus, Element,
    HappeningKind, Part, PlanState, ReminderStatus, Role, RuleCode,
};
use serde_json::{Map, Value, json};

fn rules() -> Value {
    json!({ "enum": RuleCode::ALL.iter().map(|rule| rule.code()).collect::<Vec<_>>() })
}

fn citations() -> Value {
    json!({ "enum": CitationId::ALL.iter().map(|id| id.id()).collect::<Vec<_>>() })
}

pub(crate) fn start_basis() -> Value {
    json!({ "enum": ["nav_follow_up_case", "employer_period", "gap_free", "literal", "host"] })
}

pub(crate) fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

pub(crate) fn moment() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

pub(crate) fn object(properties: Value, required: &[&str]) -> Value {
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

pub(crate) fn definitions() -> Map<String, Value> {
    let mut all = Map::new();
    let flag = || json!({ "type": "boolean" });
    let text = || json!({ "type": "string" });
    all.insert(
        "status".into(),
        object(
            json!({
                "date": date(),
                "effective": { "enum": EffectiveStatus::WORDS },
                "plan": object(
                    json!({ "id": text(), "state": { "enum": PlanState::WORDS } }),
                    &["id", "state"],
                ),
                "absence": object(
                    json!({
                        "start": date(),
                        "start_basis": start_basis(),
                        "to": date(),
                        "running": flag(),
                        "day": { "type": "integer" },
                        "grade": { "type": "integer", "minimum": 1, "maximum": 100 },
                    }),
                    &["start", "start_basis", "to", "running", "day"],
                ),
                "sick_note_active": flag(),
                "manager_registered": flag(),
                "plan_exempt": flag(),
                "dialogue_meeting_1_exempt": flag(),
                "reminder": { "enum": ReminderStatus::WORDS },
                "purged": flag(),
            }),
            &[
                "date",
                "effective",
                "sick_note_active",
                "manager_registered",
                "plan_exempt",
                "dialogue_meeting_1_exempt",
                "reminder",
                "purged",
            ],
        ),
    );
    all.insert("summary".into(), summary());
    all.insert("deadline".into(), deadline());
    all.insert(
        "deadlines".into(),
        json!({ "type": "array", "items": { "$ref": "#/$defs/deadline" } }),
    );
    all.insert(
        "alerts".into(),
        json!({ "type": "array", "items": { "oneOf": [
            { "$ref": "#/$defs/deadline" },
            object(json!({ "alert": rules(), "plan": text(), "item": text() }), &["alert"]),
        ] } }),
    );
    let action = object(
        json!({
            "command": { "enum": CommandKind::WORDS },
            "plans": { "type": "array", "items": text() },
            "refused": rules(),
            "kind": text(),
            "fields": { "type": "array", "items": text() },
            "citations": { "type": "array", "items": citations() },
            "remedy": { "type": "array", "items": text() },
        }),
        &["command"],
    );
    all.insert("allowed".into(), json!({ "type": "array", "items": action }));
    let sight = |of: Value| object(json!({ "of": of, "hidden_by": rules() }), &["of"]);
    all.insert(
        "visible".into(),
        object(
            json!({
                "closed_by": rules(),
                "plans": { "type": "array", "items": sight(text()) },
                "exemptions": { "type": "array", "items": sight(json!({ "type": "integer" })) },
                "parts": { "type": "array", "items": { "enum": Part::WORDS } },
                "last_changed": moment(),
            }),
            &["plans", "exemptions", "parts"],
        ),
    );
    let item = object(
        json!({ "element": { "enum": Element::WORDS }, "present": flag(), "citation": citations() }),
        &["element", "present", "citation"],
    );
    all.insert("checklist".into(), json!({ "type": "array", "items": item }));
    let entry = object(
        json!({
            "number": { "type": "integer", "minimum": 1 },
            "at": moment(),
            "role": { "enum": Role::WORDS },
            "event": { "enum": HappeningKind::WORDS },
            "plan": text(),
        }),
        &["number", "at", "role", "event"],
    );
    all.insert("history".into(), json!({ "type": "array", "items": entry }));
    let warning = object(json!({ "warning": rules(), "field": text() }), &["warning", "field"]);
    all.insert("warnings".into(), json!({ "type": "array", "items": warning }));
    all
}

fn summary() -> Value {
    let codes: Vec<&str> = DeadlineCode::ALL.iter().map(|code| code.code()).collect();
    let next = json!({ "code": { "enum": codes }, "latest": date() });
    object(
        json!({
            "case": { "type": "string" },
            "effective": { "enum": EffectiveStatus::WORDS },
            "absence_start": date(),
            "next": object(next, &["code", "latest"]),
            "overdue": { "type": "array", "items": { "enum": codes } },
            "retained_through": date(),
        }),
        &["case", "effective", "overdue"],
    )
}

fn deadline() -> Value {
    let codes: Vec<&str> = DeadlineCode::ALL.iter().map(|code| code.code()).collect();
    let some_day = oppfolgingsplan::Date::MIN;
    let states = [
        DeadlineState::Upcoming,
        DeadlineState::DueSoon,
        DeadlineState::Overdue,
        DeadlineState::Met { on: some_day },
        DeadlineState::Exempt,
        DeadlineState::Lapsed,
    ]
    .map(DeadlineState::code);
    object(
        json!({
            "code": { "enum": codes },
            "label": { "type": "string" },
            "subject": { "type": "string" },
            "latest": date(),
            "safe": date(),
            "state": { "enum": states },
            "met_on": date(),
            "debtor": { "enum": Debtor::WORDS },
            "citation": citations(),
            "law_version": date(),
            "start_basis": start_basis(),
            "estimate": { "type": "boolean" },
        }),
        &["code", "latest", "safe", "state", "debtor", "citation", "estimate"],
    )
}
