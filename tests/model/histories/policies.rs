//! Histories under other policies than that of the plan which both approve.

use serde_json::json;

use super::{
    CONTENT, DRAFT, HANDOVER, History, MANAGERS, NOTE, OWN, OWN_PLAN, approve, history, second,
};

/// Histories of the plan that the employer completes.
pub(super) fn employer_led() -> Vec<History> {
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
        told(
            "led: a draft thrown away",
            &[MANAGERS, NOTE, draft, "03-05 11:00 m1 discard_draft plan=p1"],
        ),
        told(
            "led: a misregistered draft",
            &[MANAGERS, NOTE, draft, "03-05 11:00 system mark_misregistered plan=p1"],
        ),
        told("led: a former manager's draft", &[HANDOVER, NOTE, &draft.replace("m1", "m0")]),
        told("led: completed", &[MANAGERS, NOTE, complete]),
        told("led: completed from a draft", &[MANAGERS, NOTE, draft, complete]),
        told(
            "led: completed and a draft",
            &[MANAGERS, NOTE, complete, "03-07 10:00 m1 start_plan plan=p2 from_plan=p1"],
        ),
        told(
            "led: completed twice",
            &[
                MANAGERS,
                NOTE,
                complete,
                "03-07 10:00 m1 complete_plan plan=p2 taken_part=false reason=Syk form=2026-05-10",
            ],
        ),
        told(
            "led: shared",
            &[
                MANAGERS,
                NOTE,
                complete,
                "03-07 10:00 m1 share_plan plan=p1 with=nav",
                "03-07 11:00 m1 record_archived plan=p1 system=Elements reference=26/1",
            ],
        ),
        told("led: own manager", &[OWN, NOTE, own]),
        told(
            "led: a second absence",
            &[
                MANAGERS,
                NOTE,
                complete,
                "03-20 09:00 system register_sick_note note=n2 periods=2026-09-15..2026-12-20@100",
            ],
        ),
        told("led: purged", &[MANAGERS, NOTE, draft, "2027-01-01 10:00 system purge"]),
    ]
}

/// Histories under policies that differ from the presets.
pub(super) fn overridden() -> Vec<History> {
    let employer =
        json!({"preset": "employer", "months_parties": 6, "months_manager": 3, "months_drafts": 1});
    let loose = json!({"preset": "nav_two_party", "archive": "websak", "assessed_by": "either",
        "archive_before_purge": false, "grace_days": 5, "months_start": 1});
    let both = format!(
        "{}\n{}",
        approve("m1", "03-06 10:00", "share_with_nav=true"),
        second("e1", "03-06 11:00")
    );
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
        history(
            "websak: dispatched",
            &loose,
            &[
                MANAGERS,
                NOTE,
                DRAFT,
                CONTENT,
                &both,
                archived,
                "03-09 11:00 m1 record_dispatched plan=p1",
            ],
        ),
    ]
}
