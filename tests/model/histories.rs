//! Named histories that reach every state of a case and of a plan.

mod around;
mod policies;

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::days::{At, day};
use crate::line::{ask, who};

/// A case by its policy and what happened in it.
#[derive(Clone, Debug)]
pub(crate) struct History {
    pub(crate) name: String,
    pub(crate) asks: Vec<Ask>,
}

const MANAGERS: &str = "01-10 08:01 system assign_manager manager=m0 from=2025-01-01 to=2025-12-31
    01-10 08:02 system assign_manager manager=m1 from=2026-01-01 to=2026-11-30
    01-10 08:03 system assign_manager manager=m2 from=2026-12-01";
/// From 16 March the manager of before has no longer anything to say.
const HANDOVER: &str = "01-10 08:01 system assign_manager manager=m0 from=2025-01-01 to=2026-03-15
    01-10 08:02 system assign_manager manager=m1 from=2026-03-16";
const OWN: &str = "01-10 08:01 system assign_manager manager=e1 from=2026-01-01";
/// The employee becomes the own manager on 16 March.
const OWN_LATER: &str = "01-10 08:01 system assign_manager manager=m1 from=2026-01-01
    01-10 08:02 system assign_manager manager=e1 from=2026-03-16";
const NOTE: &str =
    "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-04-30@100";
const DRAFT: &str = "03-05 10:00 m1 start_plan plan=p1";
const CONTENT: &str = "03-05 10:01 e1 add_task plan=p1 task=te name=Medisinrunde
    03-05 10:02 m1 add_task plan=p1 task=tm name=Stell
    03-05 10:03 e1 assess_task plan=p1 task=te assessment=can
    03-05 10:04 m1 add_measure plan=p1 measure=mm status=proposed heading=Hvilerom description=Ledig from=2026-03-06 to=2026-04-01
    03-05 10:05 e1 add_measure plan=p1 measure=me status=agreed heading=Korte_vakter description=To_timer from=2026-03-06 to=2026-04-01 follow_up=Ukentlig
    03-05 10:06 e1 add_comment plan=p1 measure=mm comment=ce text=Gjerne
    03-05 10:07 m1 add_comment plan=p1 measure=mm comment=cm text=Bra";
const OWN_PLAN: &str = "03-05 10:00 manager:e1 start_plan plan=p1
    03-05 10:01 e1 add_task plan=p1 task=te name=Medisinrunde
    03-05 10:02 manager:e1 add_task plan=p1 task=tm name=Stell
    03-05 10:04 manager:e1 add_measure plan=p1 measure=mm status=proposed heading=Hvilerom description=Ledig from=2026-03-06 to=2026-04-01
    03-05 10:06 e1 add_comment plan=p1 measure=mm comment=ce text=Gjerne";
const DATES: &str = "agree=true from=2026-03-06 to=2026-04-20 evaluate_on=2026-04-10";
const FORCE: &str =
    "from=2026-03-06 to=2026-04-20 evaluate_on=2026-04-10 acknowledge=true reason=Svarer_ikke";

/// The employer's form, filled in.
pub(crate) fn full_form(date: &str) -> Value {
    json!({
        "typical_workday": "Dagvakt", "tasks_that_can_be_done": "Kontor",
        "tasks_that_cannot_be_done": "Løft", "earlier_facilitation": "Ingen",
        "coming_facilitation": "Hvile", "other_facilitation": "Ingen",
        "follow_up": "Ukentlig", "evaluation_date": date,
    })
}

fn history(name: &str, policy: &Value, parts: &[&str]) -> History {
    let open = json!({
        "do": "open_case", "case": "k1", "employee": "e1", "employer": "974760673", "policy": policy,
    });
    let mut asks = vec![Ask::new(At::oslo(day("2026-01-10"), 480), who("system"), &open)];
    for part in parts {
        asks.extend(part.lines().filter(|line| !line.trim().is_empty()).map(read));
    }
    History { name: name.to_owned(), asks }
}

/// Reads a line; the form of an employer-led plan stands as one word.
fn read(line: &str) -> Ask {
    let Some((start, form)) = line.split_once(" form=") else { return ask(line) };
    let start = ask(start);
    let mut command = start.line();
    let fields = command.as_object_mut().unwrap();
    let form = match form {
        "part" => json!({"typical_workday": "Dagvakt"}),
        date => full_form(date),
    };
    fields.insert("form".into(), form);
    Ask::read(&command)
}

fn approve(by: &str, at: &str, more: &str) -> String {
    format!("{at} {by} approve_plan plan=p1 {DATES} {more}")
}

fn second(by: &str, at: &str) -> String {
    format!("{at} {by} approve_plan plan=p1 agree=true")
}

/// Histories of plans that both parties approve.
fn two_party() -> Vec<History> {
    let policy = json!({"preset": "nav_two_party"});
    let told = |name: &str, parts: &[&str]| history(name, &policy, parts);
    // Most begin with a sick note, managers, and a draft with something of everybody.
    let plan = |name: &str, parts: &[&str]| {
        told(name, &[&[MANAGERS, NOTE, DRAFT, CONTENT], parts].concat())
    };
    let by_manager = approve("m1", "03-06 10:00", "share_with_nav=true");
    let by_employee = approve("e1", "03-06 10:00", "share_with_nav=true");
    let both = format!("{}\n{}", approve("m1", "03-06 10:00", ""), second("e1", "03-06 11:00"));
    let both = both.as_str();
    let forced = format!("03-06 12:00 m1 force_approval plan=p1 {FORCE}");
    let own = format!("03-06 12:00 e1 approve_own_plan plan=p1 {DATES}");
    let shared = "03-07 10:00 m1 share_plan plan=p1 with=nav\n03-07 10:01 e1 share_plan plan=p1 with=practitioner";
    let archived = "03-09 10:00 h1 record_download plan=p1\n03-09 10:01 h1 record_archived plan=p1 system=Elements reference=26/1";
    let outcome = |with: &str, outcome: &str| {
        format!(
            "03-08 10:00 system record_delivery plan=p1 with={with} outcome={outcome} reason=Svar"
        )
    };
    vec![
        told("nothing", &[]),
        told("managers only", &[MANAGERS]),
        told("a note on paper", &[MANAGERS, &format!("{NOTE} digital=false")]),
        told("a note and no manager", &[NOTE]),
        told("a note", &[MANAGERS, NOTE]),
        told(
            "a note taken back",
            &[MANAGERS, NOTE, "02-21 09:00 system invalidate_sick_note note=n1"],
        ),
        told("an empty draft", &[MANAGERS, NOTE, DRAFT]),
        told("the employee's draft", &[MANAGERS, NOTE, "03-05 10:00 e1 start_plan"]),
        plan("a draft", &[]),
        plan("a draft, the note taken back", &["03-06 09:00 system invalidate_sick_note note=n1"]),
        plan(
            "things deleted",
            &[
                "03-06 09:00 e1 delete_task plan=p1 task=te",
                "03-06 09:01 m1 delete_measure plan=p1 measure=mm",
                "03-06 09:02 m1 add_measure plan=p1 measure=mx status=not_relevant heading=Hvilerom description=Ledig reason=Plass",
            ],
        ),
        plan(
            "a rejected draft",
            &[&by_employee, "03-07 10:00 m1 reject_plan plan=p1 reason=Kortere"],
        ),
        plan(
            "a withdrawn rejection",
            &[
                &by_employee,
                "03-07 10:00 m1 reject_plan plan=p1",
                "03-07 11:00 e1 withdraw_approval plan=p1",
            ],
        ),
        plan("awaiting the employee", &[&by_manager]),
        plan("awaiting the manager", &[&by_employee]),
        told(
            "awaiting, by a former manager",
            &[
                HANDOVER,
                NOTE,
                "03-05 10:00 m0 start_plan plan=p1",
                &CONTENT.replace("m1", "m0"),
                &approve("m0", "03-06 10:00", ""),
            ],
        ),
        told(
            "a draft of a former manager",
            &[HANDOVER, NOTE, "03-05 10:00 m0 start_plan plan=p1", &CONTENT.replace("m1", "m0")],
        ),
        plan("approved", &[both]),
        plan("approved by employee first", &[&by_employee, &second("m1", "03-06 11:00")]),
        plan("forced", &[&forced]),
        plan("forced, the employee's wish kept", &[&by_employee, &forced]),
        told("an own manager's draft", &[OWN, NOTE, OWN_PLAN]),
        told("an own manager's plan", &[OWN, NOTE, OWN_PLAN, &own]),
        told("own manager later", &[OWN_LATER, NOTE, DRAFT, CONTENT, &by_manager]),
        told("own manager after approval", &[OWN_LATER, NOTE, DRAFT, CONTENT, both]),
        plan("aborted", &[both, "03-20 10:00 e1 abort_plan plan=p1"]),
        plan("revised", &[both, "03-20 10:00 m1 revise_plan plan=p1 new_plan=p2"]),
        plan(
            "started from an aborted plan",
            &[
                both,
                "03-20 10:00 e1 abort_plan plan=p1",
                "03-20 11:00 e1 start_plan plan=p2 from_plan=p1 copy_measures=false",
            ],
        ),
        plan(
            "a draft after an expired plan",
            &[both, "04-22 10:00 e1 start_plan plan=p2 from_plan=p1"],
        ),
        plan("a misregistered draft", &["03-06 10:00 system mark_misregistered plan=p1"]),
        plan(
            "a misregistered plan, shared",
            &[both, shared, "03-07 12:00 system mark_misregistered plan=p1"],
        ),
        plan("shared", &[both, shared]),
        plan(
            "delivered and failed",
            &[both, shared, &outcome("nav", "delivered"), &outcome("practitioner", "failed")],
        ),
        plan(
            "unknown and printed",
            &[both, shared, &outcome("nav", "unknown"), &outcome("practitioner", "printed")],
        ),
        plan("postponed", &[both, shared, &outcome("nav", "postponed")]),
        plan("archived", &[both, archived]),
        plan(
            "archived, dispatched, deleted",
            &[
                both,
                archived,
                "03-09 11:00 m1 record_dispatched plan=p1",
                "03-09 12:00 m1 confirm_local_copy_deleted plan=p1",
            ],
        ),
        plan("held", &[both, archived, "03-10 10:00 h1 place_hold hold=dispute"]),
        plan("purged", &[both, archived, "09-01 10:00 system purge"]),
    ]
}

/// Every history.
pub(crate) fn histories() -> Vec<History> {
    [two_party(), around::around(), policies::employer_led(), policies::overridden()].concat()
}
