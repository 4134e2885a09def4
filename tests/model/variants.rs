//! Commands with a small set of arguments each: one that is right, and one for each way of being wrong.

use serde_json::{Value, json};

use crate::days::{Day, day_text, plus_months};
use crate::histories::full_form;
use crate::line::command;
use crate::reference::{Story, Version};

/// Letters, one too many for a limit.
fn long(limit: usize) -> String {
    "å".repeat(limit + 1)
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
        all.extend(if written { on_version(version, story, today) } else { of_sharing(version) });
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
        of_content(version),
        of_measures(version),
        of_approval(version, today, story.events),
        of_sharing(version),
    ]
    .concat()
}

fn of_system(story: &Story, today: Day) -> Vec<Value> {
    let (now, later) = (day_text(today), day_text(today + 30));
    let note = |id: &str, periods: &str| command(&format!("register_sick_note note={id} periods={periods}"));
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
        command("end_manager manager=e1 to=2026-04-01"),
        command("end_manager manager=m0 to=2026-04-01"),
        command(&format!("record_death on={now}")),
        command(&format!("record_employer_period_used from={now}")),
        command("nav_requests_plan"),
        command("purge"),
    ];
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
        let unreached = format!("register_exemption obligation={obligation} ground=cannot_be_reached discussed=false");
        all.push(command(&unreached));
        all.extend(each(&unreached, "attempts", &["Ringt", " ", &long(2000)]));
        all.push(command(&format!("withdraw_exemption obligation={obligation}")));
    }
    all.push(command("register_exemption obligation=plan ground=serious_illness discussed=false"));
    all.push(command("register_exemption obligation=plan ground=cannot_return discussed=false"));
    for number in ["1", "2", "3"] {
        all.push(command(&format!("summon_meeting number={number} on={tomorrow} called=employee")));
        all.push(command(&format!("record_meeting_held number={number} on={now} attended=employee")));
        all.push(command(&format!("record_meeting_held number={number} on={tomorrow} attended=employee")));
        all.push(command(&format!("request_meeting number={number} requested_by=employee")));
    }
    let meetings = story.meetings.iter().map(|meeting| (&*meeting.id, meeting.number));
    for (id, number) in meetings.chain([("nope", 1), ("nope", 2)]) {
        all.push(command(&format!("move_meeting meeting={id} on={tomorrow}")));
        for number in [number, number % 3 + 1] {
            all.push(command(&format!("record_meeting_held meeting={id} number={number} on={now} attended=nav")));
        }
        all.extend(each(&format!("record_meeting_not_held meeting={id}"), "reason", &["Syk", " ", &long(2000)]));
    }
    all.extend(["order_reminder", "cancel_reminder"].map(command));
    let log = format!("add_log_entry kind=conversation on={now} participants=employee");
    all.extend(each(&log, "text", &["Samtale", "\t", &long(2000)]));
    for entry in story.log.iter().map(|entry| &**entry).chain(["nope"]) {
        let archived = format!("record_log_archived entry={entry} system=Elements");
        all.extend(each(&archived, "reference", &["26/1", "", &long(100)]));
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
        all.push(command(&format!("start_plan plan={plan}")));
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
    let wordy = with(form.clone(), "follow_up", long(2000));
    all.extend([save(&json!({})), save(&json!({"typical_workday": " "})), save(&wordy)]);
    all.extend([complete(&form), complete(&wordy), complete(&with(form.clone(), "typical_workday", "\n"))]);
    let dates = [today, today + 1, plus_months(today, 12), plus_months(today, 12) + 1];
    all.extend(dates.map(|date| complete(&full_form(&day_text(date)))));
    for (part, reason) in [(json!(null), ""), (json!(false), ""), (json!(false), "Syk"), (json!(true), "Syk")] {
        all.push(with(with(complete(&form), "taken_part", part), "reason", reason));
    }
    all
}

fn of_content(version: &Version) -> Vec<Value> {
    let plan = &version.id;
    let mut all = each(&format!("add_task plan={plan}"), "name", &["Ny", "\u{7}\u{FEFF} ", &long(100), "\u{7}Ny\u{FFFE}"]);
    for seen in [0, 5, 8, 100] {
        all.push(command(&format!("add_task plan={plan} name=Ny based_on={seen}")));
        all.push(command(&format!("rename_task plan={plan} task=te name=Ny based_on={seen}")));
        all.push(command(&format!("delete_comment plan={plan} comment=ce based_on={seen}")));
    }
    // Names of things that were there once.
    for (kind, gone) in &version.used {
        match *kind {
            "task" => all.push(command(&format!("add_task plan={plan} task={gone} name=Ny"))),
            "comment" => all.push(command(&format!("add_comment plan={plan} measure=me comment={gone} text=Ny"))),
            _ => {}
        }
    }
    for task in version.tasks.iter().map(|item| &*item.id).chain(["nope"]) {
        let on = format!("plan={plan} task={task}");
        all.extend(each(&format!("rename_task {on}"), "name", &["Ny", "", &long(100)]));
        all.push(command(&format!("assess_task {on} assessment=can")));
        all.extend(each(&format!("assess_task {on} assessment=with_facilitation"), "how", &["Heis", " ", &long(2000)]));
        all.push(command(&format!("assess_task {on} assessment=cannot")));
        all.extend(each(&format!("assess_task {on} assessment=cannot"), "reason", &["Vondt", &long(2000)]));
        all.push(command(&format!("delete_task {on}")));
    }
    for comment in version.comments.iter().map(|item| &*item.id).chain(["nope"]) {
        let on = format!("plan={plan} comment={comment}");
        all.extend(each(&format!("edit_comment {on}"), "text", &["Ny", " ", &long(1000)]));
        all.push(command(&format!("delete_comment {on}")));
    }
    all
}

fn of_measures(version: &Version) -> Vec<Value> {
    let plan = &version.id;
    let dates = "from=2026-03-10 to=2026-04-01";
    let mut all = Vec::new();
    for measure in version.measures.iter().map(|item| &*item.id).chain(["nope"]) {
        for verb in ["add_measure", "change_measure"] {
            let on = format!("{verb} plan={plan} measure={measure} heading=Hvile");
            let right = format!("{on} description=Rom status");
            all.push(command(&format!("{right}=proposed {dates}")));
            all.push(command(&format!("{right}=agreed {dates} follow_up=Ukentlig")));
            all.push(command(&format!("{right}=not_relevant reason=Plass")));
            if measure == "me" {
                continue;
            }
            all.push(command(&format!("{right}=proposed")));
            all.push(command(&format!("{right}=proposed from=2026-04-02 to=2026-04-01")));
            all.push(command(&format!("{right}=agreed {dates}")));
            all.push(command(&format!("{right}=agreed")));
            all.push(command(&format!("{right}=not_relevant")));
            all.extend(each(&format!("{right}=agreed {dates}"), "follow_up", &[" ", &long(2000)]));
            all.extend(each(&format!("{right}=not_relevant"), "reason", &["", &long(2000)]));
            all.extend(each(&format!("{on} status=proposed {dates}"), "description", &["", &long(2000)]));
            let blank = command(&format!("{right}=proposed"));
            all.push(with(blank.clone(), "heading", ""));
            all.push(with(blank, "heading", long(100)));
        }
        let on = format!("plan={plan} measure={measure}");
        all.push(command(&format!("delete_measure {on}")));
        all.extend(each(&format!("evaluate_measure {on}"), "effect", &["Bra", " ", &long(2000)]));
        all.extend(each(&format!("add_comment {on}"), "text", &["Ny", " ", &long(1000)]));
    }
    all.push(command(&format!("add_measure plan={plan} status=proposed heading=H description=D {dates}")));
    all
}

fn of_approval(version: &Version, today: Day, events: u64) -> Vec<Value> {
    let plan = &version.id;
    let at = |day: Day| day_text(today + day);
    let dates = format!("from={} to={} evaluate_on={}", at(0), at(30), at(20));
    let wrong = [
        format!("from={} to={}", at(0), at(30)),
        format!("from={} to={} evaluate_on={}", at(5), at(4), at(4)),
        format!("from={} to={} evaluate_on={}", at(0), at(30), at(31)),
        format!("from={} to={} evaluate_on={}", at(0), at(30), at(-1)),
        format!("from={} to={} evaluate_on={}", at(-40), at(-40), at(-40)),
    ];
    let approve = format!("approve_plan plan={plan} agree=true");
    let own = format!("approve_own_plan plan={plan} agree=true");
    let force = format!("force_approval plan={plan} acknowledge=true reason=Svarer");
    let mut all = vec![
        command(&format!("{approve} {dates} share_with_nav=true")),
        command(&approve),
        command(&format!("approve_plan plan={plan} agree=false")),
        command(&format!("{force} {dates} share_with_nav=true")),
        command(&format!("force_approval plan={plan} acknowledge=false reason=Svarer {dates}")),
        with(command(&format!("force_approval plan={plan} acknowledge=true {dates}")), "reason", " "),
        with(command(&format!("force_approval plan={plan} acknowledge=true {dates}")), "reason", long(2000)),
        command(&format!("approve_own_plan plan={plan} agree=false {dates}")),
        command(&format!("{own} {dates} share_with_nav=true")),
        command(&format!("reject_plan plan={plan}")),
        with(command(&format!("reject_plan plan={plan}")), "reason", long(2000)),
        command(&format!("withdraw_approval plan={plan}")),
        command(&format!("revise_plan plan={plan}")),
        command(&format!("revise_plan plan={plan} new_plan=new")),
        command(&format!("revise_plan plan={plan} new_plan={plan}")),
        command(&format!("abort_plan plan={plan}")),
        command(&format!("delete_plan plan={plan}")),
    ];
    for approval in [&approve, &own, &force] {
        all.push(command(&format!("{approval} {dates}")));
        all.extend(wrong.iter().map(|wrong| command(&format!("{approval} {wrong}"))));
        for seen in [0, 7, events.saturating_sub(1), events] {
            all.push(command(&format!("{approval} {dates} based_on={seen}")));
        }
    }
    all
}

fn of_sharing(version: &Version) -> Vec<Value> {
    let plan = &version.id;
    let mut all = Vec::new();
    for with_whom in ["nav", "practitioner"] {
        let on = format!("plan={plan} with={with_whom}");
        all.push(command(&format!("share_plan {on}")));
        all.push(command(&format!("share_plan {on} recipient_found=false")));
        for outcome in ["delivered", "failed", "unknown", "printed"] {
            all.push(command(&format!("record_delivery {on} outcome={outcome}")));
        }
        all.extend(each(&format!("record_delivery {on} outcome=failed"), "reason", &["Feil", " ", &long(2000)]));
    }
    let archived = format!("record_archived plan={plan}");
    all.push(command(&format!("{archived} system=Elements reference=26/1")));
    all.extend(each(&format!("{archived} system=Elements"), "reference", &[" ", &long(100)]));
    all.extend(each(&format!("{archived} reference=26/1"), "system", &["", &long(100)]));
    for verb in ["record_download", "record_dispatched", "confirm_local_copy_deleted", "mark_misregistered", "delete_plan"] {
        all.push(command(&format!("{verb} plan={plan}")));
    }
    all
}
