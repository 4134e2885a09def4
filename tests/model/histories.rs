//! Named histories that reach every state of a case and of a plan.

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::line::{ask, who};
use crate::days::{At, day};

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
const FORCE: &str = "from=2026-03-06 to=2026-04-20 evaluate_on=2026-04-10 acknowledge=true reason=Svarer_ikke";

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
        format!("03-08 10:00 system record_delivery plan=p1 with={with} outcome={outcome} reason=Svar")
    };
    vec![
        told("nothing", &[]),
        told("managers only", &[MANAGERS]),
        told("a note on paper", &[MANAGERS, &format!("{NOTE} digital=false")]),
        told("a note and no manager", &[NOTE]),
        told("a note", &[MANAGERS, NOTE]),
        told("a note taken back", &[MANAGERS, NOTE, "02-21 09:00 system invalidate_sick_note note=n1"]),
        told("an empty draft", &[MANAGERS, NOTE, DRAFT]),
        told("the employee's draft", &[MANAGERS, NOTE, "03-05 10:00 e1 start_plan"]),
        plan("a draft", &[]),
        plan("a draft, the note taken back", &["03-06 09:00 system invalidate_sick_note note=n1"]),
        plan("things deleted", &["03-06 09:00 e1 delete_task plan=p1 task=te", "03-06 09:01 m1 delete_measure plan=p1 measure=mm", "03-06 09:02 m1 add_measure plan=p1 measure=mx status=not_relevant heading=Hvilerom description=Ledig reason=Plass"]),
        plan("a rejected draft", &[&by_employee, "03-07 10:00 m1 reject_plan plan=p1 reason=Kortere"]),
        plan("a withdrawn rejection", &[&by_employee, "03-07 10:00 m1 reject_plan plan=p1", "03-07 11:00 e1 withdraw_approval plan=p1"]),
        plan("awaiting the employee", &[&by_manager]),
        plan("awaiting the manager", &[&by_employee]),
        told("awaiting, by a former manager", &[HANDOVER, NOTE, "03-05 10:00 m0 start_plan plan=p1", &CONTENT.replace("m1", "m0"), &approve("m0", "03-06 10:00", "")]),
        told("a draft of a former manager", &[HANDOVER, NOTE, "03-05 10:00 m0 start_plan plan=p1", &CONTENT.replace("m1", "m0")]),
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
        plan("started from an aborted plan", &[both, "03-20 10:00 e1 abort_plan plan=p1", "03-20 11:00 e1 start_plan plan=p2 from_plan=p1 copy_measures=false"]),
        plan("a draft after an expired plan", &[both, "04-22 10:00 e1 start_plan plan=p2 from_plan=p1"]),
        plan("a misregistered draft", &["03-06 10:00 system mark_misregistered plan=p1"]),
        plan("a misregistered plan, shared", &[both, shared, "03-07 12:00 system mark_misregistered plan=p1"]),
        plan("shared", &[both, shared]),
        plan("delivered and failed", &[both, shared, &outcome("nav", "delivered"), &outcome("practitioner", "failed")]),
        plan("unknown and printed", &[both, shared, &outcome("nav", "unknown"), &outcome("practitioner", "printed")]),
        plan("archived", &[both, archived]),
        plan("archived, dispatched, deleted", &[both, archived, "03-09 11:00 m1 record_dispatched plan=p1", "03-09 12:00 m1 confirm_local_copy_deleted plan=p1"]),
        plan("held", &[both, archived, "03-10 10:00 h1 place_hold hold=dispute"]),
        plan("purged", &[both, archived, "09-01 10:00 system purge"]),
    ]
}

/// Histories of notes, days, managers, meetings and exemptions.
fn around() -> Vec<History> {
    let policy = json!({"preset": "nav_two_party"});
    let told = |name: &str, parts: &[&str]| history(name, &policy, parts);
    let exemption = "register_exemption obligation=plan ground=serious_illness discussed=true";
    let late = "01-10 08:02 system assign_manager manager=m1 from=2026-01-01 to=2026-05-05
        01-10 08:03 system assign_manager manager=m2 from=2026-05-06";
    let again = |from: &str| format!("03-20 09:00 system register_sick_note note=n2 periods={from}..2026-12-20@100");
    let both = format!("{}\n{}", approve("m1", "03-06 10:00", ""), second("e1", "03-06 11:00"));
    vec![
        told("graded", &[MANAGERS, "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-03-20@100,2026-03-21..2026-04-30@50"]),
        told("waiting only", &[MANAGERS, "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-04-30@waiting"]),
        told("overlapping notes", &[MANAGERS, NOTE, "03-01 09:00 system register_sick_note note=n2 periods=2026-03-10..2026-03-20@travel_grant,2026-03-25..2026-05-10@60"]),
        told("self-certified days", &[MANAGERS, "02-20 09:00 system register_days days=self_certified from=2026-03-02 to=2026-03-09"]),
        told("self-certified days of a note", &[MANAGERS, "02-20 09:00 system register_sick_note note=n1 periods=2026-03-06..2026-04-30@100 self_certified=2026-03-02..2026-03-04"]),
        told("a holiday between", &[MANAGERS, NOTE, "03-01 09:00 system register_days days=holiday from=2026-05-01 to=2026-05-20", "03-01 09:01 system register_sick_note note=n2 periods=2026-06-01..2026-06-20@100"]),
        told("a holiday taken back", &[MANAGERS, NOTE, "03-01 09:00 system register_days days=holiday from=2026-05-01 to=2026-05-20", "03-01 09:01 system register_sick_note note=n2 periods=2026-06-01..2026-06-20@100", "03-01 09:02 system withdraw_days registration=d1"]),
        told("a host's start", &[MANAGERS, "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-04-30@100 absence_from=2026-02-24"]),
        told("a second absence in time", &[MANAGERS, NOTE, DRAFT, CONTENT, &both, &again("2026-08-31")]),
        told("a second absence too late", &[MANAGERS, NOTE, DRAFT, CONTENT, &both, &again("2026-09-01")]),
        told("a draft, and a second absence", &[MANAGERS, NOTE, DRAFT, CONTENT, &again("2026-07-01")]),
        told("a manager after the absence", &[late, NOTE, DRAFT, CONTENT]),
        told("a manager who left", &["01-10 08:02 system assign_manager manager=m1 from=2026-01-01", NOTE, DRAFT, CONTENT, "03-06 09:00 system end_manager manager=m1 to=2026-03-20"]),
        told("exempt", &[MANAGERS, NOTE, &format!("03-06 10:00 m1 {exemption}")]),
        told("exempt from both", &[MANAGERS, NOTE, &format!("03-06 10:00 m1 {exemption}"), "03-06 10:01 m1 register_exemption obligation=dialogue_meeting_1 ground=cannot_return discussed=true"]),
        told("exemption withdrawn", &[MANAGERS, NOTE, &format!("03-06 10:00 m1 {exemption}"), "03-07 10:00 m1 withdraw_exemption obligation=plan"]),
        told("exempt, and a second absence", &[MANAGERS, NOTE, &format!("03-06 10:00 m1 {exemption}"), &again("2026-06-01")]),
        told("meetings and a log", &[MANAGERS, NOTE,
            "03-06 10:00 m1 summon_meeting number=1 on=2026-04-10 called=employee,manager",
            "03-06 10:01 system summon_meeting number=2 on=2026-08-10 called=nav",
            "03-06 10:02 h1 add_log_entry kind=meeting on=2026-03-05 text=Referat participants=employee",
            "03-06 10:03 m1 order_reminder"]),
        told("after a death", &[MANAGERS, NOTE, DRAFT, CONTENT, "03-15 10:00 system record_death on=2026-03-14"]),
    ]
}

/// Histories of the plan that the employer completes.
fn employer_led() -> Vec<History> {
    let policy = json!({"preset": "nav_employer_led"});
    let told = |name: &str, parts: &[&str]| history(name, &policy, parts);
    let draft = "03-05 10:00 m1 save_draft plan=p1 form=part";
    let complete = "03-06 10:00 m1 complete_plan plan=p1 taken_part=true form=2026-04-10";
    let own = "03-05 10:00 e1 save_draft plan=p1 form=part";
    vec![
        told("led: a note and no manager", &[NOTE]),
        told("led: no note", &[MANAGERS]),
        told("led: a note", &[MANAGERS, NOTE]),
        told("led: a note on paper", &[MANAGERS, &format!("{NOTE} digital=false")]),
        told("led: started", &[MANAGERS, NOTE, DRAFT]),
        told("led: a draft", &[MANAGERS, NOTE, draft]),
        told("led: a draft thrown away", &[MANAGERS, NOTE, draft, "03-05 11:00 m1 discard_draft plan=p1"]),
        told("led: a misregistered draft", &[MANAGERS, NOTE, draft, "03-05 11:00 system mark_misregistered plan=p1"]),
        told("led: a former manager's draft", &[HANDOVER, NOTE, &draft.replace("m1", "m0")]),
        told("led: completed", &[MANAGERS, NOTE, complete]),
        told("led: completed from a draft", &[MANAGERS, NOTE, draft, complete]),
        told("led: completed and a draft", &[MANAGERS, NOTE, complete, "03-07 10:00 m1 start_plan plan=p2 from_plan=p1"]),
        told("led: completed twice", &[MANAGERS, NOTE, complete, "03-07 10:00 m1 complete_plan plan=p2 taken_part=false reason=Syk form=2026-05-10"]),
        told("led: shared", &[MANAGERS, NOTE, complete, "03-07 10:00 m1 share_plan plan=p1 with=nav", "03-07 11:00 m1 record_archived plan=p1 system=Elements reference=26/1"]),
        told("led: own manager", &[OWN, NOTE, own]),
        told("led: a second absence", &[MANAGERS, NOTE, complete, "03-20 09:00 system register_sick_note note=n2 periods=2026-09-15..2026-12-20@100"]),
        told("led: purged", &[MANAGERS, NOTE, draft, "2027-01-01 10:00 system purge"]),
    ]
}

/// Histories under policies that differ from the presets.
fn overridden() -> Vec<History> {
    let employer = json!({"preset": "employer", "months_parties": 6, "months_manager": 3, "months_drafts": 1});
    let loose = json!({"preset": "nav_two_party", "archive": "websak", "assessed_by": "either",
        "archive_before_purge": false, "grace_days": 5, "months_start": 1});
    let both = format!("{}\n{}", approve("m1", "03-06 10:00", "share_with_nav=true"), second("e1", "03-06 11:00"));
    let archived = "03-09 10:00 m1 record_archived plan=p1 system=Websak reference=26/1";
    let by_employee = approve("e1", "03-06 10:00", "");
    vec![
        history("employer: a draft", &employer, &[MANAGERS, NOTE, DRAFT, CONTENT]),
        history("employer: awaiting", &employer, &[MANAGERS, NOTE, DRAFT, CONTENT, &by_employee]),
        history("employer: approved", &employer, &[MANAGERS, NOTE, DRAFT, CONTENT, &both]),
        history("employer: own manager", &employer, &[OWN, NOTE, OWN_PLAN]),
        history("websak: a note", &loose, &[MANAGERS, NOTE]),
        history("websak: a draft", &loose, &[MANAGERS, NOTE, DRAFT, CONTENT]),
        history("websak: approved", &loose, &[MANAGERS, NOTE, DRAFT, CONTENT, &both]),
        history("websak: archived", &loose, &[MANAGERS, NOTE, DRAFT, CONTENT, &both, archived]),
        history("websak: dispatched", &loose, &[MANAGERS, NOTE, DRAFT, CONTENT, &both, archived, "03-09 11:00 m1 record_dispatched plan=p1"]),
    ]
}

/// Every history.
pub(crate) fn histories() -> Vec<History> {
    [two_party(), around(), employer_led(), overridden()].concat()
}
