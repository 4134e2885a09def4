//! The JSON Schema of what writers give and say. Like the views they have writers of their own, so
//! their schema stands here and a test holds real answers against it.

use oppfolgingsplan::archive::ArchiveNote;
use oppfolgingsplan::document::Mark;
use oppfolgingsplan::exchange::LogColumn;
use oppfolgingsplan::proof::Fault;
use oppfolgingsplan::{Attendee, CommandKind, Language, LogKind};
use serde_json::{Map, Value, json};

use crate::views::{date, moment, object};

fn text() -> Value {
    json!({ "type": "string" })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn digest() -> Value {
    json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
}

fn replaced() -> Value {
    list(object(json!({ "character": text(), "times": count() }), &["character", "times"]))
}

pub(crate) fn definitions() -> Map<String, Value> {
    let mut all = Map::new();
    let mut add = |name: &str, value| all.insert(name.to_owned(), value);
    add("document", document());
    add("block", block());
    let notes = json!({ "pages": count(), "replaced": replaced() });
    add("pdf_notes", object(notes, &["pages", "replaced"]));
    let notes = json!({
        "key": text(),
        "notes": list(json!({ "enum": ArchiveNote::WORDS })),
        "replaced": replaced(),
        "replaced_in_document": replaced(),
        "left": list(json!({ "enum": CommandKind::WORDS })),
    });
    add("archive_notes", object(notes, &["key", "notes", "left"]));
    let notes = json!({ "last_link": digest(), "replaced": replaced() });
    add("proof_notes", object(notes, &["last_link", "replaced"]));
    let finding = json!({ "fault": { "enum": Fault::WORDS }, "file": text(), "line": count() });
    let verdict = json!({
        "findings": list(object(finding, &["fault"])),
        "events": count(),
        "last_link": digest(),
        "sums": digest(),
    });
    add("proof_verdict", object(verdict, &["findings", "events"]));
    add("log_import", log_import());
    add("alert_list", listed("alerts", "alerts", json!({ "$ref": "#/$defs/alerts" })));
    add("log_list", listed("log", "entries", list(log_line())));
    all
}

fn document() -> Value {
    let mark = json!({ "mark": { "enum": Mark::WORDS }, "title": text(), "says": text() });
    let written =
        json!({ "language": { "enum": Language::ALL.map(Language::code) }, "texts": list(text()) });
    let fields = json!({
        "language": { "enum": Language::ALL.map(Language::code) },
        "title": text(),
        "subject": text(),
        "case": text(),
        "plan": text(),
        "key": text(),
        "at": moment(),
        "marks": list(object(mark, &["mark", "title", "says"])),
        "blocks": list(json!({ "$ref": "#/$defs/block" })),
        "written": object(written, &["language", "texts"]),
    });
    object(fields, &["language", "title", "at", "marks", "blocks"])
}

fn block() -> Value {
    let one = |name: &str, fields: Value, required: &[&str]| {
        let mut fields = fields;
        fields["block"] = json!({ "const": name });
        let required: Vec<&str> =
            std::iter::once("block").chain(required.iter().copied()).collect();
        object(fields, &required)
    };
    let inner = || list(json!({ "$ref": "#/$defs/block" }));
    let field = object(json!({ "label": text(), "value": text() }), &["label", "value"]);
    let signer = object(json!({ "role": text(), "name": text() }), &["role"]);
    let table = json!({ "columns": list(text()), "rows": list(list(text())) });
    let signatures = json!({
        "says": text(),
        "place": text(),
        "signature": text(),
        "signers": list(signer),
    });
    json!({ "oneOf": [
        one("section", json!({ "heading": text(), "blocks": inner() }), &["heading", "blocks"]),
        one("paragraph", json!({ "text": text() }), &["text"]),
        one("list", json!({ "items": list(text()) }), &["items"]),
        one("fields", json!({ "fields": list(field) }), &["fields"]),
        one("table", table, &["columns", "rows"]),
        one("signatures", signatures, &["says", "place", "signature", "signers"]),
    ] })
}

fn log_import() -> Value {
    let place = || json!({ "row": count(), "line": count() });
    let mut entry = place();
    entry["request"] = json!({ "$ref": "#/$defs/request" });
    entry["warnings"] = json!({ "$ref": "#/$defs/warnings" });
    let mut fault = place();
    fault["column"] = json!({ "enum": LogColumn::WORDS });
    fault["fault"] = text();
    let fields = json!({
        "rows": count(),
        "entries": list(object(entry, &["row", "line", "request"])),
        "faults": list(object(fault, &["row", "line", "fault"])),
        "ignored_columns": list(count()),
    });
    object(fields, &["rows", "entries", "faults", "ignored_columns"])
}

fn listed(name: &str, of: &str, items: Value) -> Value {
    let mut case = json!({ "case": text(), "label": text() });
    case[of] = items;
    let fields = json!({
        "list": { "const": name },
        "format": count(),
        "on": date(),
        "cases": list(object(case, &["case", of])),
    });
    object(fields, &["list", "format", "cases"])
}

fn log_line() -> Value {
    let archived = json!({ "system": text(), "reference": text(), "on": date() });
    let fields = json!({
        "entry": text(),
        "kind": { "enum": LogKind::WORDS },
        "on": date(),
        "participants": list(json!({ "enum": Attendee::WORDS })),
        "text": text(),
        "attachments": list(text()),
        "written_at": moment(),
        "archived": object(archived, &["system", "reference", "on"]),
    });
    object(fields, &["entry", "kind", "on", "participants", "text", "attachments", "written_at"])
}
