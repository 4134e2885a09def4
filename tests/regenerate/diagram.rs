//! The state diagrams of the plan, one for each approval mode.

use std::collections::BTreeMap;
use std::fmt::Write;

use oppfolgingsplan::{ApprovalMode, CommandKind, PlanState, ROWS};

pub(crate) fn markdown() -> String {
    let mut page = String::from(
        "# The states of a plan\n\n\
         Generated from the table by `make regenerate`; do not edit. A plan is a sequence of versions; the diagrams\n\
         show one version. `expired` is never stored: it follows from the validity and the day that is asked about.\n",
    );
    for (mode, title) in [
        (ApprovalMode::TwoParty, "Both parties approve (`two_party`)"),
        (ApprovalMode::EmployerLed, "The employer completes (`employer_led`)"),
    ] {
        writeln!(page, "\n## {title}\n\n```mermaid\nstateDiagram-v2").unwrap();
        for ((from, to), commands) in moves(mode) {
            writeln!(page, "    {from} --> {to}: {}", commands.join(", ")).unwrap();
        }
        if mode == ApprovalMode::TwoParty {
            page.push_str("    approved --> expired: (the day after its last)\n");
        }
        page.push_str("```\n");
    }
    page
}

type Arrow = (&'static str, &'static str);

fn moves(mode: ApprovalMode) -> BTreeMap<Arrow, Vec<&'static str>> {
    let mut moves: BTreeMap<Arrow, Vec<&'static str>> = BTreeMap::new();
    let name = |state: Option<PlanState>| state.map_or("[*]", PlanState::as_str);
    for row in ROWS.iter().filter(|row| row.modes().contains(&mode)) {
        for (from, to) in row.moves() {
            let commands = moves.entry((name(*from), name(*to))).or_default();
            let command: CommandKind = row.command();
            if !commands.contains(&command.as_str()) {
                commands.push(command.as_str());
            }
        }
    }
    // Rows that both modes share name states that one of them never reaches.
    let mut reached = vec!["[*]"];
    let mut seen = 0;
    while seen < reached.len() {
        seen = reached.len();
        for (from, to) in moves.keys() {
            if reached.contains(from) && !reached.contains(to) {
                reached.push(to);
            }
        }
        let expires = mode == ApprovalMode::TwoParty && reached.contains(&"approved");
        if expires && !reached.contains(&"expired") {
            reached.push("expired");
        }
    }
    moves.retain(|(from, _), _| reached.contains(from));
    moves
}
