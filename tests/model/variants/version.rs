//! What can be tried on one version of a plan.

use serde_json::Value;

use super::{each, long, with};
use crate::days::{Day, day_text};
use crate::line::command;
use crate::reference::{Story, Version};

pub(super) fn of_content(story: &Story, version: &Version) -> Vec<Value> {
    let plan = &version.id;
    let mut all = each(
        &format!("add_task plan={plan}"),
        "name",
        &["Ny", "\u{7}\u{FEFF} ", &long(story, "name"), "\u{7}Ny\u{FFFE}"],
    );
    for seen in [0, 5, 8, 100] {
        all.push(command(&format!("add_task plan={plan} name=Ny based_on={seen}")));
        all.push(command(&format!("rename_task plan={plan} task=te name=Ny based_on={seen}")));
        all.push(command(&format!("delete_comment plan={plan} comment=ce based_on={seen}")));
    }
    // Names of things that were there once.
    for (kind, gone) in &version.used {
        match *kind {
            "task" => all.push(command(&format!("add_task plan={plan} task={gone} name=Ny"))),
            "comment" => all.push(command(&format!(
                "add_comment plan={plan} measure=me comment={gone} text=Ny"
            ))),
            _ => {}
        }
    }
    for task in version.tasks.iter().map(|item| &*item.id).chain(["nope"]) {
        let on = format!("plan={plan} task={task}");
        all.extend(each(&format!("rename_task {on}"), "name", &["Ny", "", &long(story, "name")]));
        all.push(command(&format!("assess_task {on} assessment=can")));
        all.extend(each(
            &format!("assess_task {on} assessment=with_facilitation"),
            "how",
            &["Heis", " ", &long(story, "reason")],
        ));
        all.push(command(&format!("assess_task {on} assessment=cannot")));
        all.extend(each(
            &format!("assess_task {on} assessment=cannot"),
            "reason",
            &["Vondt", &long(story, "reason")],
        ));
        all.push(command(&format!("delete_task {on}")));
    }
    for comment in version.comments.iter().map(|item| &*item.id).chain(["nope"]) {
        let on = format!("plan={plan} comment={comment}");
        all.extend(each(
            &format!("edit_comment {on}"),
            "text",
            &["Ny", " ", &long(story, "comment")],
        ));
        all.push(command(&format!("delete_comment {on}")));
    }
    all
}

pub(super) fn of_measures(story: &Story, version: &Version) -> Vec<Value> {
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
            all.extend(each(
                &format!("{right}=agreed {dates}"),
                "follow_up",
                &[" ", &long(story, "follow_up")],
            ));
            all.extend(each(
                &format!("{right}=not_relevant"),
                "reason",
                &["", &long(story, "reason")],
            ));
            all.extend(each(
                &format!("{on} status=proposed {dates}"),
                "description",
                &["", &long(story, "description")],
            ));
            let blank = command(&format!("{right}=proposed"));
            all.push(with(blank.clone(), "heading", ""));
            all.push(with(blank, "heading", long(story, "heading")));
        }
        let on = format!("plan={plan} measure={measure}");
        all.push(command(&format!("delete_measure {on}")));
        all.extend(each(
            &format!("evaluate_measure {on}"),
            "effect",
            &["Bra", " ", &long(story, "follow_up")],
        ));
        all.extend(each(
            &format!("add_comment {on}"),
            "text",
            &["Ny", " ", &long(story, "comment")],
        ));
    }
    all.push(command(&format!(
        "add_measure plan={plan} status=proposed heading=H description=D {dates}"
    )));
    all
}

pub(super) fn of_approval(story: &Story, version: &Version, today: Day) -> Vec<Value> {
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
        with(
            command(&format!("force_approval plan={plan} acknowledge=true {dates}")),
            "reason",
            " ",
        ),
        with(
            command(&format!("force_approval plan={plan} acknowledge=true {dates}")),
            "reason",
            long(story, "reason"),
        ),
        command(&format!("approve_own_plan plan={plan} agree=false {dates}")),
        command(&format!("{own} {dates} share_with_nav=true")),
        command(&format!("reject_plan plan={plan}")),
        with(command(&format!("reject_plan plan={plan}")), "reason", long(story, "reason")),
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
        for seen in [0, 7, story.events.saturating_sub(1), story.events] {
            all.push(command(&format!("{approval} {dates} based_on={seen}")));
        }
    }
    all
}

pub(super) fn of_sharing(story: &Story, version: &Version) -> Vec<Value> {
    let plan = &version.id;
    let mut all = Vec::new();
    for with_whom in ["nav", "practitioner"] {
        let on = format!("plan={plan} with={with_whom}");
        all.push(command(&format!("share_plan {on}")));
        all.push(command(&format!("share_plan {on} recipient_found=false")));
        for outcome in ["delivered", "failed", "unknown", "printed", "postponed"] {
            all.push(command(&format!("record_delivery {on} outcome={outcome}")));
        }
        all.extend(each(
            &format!("record_delivery {on} outcome=unknown"),
            "reference",
            &["6f1c", " ", &long(story, "name")],
        ));
        all.extend(each(
            &format!("record_delivery {on} outcome=failed"),
            "reason",
            &["Feil", " ", &long(story, "reason")],
        ));
    }
    let archived = format!("record_archived plan={plan}");
    all.push(command(&format!("{archived} system=Elements reference=26/1")));
    all.extend(each(
        &format!("{archived} system=Elements"),
        "reference",
        &[" ", &long(story, "name")],
    ));
    all.extend(each(&format!("{archived} reference=26/1"), "system", &["", &long(story, "name")]));
    for verb in [
        "record_download",
        "record_dispatched",
        "confirm_local_copy_deleted",
        "mark_misregistered",
        "delete_plan",
    ] {
        all.push(command(&format!("{verb} plan={plan}")));
    }
    all
}
