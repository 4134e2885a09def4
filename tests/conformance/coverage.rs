//! What the cases cover, worked out from their steps: every rule, every row of the table in every
//! mode, and every guard of every row.

use std::collections::BTreeSet;

use oppfolgingsplan::{ApprovalMode, CommandKind, ROWS, Role, Row, RuleCode};

use crate::case::{TestCase, all};

/// Tags as the cases have them: `edit.stale`, `row:add_task:two_party`,
/// `row:add_task:two_party:edit.stale`.
fn covered(case: &TestCase) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for step in case.steps() {
        let row = format!("row:{}:{}", step.command(), case.mode());
        if let Some(code) = step.refused() {
            found.insert(code.to_owned());
            found.insert(format!("{row}:{code}"));
        }
        if step.events().is_some_and(|events| !events.is_empty()) {
            found.insert(row);
        }
        if let Some(warnings) = step.get("warnings") {
            named(warnings, &["warning"], &mut found);
        }
    }
    for ask in case.asks() {
        let Some(answer) = ask.get("answer") else { continue };
        match ask["view"].as_str() {
            Some("alerts") => named(answer, &["alert"], &mut found),
            Some("visible") => named(answer, &["closed_by", "hidden_by"], &mut found),
            Some("plan_for") => named(answer, &["refused"], &mut found),
            _ => {}
        }
    }
    found
}

/// The values of these fields, wherever they stand.
fn named(value: &serde_json::Value, fields: &[&str], found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| named(item, fields, found)),
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                if let (true, Some(code)) = (fields.contains(&key.as_str()), value.as_str()) {
                    found.insert(code.to_owned());
                }
                named(value, fields, found);
            }
        }
        _ => {}
    }
}

fn covered_by_all() -> BTreeSet<String> {
    all().iter().flat_map(covered).collect()
}

/// Why a guard of a row can never be the one that refuses; `None` when it can.
fn never(row: &Row, mode: ApprovalMode, rule: RuleCode) -> Option<&'static str> {
    use CommandKind as C;
    use RuleCode as R;
    let manager = row.allows(Role::Manager);
    let command = row.command();
    Some(match (command, rule) {
        (C::OpenCase, R::AccessNotAParty) => return None,
        (C::OpenCase, _) => "the system is told that the case is open",
        (_, R::AccessManagerEnded | R::AccessAbsenceOver) if !manager => {
            "a manager is no party to it"
        }
        (C::SaveDraft | C::CompletePlan, R::PlanMisregistered) => {
            "a misregistered version is no draft, so its name is taken"
        }
        (C::ApproveOwnPlan, R::EditStale) => "one who is both parties has no other party",
        (C::RecordDownload, R::AccessOwnDraft) if mode == ApprovalMode::TwoParty => {
            "both parties see the draft"
        }
        _ => return None,
    })
}

fn rows() -> impl Iterator<Item = (&'static Row, ApprovalMode)> {
    ROWS.iter().flat_map(|row| row.modes().iter().map(move |mode| (row, *mode)))
}

#[test]
fn every_rule_has_a_case() {
    let covered = covered_by_all();
    let missing: Vec<&str> = RuleCode::ALL
        .iter()
        .map(|rule| rule.code())
        // What is asked before a plan goes to Nav is no command on a case, and has its own tests.
        .filter(|code| !code.starts_with("nav."))
        .filter(|code| !covered.contains(*code))
        .collect();
    assert!(missing.is_empty(), "rules without a case: {missing:#?}");
}

#[test]
fn rules_of_the_plan_interface_are_no_guards() {
    for rule in RuleCode::ALL.iter().filter(|rule| rule.code().starts_with("nav.")) {
        assert!(ROWS.iter().all(|row| !row.guards().contains(*rule)), "{rule} guards a command");
    }
}

#[test]
fn every_row_has_a_step_that_is_accepted() {
    let covered = covered_by_all();
    let missing: Vec<String> = rows()
        .filter(|(row, _)| !row.events().is_empty())
        .map(|(row, mode)| format!("row:{}:{mode}", row.command()))
        .filter(|tag| !covered.contains(tag))
        .collect();
    assert!(missing.is_empty(), "rows without a step that is accepted: {missing:#?}");
}

#[test]
fn every_guard_of_every_row_refuses_somewhere() {
    let covered = covered_by_all();
    let (mut missing, mut refuted) = (Vec::new(), Vec::new());
    for (row, mode) in rows() {
        for rule in row.guards().iter() {
            let tag = format!("row:{}:{mode}:{rule}", row.command());
            match (covered.contains(&tag), never(row, mode, rule)) {
                (false, None) => missing.push(tag),
                (true, Some(why)) => refuted.push(format!("{tag}: it happens, though {why}")),
                _ => {}
            }
        }
    }
    assert!(missing.is_empty(), "guards that refuse nowhere: {missing:#?}");
    assert!(refuted.is_empty(), "{refuted:#?}");
}

#[test]
fn every_event_of_every_row_is_given_somewhere() {
    let mut given = BTreeSet::new();
    for case in all() {
        for step in case.steps() {
            for event in step.events().into_iter().flatten() {
                given.insert(format!("{} gives {}", step.command(), event.as_str().unwrap()));
            }
        }
    }
    let wanted = ROWS.iter().flat_map(|row| {
        row.events().iter().map(|event| format!("{} gives {event}", row.command()))
    });
    let missing: BTreeSet<String> = wanted.filter(|pair| !given.contains(pair)).collect();
    assert!(missing.is_empty(), "events that no case gives: {missing:#?}");
}

#[test]
fn cases_cover_what_they_say() {
    for case in all() {
        let covered = covered(&case);
        let said: BTreeSet<&str> = case.covers().collect();
        for tag in &said {
            assert!(covered.contains(*tag), "{} does not cover {tag}", case.name());
        }
        for rule in covered.iter().filter(|tag| RuleCode::from_code(tag).is_some()) {
            assert!(
                said.contains(rule.as_str()),
                "{} does not say that it covers {rule}",
                case.name()
            );
        }
    }
}
