//! Cases made for what a report can be filled with, beside those that the documents are tested with.

use oppfolgingsplan::{Actor, Case, Date, Moment, Request};
use serde_json::{Value, json};

use crate::cases;

/// A case with its name, and the day on which it is looked at.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) case: Case,
    pub(crate) at: Moment,
}

fn replay(lines: &[Value]) -> Case {
    let mut case: Option<Case> = None;
    for line in lines {
        let request = Request::from_json(line.to_string().as_bytes())
            .unwrap_or_else(|error| panic!("{error}: {line}"));
        let step = match case {
            None => Case::open(&request),
            Some(case) => case.execute(&request),
        };
        case = Some(step.unwrap_or_else(|denial| panic!("{denial}: {line}")).case);
    }
    case.unwrap()
}

fn line(at: &str, role: &str, command: &str, fields: Value) -> Value {
    let id = match role {
        "employee" => json!("a-1"),
        "manager" => json!("m-1"),
        _ => json!(null),
    };
    let mut line = json!({"at": format!("{at}+01:00"), "by": {"role": role}, "do": command});
    if !id.is_null() {
        line["by"]["id"] = id;
    }
    line.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    line
}

fn opened(at: &str, policy: Value) -> Vec<Value> {
    vec![
        line(
            at,
            "system",
            "open_case",
            json!({"case":"s-1","employee":"a-1","employer":"310000019","policy":policy}),
        ),
        line(at, "system", "assign_manager", json!({"manager":"m-1","from":"2019-01-01"})),
    ]
}

fn note(at: &str, id: &str, periods: &[(&str, &str, u8)]) -> Value {
    let periods: Vec<Value> = periods
        .iter()
        .map(|(from, to, grade)| json!({"from":from,"to":to,"activity":"absent","grade":grade}))
        .collect();
    line(at, "system", "register_sick_note", json!({"note":id,"periods":periods}))
}

/// Seven years, three absences, fifty versions, a hundred deadlines of the house.
pub(crate) fn long() -> Case {
    let house: Vec<Value> = (0..100)
        .map(|number| json!({"name": format!("Samtale nr. {number} om arbeidet på avdelingen"), "day": 4 + number * 3}))
        .collect();
    let mut lines =
        opened("2019-03-04T08:00:00", json!({"preset":"nav_two_party","house_deadlines":house}));
    lines.push(note(
        "2019-03-04T09:00:00",
        "n-1",
        &[("2019-03-04", "2019-04-14", 100), ("2019-04-15", "2019-06-30", 60)],
    ));
    lines.push(note("2022-10-03T09:00:00", "n-2", &[("2022-10-03", "2023-02-05", 100)]));
    lines.push(line(
        "2022-11-20T09:00:00",
        "manager",
        "summon_meeting",
        json!({"number":1,"on":"2022-11-28","called":["employee","manager"]}),
    ));
    lines.push(line(
        "2022-11-28T12:00:00",
        "manager",
        "record_meeting_not_held",
        json!({"meeting":"d1","reason":"Ingen kom"}),
    ));
    lines.push(note(
        "2024-06-03T09:00:00",
        "n-3",
        &[
            ("2024-06-03", "2024-08-18", 100),
            ("2024-08-19", "2024-12-01", 80),
            ("2024-12-02", "2025-03-02", 100),
            ("2025-03-03", "2025-06-01", 50),
            ("2025-06-02", "2026-05-31", 20),
        ],
    ));
    let mut day: Date = "2024-06-10".parse().unwrap();
    lines.push(line("2024-06-10T08:00:00", "manager", "start_plan", json!({})));
    lines.push(line(
        "2024-06-10T08:01:00",
        "manager",
        "add_task",
        json!({"plan":"p1","name":"Medisinrunde"}),
    ));
    for number in 1..=50 {
        let (from, plan) = (day.to_string(), format!("p{number}"));
        let to = day.plus_days(28).to_string();
        let at = |hour: u8| format!("{from}T{hour:02}:00:00");
        if number > 1 {
            lines.push(line(
                &at(8),
                "manager",
                "revise_plan",
                json!({"plan": format!("p{}", number - 1)}),
            ));
        }
        lines.push(line(
            &at(9),
            "manager",
            "approve_plan",
            json!({"plan":plan,"agree":true,"from":from,"to":to,"evaluate_on":to}),
        ));
        let next = day.plus_days(2).to_string();
        lines.push(line(
            &format!("{next}T10:00:00"),
            "employee",
            "approve_plan",
            json!({"plan":plan,"agree":true}),
        ));
        day = day.plus_days(12);
    }
    replay(&lines)
}

/// Every kind of thing at once: exempted, withdrawn, several activities, meetings of every state.
fn varied() -> Case {
    let mut lines = opened(
        "2026-01-05T08:00:00",
        json!({"preset":"nav_two_party","house_deadlines":[
            {"name":"<script>alert('1')</script> & \"Omsorgssamtale\" \u{202e}akslab","day":5},
            {"name":"محادثة الرعاية 😀","day":40},
            {"name":"Ord ".repeat(25),"day":50}]}),
    );
    lines.push(line(
        "2026-01-05T09:00:00",
        "system",
        "register_sick_note",
        json!({"note":"n-1","periods":[
        {"from":"2026-01-05","to":"2026-01-18","activity":"waiting"},
        {"from":"2026-01-19","to":"2026-02-22","activity":"absent","grade":100},
        {"from":"2026-02-23","to":"2026-03-01","activity":"treatment_days"},
        {"from":"2026-03-02","to":"2026-04-30","activity":"absent","grade":10}]}),
    ));
    for (at, obligation, ground) in [
        ("2026-01-20T09:00:00", "plan", "serious_illness"),
        ("2026-01-21T09:00:00", "dialogue_meeting_1", "measures_in_place"),
    ] {
        let mut fields = json!({"obligation":obligation,"ground":ground,"discussed":true,"review_on":"2026-03-20"});
        if obligation == "dialogue_meeting_1" {
            fields.as_object_mut().unwrap().remove("review_on");
        }
        lines.push(line(at, "manager", "register_exemption", fields));
    }
    lines.push(line(
        "2026-01-25T09:00:00",
        "manager",
        "withdraw_exemption",
        json!({"obligation":"plan"}),
    ));
    lines.push(line("2026-02-02T09:00:00", "manager", "summon_meeting", json!({"number":1,"on":"2026-02-18","called":["employee","manager","practitioner","nav","occupational_health"]})));
    lines.push(line(
        "2026-02-18T15:00:00",
        "manager",
        "record_meeting_held",
        json!({"meeting":"d1","number":1,"on":"2026-02-18","attended":["employee","manager"]}),
    ));
    lines.push(line(
        "2026-02-19T09:00:00",
        "system",
        "summon_meeting",
        json!({"number":2,"on":"2026-04-20","called":["employee","manager","nav"]}),
    ));
    lines.push(line("2026-02-20T09:00:00", "manager", "add_log_entry", json!({"kind":"other","on":"2026-02-20",
        "text":"Linje 1\nlinje 2\n\nNytt avsnitt <b>&amp;</b> \u{202e}snu ]]> -->", "attachments":["referat \"1\".pdf"]})));
    replay(&lines)
}

fn forced() -> Case {
    let mut lines = opened("2026-01-05T08:00:00", json!({"preset":"nav_two_party"}));
    lines.push(note("2026-01-05T09:00:00", "n-1", &[("2026-01-05", "2026-06-30", 100)]));
    lines.push(line("2026-01-20T08:00:00", "manager", "start_plan", json!({})));
    lines.push(line("2026-01-20T08:01:00", "manager", "add_measure", json!({"plan":"p1","status":"agreed","heading":"Kortere vakter",
        "description":"Diagnose F32.1 og 05908399546","from":"2026-02-02","to":"2026-03-01","follow_up":"Fredager"})));
    replay(&lines)
}

/// The cases with names of their own, and the days on which they are looked at.
pub(crate) fn made() -> Vec<Named> {
    let named = |name: &str, case: Case, at: &str| Named {
        name: name.to_owned(),
        case,
        at: at.parse().unwrap(),
    };
    let mut found = vec![
        named("long", long(), "2026-02-10T09:00:00+01:00"),
        named("varied", varied(), "2026-03-16T09:00:00+01:00"),
        named("sensitive-draft", forced(), "2026-03-16T09:00:00+01:00"),
        named("late", forced(), "2026-05-04T09:00:00+02:00"),
        named(
            "only-opened",
            replay(&opened("2026-01-05T08:00:00", json!({"preset":"nav_employer_led"}))),
            "2026-01-05T09:00:00+01:00",
        ),
        named(
            "last-year",
            replay(&{
                let mut lines = opened("2026-01-05T08:00:00", json!({"preset":"nav_two_party"}));
                lines.push(note(
                    "2026-01-05T09:00:00",
                    "n-1",
                    &[("2026-01-05", "2199-12-31", 100)],
                ));
                lines
            }),
            "2199-12-31T23:59:00+01:00",
        ),
    ];
    for (place, case) in cases::demonstration().into_iter().enumerate() {
        if place % 8 == 0 && !case.is_purged() {
            let at = case.last_moment();
            found.push(Named { name: format!("nurse-{place:02}"), case, at });
        }
    }
    for (name, case) in cases::generated(8) {
        let at = case.last_moment();
        found.push(Named { name, case, at });
    }
    found
}

/// Who looks at a case: each role, with the keys that the cases of the tests use.
pub(crate) fn everybody(case: &Case) -> Vec<(&'static str, Actor)> {
    let mut all = vec![
        ("system", Actor::system()),
        ("nav", Actor::nav(true)),
        ("practitioner", Actor::practitioner()),
    ];
    all.push(("hr", Actor::hr("hr-1").unwrap()));
    all.push(("stranger", Actor::manager("nobody-known").unwrap()));
    if let Some(employee) = case.employee() {
        all.push(("employee", Actor::employee(employee.as_str()).unwrap()));
    }
    if let Some(manager) = case.manager_on(case.last_moment().oslo_date()) {
        all.push(("manager", Actor::manager(manager.as_str()).unwrap()));
    }
    all
}
