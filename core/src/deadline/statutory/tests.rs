use super::*;
use crate::absence::{AbsenceInput, Activity, GapRule, Grade, NoteDays, Period, absences};
use crate::deadline::WeekReading;
use crate::law::LawChoice;

mod worked;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn facts(from: &str, to: &str, grade: u8) -> Facts {
    let activity = Activity::Absent(Grade::new(grade).unwrap());
    let periods = [Period::new(day(from), day(to), activity).unwrap()];
    let notes = [NoteDays { periods: &periods, absence_from: None }];
    let input = AbsenceInput { notes: &notes, ..AbsenceInput::default() };
    Facts::of(&absences(GapRule::NavFollowUpCase, &input)[0])
}

fn listed(facts: &Facts, as_of: &str) -> Deadlines {
    statutory(facts, &Reading::default(), day(as_of))
}

fn dates(deadlines: &Deadlines) -> Vec<(&str, String)> {
    let live = deadlines.iter().filter(|d| d.state != DeadlineState::Lapsed);
    live.map(|d| (d.label.as_ref().map_or(d.code.code(), Label::as_str), d.latest.to_string()))
        .collect()
}

fn state(facts: &Facts, code: DeadlineCode, as_of: &str) -> Option<DeadlineState> {
    listed(facts, as_of).get(code).map(|deadline| deadline.state)
}

#[test]
fn reminders() {
    let case = facts("2026-01-05", "2026-08-31", 100);
    let found = listed(&case, "2026-01-20");
    assert_eq!(
        dates(&found).split_off(5),
        [
            ("plan_reminder", "2026-01-29".to_owned()),
            ("nav_asks_meeting_need", "2026-04-27".to_owned()),
            ("nav_meeting_2_candidate", "2026-05-04".to_owned()),
        ]
    );
    let state = |case: &Facts, label, as_of| listed(case, as_of).reminder(label).map(|d| d.state);
    let plan = ReminderLabel::PlanReminder;
    assert_eq!(state(&case, plan, "2026-01-21"), Some(DeadlineState::Upcoming));
    assert_eq!(state(&case, plan, "2026-01-29"), Some(DeadlineState::DueSoon));
    assert_eq!(state(&case, plan, "2026-01-30"), Some(DeadlineState::Lapsed));
    let made = Facts { plan_made: Some(day("2026-01-12")), ..case };
    assert_eq!(state(&made, plan, "2026-01-13"), Some(DeadlineState::Lapsed));
    // The nine-week report lived from July 2011 to June 2014.
    let report = ReminderLabel::NineWeekReportToNav;
    for (from, latest) in [
        ("2011-07-01", Some("2011-09-02")),
        ("2014-04-28", Some("2014-06-30")),
        ("2014-07-01", None),
    ] {
        let listed = statutory(&facts(from, "2014-12-31", 100), &Reading::default(), day(from));
        assert_eq!(listed.reminder(report).map(|d| d.latest), latest.map(day));
    }
    let found = listed(&facts("2014-04-28", "2014-12-31", 100), "2014-06-20");
    assert_eq!(found.reminder(report).unwrap().law_version, Some(day("2011-07-01")));
}

#[test]
fn after_the_absence_only_what_was_reached() {
    // Case B02: 27 days.
    let case = facts("2026-03-02", "2026-03-28", 100);
    let found = listed(&case, "2026-04-15");
    assert!(found.iter().all(|deadline| deadline.state == DeadlineState::Lapsed));
    assert!(listed(&case, "2026-03-28").iter().any(|deadline| deadline.state.is_open()));
    let case = facts("2026-03-02", "2026-03-30", 100);
    assert_eq!(state(&case, DeadlineCode::PlanDue, "2026-04-15"), Some(DeadlineState::Overdue));
}

#[test]
fn a_death_lets_everything_lapse() {
    // Case F09, and the same with a graded absence that had passed its day.
    for grade in [100, 50] {
        let mut case = facts("2026-01-05", "2026-06-30", grade);
        case.death = Some(day("2026-03-31"));
        for as_of in ["2026-02-10", "2026-04-10"] {
            assert!(listed(&case, as_of).iter().all(|d| d.state == DeadlineState::Lapsed));
        }
    }
    // What was done stays done.
    let mut case = facts("2026-01-05", "2026-06-30", 100);
    (case.death, case.plan_made) = (Some(day("2026-03-31")), Some(day("2026-01-20")));
    let made = DeadlineState::Met { on: day("2026-01-20") };
    assert_eq!(state(&case, DeadlineCode::PlanDue, "2026-04-10"), Some(made));
}

#[test]
fn graded_absence() {
    let case = facts("2026-02-02", "2026-08-31", 50);
    let activity = DeadlineCode::ActivityRequirementDue;
    assert_eq!(state(&case, activity, "2026-03-28"), None);
    let met = DeadlineState::Met { on: day("2026-03-29") };
    assert_eq!(state(&case, activity, "2026-03-29"), Some(met));
    // Graded, but over before day 56.
    let short = facts("2026-02-02", "2026-03-20", 50);
    assert_eq!(state(&short, activity, "2026-03-28"), None);
    assert_eq!(state(&short, activity, "2026-04-01"), Some(DeadlineState::Lapsed));

    let meeting = DeadlineCode::DialogueMeeting1Due;
    let wanted = Facts { meeting_1_expedient: true, ..case };
    assert_eq!(state(&wanted, meeting, "2026-03-20"), Some(DeadlineState::DueSoon));
    // The law of 2011 to 2014 wanted it in partial absence too; that of 2007 did not.
    assert!(state(&facts("2012-02-01", "2012-08-31", 50), meeting, "2012-02-20").is_some());
    assert!(state(&facts("2008-02-01", "2008-08-31", 50), meeting, "2008-02-20").is_none());
    // Full in week 7, graded in week 12: only under the law of 2007 is it none.
    let mut mixed = facts("2026-02-02", "2026-08-31", 100);
    (mixed.grade_week_12, mixed.last_grade) = (50, 50);
    assert!(state(&mixed, meeting, "2026-02-20").is_some());
    let mut mixed = facts("2008-02-01", "2008-08-31", 100);
    mixed.grade_week_12 = 50;
    assert!(state(&mixed, meeting, "2008-02-20").is_none());
}

#[test]
fn exemptions() {
    let mut case = facts("2026-02-02", "2026-06-30", 100);
    case.meeting_1_exempt = true;
    assert_eq!(
        state(&case, DeadlineCode::DialogueMeeting1Due, "2026-03-20"),
        Some(DeadlineState::Exempt)
    );
    assert_eq!(state(&case, DeadlineCode::PlanDue, "2026-03-20"), Some(DeadlineState::Overdue));
    case.plan_exempt = true;
    for code in [DeadlineCode::PlanDue, DeadlineCode::ShareWithPractitionerDue] {
        assert_eq!(state(&case, code, "2026-03-20"), Some(DeadlineState::Exempt));
    }
    case.plan_made = Some(day("2026-03-10"));
    let made = DeadlineState::Met { on: day("2026-03-10") };
    assert_eq!(state(&case, DeadlineCode::PlanDue, "2026-03-20"), Some(made));
}

#[test]
fn safe_is_a_day_earlier_for_whole_weeks_only() {
    let by_code = |from: &str, code| {
        let case = facts(from, "2030-01-01", 100);
        let deadline = listed(&case, from).get(code).cloned().unwrap();
        deadline.latest.days_since(deadline.safe)
    };
    assert_eq!(by_code("2026-01-05", DeadlineCode::PlanDue), 1);
    assert_eq!(by_code("2026-01-05", DeadlineCode::DialogueMeeting2Due), 1);
    assert_eq!(by_code("2009-01-05", DeadlineCode::DialogueMeeting2Due), 0);
    assert_eq!(by_code("2026-01-05", DeadlineCode::ActivityRequirementDue), 0);
    assert_eq!(by_code("2026-01-05", DeadlineCode::Reminder), 0);
    let safe = Reading { week: WeekReading::Safe, ..Reading::default() };
    let found = statutory(&facts("2026-01-05", "2026-03-31", 100), &safe, day("2026-02-02"));
    assert_eq!(found.get(DeadlineCode::PlanDue).unwrap().state, DeadlineState::Overdue);
}

#[test]
fn law_by_the_first_day() {
    let case = facts("2011-06-30", "2012-01-31", 100);
    let reading = Reading { law: LawChoice::AbsenceStart, ..Reading::default() };
    let found = statutory(&case, &reading, day("2011-07-10"));
    assert_eq!(found.get(DeadlineCode::PlanDue).unwrap().latest, day("2011-08-11"));
    assert_eq!(found.get(DeadlineCode::ShareWithPractitionerDue), None);
}

#[test]
fn json_is_canonical() {
    let mut case = facts("2026-01-05", "2026-03-31", 100);
    case.plan_made = Some(day("2026-01-20"));
    let found = listed(&case, "2026-01-20");
    let text = serde_json::to_string(found.get(DeadlineCode::PlanDue).unwrap()).unwrap();
    assert_eq!(
        text,
        concat!(
            r#"{"code":"plan_due","latest":"2026-02-02","safe":"2026-02-01","state":"met","met_on":"2026-01-20","#,
            r#""debtor":"employer","citation":"aml-4-6-3","law_version":"2014-07-01","#,
            r#""start_basis":"nav_follow_up_case","estimate":false}"#,
        )
    );
    let reminder = found.reminder(ReminderLabel::NavAsksMeetingNeed).unwrap();
    let text = serde_json::to_string(reminder).unwrap();
    assert!(
        text.starts_with(r#"{"code":"reminder","label":"nav_asks_meeting_need","latest""#),
        "{text}"
    );
    assert_eq!(found.clone().into_iter().count(), found.iter().count());
    assert_eq!((&found).into_iter().count(), 8);
}
