//! Histories of what surrounds the plan.

use serde_json::json;

use super::{CONTENT, DRAFT, History, MANAGERS, NOTE, approve, history, second};

/// Histories of notes, days, managers, meetings and exemptions.
pub(super) fn around() -> Vec<History> {
    let policy = json!({"preset": "nav_two_party"});
    let told = |name: &str, parts: &[&str]| history(name, &policy, parts);
    let exemption = "register_exemption obligation=plan ground=serious_illness discussed=true";
    let late = "01-10 08:02 system assign_manager manager=m1 from=2026-01-01 to=2026-05-05
        01-10 08:03 system assign_manager manager=m2 from=2026-05-06";
    let again = |from: &str| {
        format!("03-20 09:00 system register_sick_note note=n2 periods={from}..2026-12-20@100")
    };
    let both = format!("{}\n{}", approve("m1", "03-06 10:00", ""), second("e1", "03-06 11:00"));
    vec![
        told(
            "graded",
            &[
                MANAGERS,
                "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-03-20@100,2026-03-21..2026-04-30@50",
            ],
        ),
        told(
            "waiting only",
            &[
                MANAGERS,
                "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-04-30@waiting",
            ],
        ),
        told(
            "overlapping notes",
            &[
                MANAGERS,
                NOTE,
                "03-01 09:00 system register_sick_note note=n2 periods=2026-03-10..2026-03-20@travel_grant,2026-03-25..2026-05-10@60",
            ],
        ),
        told(
            "self-certified days",
            &[
                MANAGERS,
                "02-20 09:00 system register_days days=self_certified from=2026-03-02 to=2026-03-09",
            ],
        ),
        told(
            "self-certified days of a note",
            &[
                MANAGERS,
                "02-20 09:00 system register_sick_note note=n1 periods=2026-03-06..2026-04-30@100 self_certified=2026-03-02..2026-03-04",
            ],
        ),
        told(
            "a holiday between",
            &[
                MANAGERS,
                NOTE,
                "03-01 09:00 system register_days days=holiday from=2026-05-01 to=2026-05-20",
                "03-01 09:01 system register_sick_note note=n2 periods=2026-06-01..2026-06-20@100",
            ],
        ),
        told(
            "a holiday taken back",
            &[
                MANAGERS,
                NOTE,
                "03-01 09:00 system register_days days=holiday from=2026-05-01 to=2026-05-20",
                "03-01 09:01 system register_sick_note note=n2 periods=2026-06-01..2026-06-20@100",
                "03-01 09:02 system withdraw_days registration=d1",
            ],
        ),
        told(
            "a host's start",
            &[
                MANAGERS,
                "02-20 09:00 system register_sick_note note=n1 periods=2026-03-02..2026-04-30@100 absence_from=2026-02-24",
            ],
        ),
        told(
            "a second absence in time",
            &[MANAGERS, NOTE, DRAFT, CONTENT, &both, &again("2026-08-31")],
        ),
        told(
            "a second absence too late",
            &[MANAGERS, NOTE, DRAFT, CONTENT, &both, &again("2026-09-01")],
        ),
        told(
            "a draft, and a second absence",
            &[MANAGERS, NOTE, DRAFT, CONTENT, &again("2026-07-01")],
        ),
        told("a manager after the absence", &[late, NOTE, DRAFT, CONTENT]),
        told(
            "a manager who left",
            &[
                "01-10 08:02 system assign_manager manager=m1 from=2026-01-01",
                NOTE,
                DRAFT,
                CONTENT,
                "03-06 09:00 system end_manager manager=m1 to=2026-03-20",
            ],
        ),
        told("exempt", &[MANAGERS, NOTE, &format!("03-06 10:00 m1 {exemption}")]),
        told(
            "exempt from both",
            &[
                MANAGERS,
                NOTE,
                &format!("03-06 10:00 m1 {exemption}"),
                "03-06 10:01 m1 register_exemption obligation=dialogue_meeting_1 ground=cannot_return discussed=true",
            ],
        ),
        told(
            "exemption withdrawn",
            &[
                MANAGERS,
                NOTE,
                &format!("03-06 10:00 m1 {exemption}"),
                "03-07 10:00 m1 withdraw_exemption obligation=plan",
            ],
        ),
        told(
            "exempt, and a second absence",
            &[MANAGERS, NOTE, &format!("03-06 10:00 m1 {exemption}"), &again("2026-06-01")],
        ),
        told(
            "meetings and a log",
            &[
                MANAGERS,
                NOTE,
                "03-06 10:00 m1 summon_meeting number=1 on=2026-04-10 called=employee,manager",
                "03-06 10:01 system summon_meeting number=2 on=2026-08-10 called=nav",
                "03-06 10:02 h1 add_log_entry kind=meeting on=2026-03-05 text=Referat participants=employee",
                "03-06 10:03 m1 order_reminder",
            ],
        ),
        told(
            "after a death",
            &[MANAGERS, NOTE, DRAFT, CONTENT, "03-15 10:00 system record_death on=2026-03-14"],
        ),
    ]
}
