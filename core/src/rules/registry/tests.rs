use super::*;
use std::collections::BTreeSet;

/// The public codes, by kind and in the order of checking. Written out, not derived: a code that
/// is renamed, lost or moved must show as a change in this list.
const FORBIDDEN: &[&str] = &[
    "access.not-a-party",
    "access.manager-ended",
    "access.absence-over",
    "access.not-shared",
    "access.hr-approved-only",
    "access.expired",
    "access.own-draft",
    "start.no-manager",
    "edit.unknown-item",
    "edit.not-yours",
    "edit.assess-employee-only",
    "edit.comment-author",
    "complete.no-sick-note",
    "plan.misregistered",
    "approve.force-manager-only",
    "approve.own-manager",
    "share.party",
    "access.nav-person",
    "exempt.manager-only",
    "exempt.no-absence",
    "nav.token",
    "nav.no-employment",
    "nav.no-sick-note",
    "nav.person-unknown",
    "nav.unknown-submission",
];

const CONFLICT: &[&str] = &[
    "edit.stale",
    "approve.already",
    "approve.twice",
    "approve.nothing-pending",
    "time.backwards",
    "access.manager-overlap",
    "start.source-not-ended",
    "start.open-plan",
    "edit.awaiting-approval",
    "edit.not-draft",
    "plan.cannot-delete",
    "revise.not-approved",
    "abort.not-approved",
    "share.not-approved",
    "share.already",
    "share.no-request",
    "share.begun",
    "share.no-recipient",
    "exempt.plan-exists",
    "exempt.none-stands",
    "archive.not-approved",
    "archive.not-dispatched",
    "archive.no-record",
    "retain.not-due",
    "retain.hold",
    "retain.not-archived",
    "retain.no-hold",
];

const INVALID: &[&str] = &[
    "start.no-sick-note",
    "start.too-late",
    "start.absence-over",
    "text.required",
    "text.too-long",
    "measure.dates",
    "measure.reason",
    "form.required",
    "form.evaluation-date",
    "approve.empty-plan",
    "approve.validity",
    "approve.agree",
    "approve.force-acknowledge",
    "complete.contribution",
    "exempt.not-discussed",
    "exempt.ground",
    "remind.closed",
    "meeting.future",
    "nav.help-without-nav",
    "nav.help-description",
    "nav.contribution",
    "nav.person-number",
];

const ALERT: &[&str] = &[
    "text.control-characters",
    "text.identity-number",
    "text.health-information",
    "plan.nav-help-not-shared",
    "archive.copy-not-deleted",
];

#[test]
fn the_catalogue_is_the_public_contract() {
    for (kind, codes) in Kind::ALL.into_iter().zip([FORBIDDEN, CONFLICT, INVALID, ALERT]) {
        let found: Vec<_> = RuleCode::ALL
            .iter()
            .filter(|code| code.kind() == kind)
            .map(|code| code.code())
            .collect();
        assert_eq!(found, codes, "{kind}");
    }
}

#[test]
fn rules_are_checked_by_kind() {
    assert!(RuleCode::ALL.is_sorted(), "ALL follows the variants");
    assert!(RuleCode::ALL.is_sorted_by_key(|code| code.kind()));
    for code in RuleCode::ALL {
        assert_eq!(RuleCode::ALL.get(*code as usize), Some(code));
    }
}

#[test]
fn codes_are_unique_and_read_back() {
    let codes: BTreeSet<_> = RuleCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(codes.len(), RuleCode::ALL.len());
    for code in RuleCode::ALL {
        assert_eq!(RuleCode::from_code(code.code()), Some(*code));
        let json = format!("\"{code}\"");
        assert_eq!(serde_json::to_string(code).ok(), Some(json.clone()));
        assert_eq!(serde_json::from_str(&json).ok(), Some(*code));
    }
    assert_eq!(RuleCode::from_code("edit.Stale"), None);
}

#[test]
fn an_unknown_code_is_not_repeated_in_the_error() {
    let read = serde_json::from_str::<RuleCode>("\"Kari Nordmann\"");
    let error = read.map_err(|error| error.to_string()).err().unwrap_or_default();
    assert!(error.starts_with("unknown rule code"), "{error}");
    assert!(!error.contains("Kari"));
}

#[test]
fn every_row_is_its_own_and_rests_on_something() {
    for code in RuleCode::ALL {
        let rule = code.rule();
        assert_eq!(rule.code, *code);
        assert_eq!(rule.id, code.code());
        assert_eq!(rule.kind, code.kind());
        assert!(!rule.citations.is_empty(), "{code}");
        let by_weight = rule.citations.is_sorted_by_key(|citation| citation.kind());
        assert!(by_weight, "{code}: the weightiest first");
        let distinct: BTreeSet<_> = rule.citations.iter().collect();
        assert_eq!(distinct.len(), rule.citations.len(), "{code}");
        assert!(rule.doc.starts_with("Refuses") && rule.doc.ends_with('.'), "{code}");
        assert!(!rule.doc.contains("  "), "{code}: a broken line left its indent");
        let alert = rule.doc.starts_with("Refuses nothing.");
        assert_eq!(alert, rule.kind == Kind::Alert, "{code}");
    }
}
