//! Commands with a small set of arguments each: one that is right, and one for each way of being wrong.

mod version;

use serde_json::{Value, json};

use crate::days::{Day, day_text, plus_months};
use crate::histories::full_form;
use crate::line::command;
use crate::reference::{Story, Version};
use version::{of_approval, of_content, of_measures, of_sharing};

/// Letters, one too many for the limit of a kind of text.
fn long(story: &Story, kind: &str) -> String {
    if story.purged { String::new() } else { "å".repeat(story.policy().limit(kind) + 1) }
}

fn with(mut command: Value, field: &str, value: impl Into<Value>) -> Value {
    command.as_object_mut().unwrap().insert(field.to_owned(), value.into());
    command
}

/// A command with each of these values of one field.
fn each(words: &str, field: &str, values: &[&str]) -> Vec<Value> {
    values.iter().map(|value| with(command(words), field, *value)).collect()
}

/// Everything that can be tried in a case as it stands today.
pub(crate) fn variants(story: &Story, today: Day) -> Vec<Value> {
    let mut all = around_plans(story, today);
    // One version that nobody knows, beside those that there are.
    let unknown = Version::unknown("nope");
    let led = !story.purged && story.policy().employer_led;
    for (index, version) in [&unknown].into_iter().chain(&story.versions).enumerate() {
        // Where the employer completes, nobody writes together: once is enough to see that.
        let written = !led || index < 2;
        all.extend(if written {
            on_version(version, story, today)
        } else {
            of_sharing(story, version)
        });
    }
    all
}

/// What does not touch a version that there is.
pub(crate) fn around_plans(story: &Story, today: Day) -> Vec<Value> {
    [of_system(story, today), of_duties(story, today), of_new_plans(story, today)].concat()
}

/// What can be tried on one version.
pub(crate) fn on_version(version: &Version, story: &Story, today: Day) -> Vec<Value> {
    [
        of_content(story, version),
        of_measures(story, version),
        of_approval(story, version, today),
        of_sharing(story, version),
    ]
    .concat()
}

fn of_system(story: &Story, today: Day) -> Vec<Value> {
    let (now, later) = (day_text(today), day_text(today + 30));
    let note = |id: &str, periods: &str| {
        command(&format!("register_sick_note note={id} periods={periods}"))
    };
    let known = story.notes.first();
    let mut all = vec![
        json!({"do": "open_case", "case": "k2", "employee": "e1", "employer": "974760673", "policy": {"preset": "nav_two_party"}}),
        note("new", &format!("{now}..{later}@100")),
        note("new", ""),
        note("new", &format!("{later}..{later}@100,{now}..{now}@100")),
        note("new", &format!("{now}..{later}@100,{later}..{later}@50")),
        note("new", "2023-01-01..2023-01-31@100"),
        note("n1", &format!("{now}..{later}@100")),
        with(note("new", &format!("{now}..{later}@100")), "sent_to_employer", false),
        command("invalidate_sick_note note=n1"),
        command("invalidate_sick_note note=nope"),
        command(&format!("register_days days=self_certified from={now} to={later}")),
        command(&format!("register_days days=holiday from={later} to={now}")),
        command("withdraw_days registration=nope"),
        command("withdraw_days registration=d1"),
        command("assign_manager manager=m5 from=2031-01-01"),
        command("assign_manager manager=m5 from=2020-01-01 to=2020-02-01"),
        command("assign_manager manager=m5 from=2020-01-01"),
        command("assign_manager manager=m5 from=2025-12-31 to=2026-04-01"),
        command("assign_manager manager=m5 from=2031-01-01 to=2030-01-01"),
        command("end_manager manager=nope to=2026-04-01"),
        command("end_manager manager=m1 to=2026-04-01"),
        command("end_manager manager=m2 to=2032-01-01"),
        command(&format!("record_death on={now}")),
        command(&format!("record_employer_period_used from={now}")),
        command("nav_requests_plan"),
        command("purge"),
    ];
    // After all others there is always room for one more.
    let last = story.managers.iter().map(|manager| manager.to.unwrap_or(manager.from)).max();
    let after = day_text(last.map_or(today, |last| last + 1));
    all.push(command(&format!("assign_manager manager=m6 from={after}")));
    // Every assignment is cut to its first day.
    all.extend(story.managers.iter().map(|assignment| {
        command(&format!(
            "end_manager manager={} to={}",
            assignment.manager,
            day_text(assignment.from)
        ))
    }));
    // The same note again, as it came.
    all.extend(known.map(|note| {
        let mut again = note.content.clone();
        let fields = again.as_object_mut().unwrap();
        fields.insert("do".into(), "register_sick_note".into());
        fields.insert("note".into(), note.id.clone().into());
        again
    }));
    all
}

fn of_duties(story: &Story, today: Day) -> Vec<Value> {
    let (now, tomorrow) = (day_text(today), day_text(today + 1));
    let grounds = [
        "returns_without_facilitation",
        "serious_illness",
        "graded_with_dialogue",
        "employment_ending",
        "back_soon_without_measures",
        "measures_in_place",
        "cannot_return",
        "seriously_ill",
    ];
    let mut all = Vec::new();
    for obligation in ["plan", "dialogue_meeting_1"] {
        let exempt = format!("register_exemption obligation={obligation} discussed=true");
        all.extend(each(&exempt, "ground", &grounds));
        let unreached = format!(
            "register_exemption obligation={obligation} ground=cannot_be_reached discussed=false"
        );
        all.push(command(&unreached));
        all.extend(each(&unreached, "attempts", &["Ringt", " ", &long(story, "reason")]));
        all.push(command(&format!("withdraw_exemption obligation={obligation}")));
    }
    all.push(command("register_exemption obligation=plan ground=serious_illness discussed=false"));
    all.push(command("register_exemption obligation=plan ground=cannot_return discussed=false"));
    for number in ["1", "2", "3"] {
        all.push(command(&format!("summon_meeting number={number} on={tomorrow} called=employee")));
        all.push(command(&format!(
            "record_meeting_held number={number} on={now} attended=employee"
        )));
        all.push(command(&format!(
            "record_meeting_held number={number} on={tomorrow} attended=employee"
        )));
        all.push(command(&format!("request_meeting number={number} requested_by=employee")));
    }
    let meetings = story.meetings.iter().map(|meeting| (&*meeting.id, meeting.number));
    for (id, number) in meetings.chain([("nope", 1), ("nope", 2)]) {
        all.push(command(&format!("move_meeting meeting={id} on={tomorrow}")));
        for number in [number, number % 3 + 1] {
            all.push(command(&format!(
                "record_meeting_held meeting={id} number={number} on={now} attended=nav"
            )));
        }
        all.extend(each(
            &format!("record_meeting_not_held meeting={id}"),
            "reason",
            &["Syk", " ", &long(story, "reason")],
        ));
    }
    all.extend(["order_reminder", "cancel_reminder"].map(command));
    let log = format!("add_log_entry kind=conversation on={now} participants=employee");
    all.extend(each(&log, "text", &["Samtale", "\t", &long(story, "reason")]));
    for entry in story.log.iter().map(|entry| &**entry).chain(["nope"]) {
        let archived = format!("record_log_archived entry={entry} system=Elements");
        all.extend(each(&archived, "reference", &["26/1", "", &long(story, "name")]));
    }
    for hold in ["dispute", "work_injury"] {
        all.push(command(&format!("place_hold hold={hold}")));
        all.push(command(&format!("lift_hold hold={hold}")));
    }
    all
}

fn of_new_plans(story: &Story, today: Day) -> Vec<Value> {
    let mut all = vec![command("start_plan"), command("start_plan plan=new")];
    let plans = || story.plan_ids.iter().map(|id| &**id).chain(["nope"]);
    for plan in plans() {
        if plan != "nope" {
            all.push(command(&format!("start_plan plan={plan}")));
        }
        all.push(command(&format!("start_plan from_plan={plan}")));
        all.push(command(&format!("start_plan plan=new from_plan={plan} copy_measures=false")));
        all.push(command(&format!("discard_draft plan={plan}")));
    }
    let form = full_form(&day_text(today + 1));
    let save = |form: &Value| json!({"do": "save_draft", "form": form});
    let complete = |form: &Value| json!({"do": "complete_plan", "form": form, "taken_part": true});
    for plan in plans() {
        all.push(with(save(&form), "plan", plan));
        all.push(with(complete(&form), "plan", plan));
    }
    let wordy = with(form.clone(), "follow_up", long(story, "form"));
    all.extend([save(&json!({})), save(&json!({"typical_workday": " "})), save(&wordy)]);
    all.extend([
        complete(&form),
        complete(&wordy),
        complete(&with(form.clone(), "typical_workday", "\n")),
    ]);
    let dates = [today, today + 1, plus_months(today, 12), plus_months(today, 12) + 1];
    all.extend(dates.map(|date| complete(&full_form(&day_text(date)))));
    for (part, reason) in
        [(json!(null), ""), (json!(false), ""), (json!(false), "Syk"), (json!(true), "Syk")]
    {
        all.push(with(with(complete(&form), "taken_part", part), "reason", reason));
    }
    all
}
