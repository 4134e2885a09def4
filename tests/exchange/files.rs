//! The files of every conformance case, with what others should find in them.
//!
//! With `EXCHANGE_OUT=FOLDER` they are written there; `run.sh` then has them read by Python.

use std::path::Path;

use oppfolgingsplan::exchange::{
    AlertList, CalendarChoice, CaseLabel, DeadlineCalendar, Listed, LogList,
};
use oppfolgingsplan::{Case, Deadline, Debtor, Language, Moment, Request, WeekReading};
use serde_json::{Value, json};

/// The case at the end of a conformance case, refused steps left out.
fn end_of(file: &Path) -> Option<Case> {
    let json: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut case: Option<Case> = None;
    for step in json["steps"].as_array().unwrap() {
        let Ok(request) = Request::from_json(step["request"].to_string().as_bytes()) else {
            continue;
        };
        let step = match &case {
            None => Case::open(&request),
            Some(case) => case.execute(&request),
        };
        case = step.map(|step| step.case).ok().or(case);
    }
    case
}

fn cases() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/cases");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = files
        .filter_map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            Some((name, end_of(&file)?))
        })
        .collect();
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert!(cases.len() > 300, "the conformance cases are there");
    cases
}

/// What stands in the calendar of a case, counted here by itself.
fn expected(case: &Case, at: Moment) -> Value {
    let counted = |deadline: &Deadline| match case.policy().week_reading() {
        WeekReading::Latest => deadline.latest,
        WeekReading::Safe => deadline.safe,
    };
    let shown = |deadline: &Deadline| deadline.debtor != Debtor::Host;
    let days = |open: bool| {
        let deadlines = case.deadlines(at.oslo_date()).into_iter().filter(shown);
        let days = deadlines.filter(|deadline| deadline.state.is_open() == open);
        let mut days: Vec<String> = days.map(|deadline| counted(&deadline).to_string()).collect();
        days.sort();
        days
    };
    let secret: Vec<&str> = case
        .employee()
        .map(|employee| employee.as_str())
        .into_iter()
        .chain([case.id().as_str()])
        .filter(|id| id.len() > 2)
        .collect();
    json!({"at_micros": at.unix_micros(), "open": days(true), "closed": days(false), "secret": secret,
        "due_soon_days": case.policy().due_soon_days()})
}

#[test]
fn every_case_has_its_files() {
    let out = std::env::var_os("EXCHANGE_OUT");
    let label = CaseLabel::new("Å; \"B\", \\C").unwrap();
    let (mut entries, mut rows) = (0, 0);
    for (place, (name, case)) in cases().into_iter().enumerate() {
        let language = Language::ALL[place % 3];
        let listed = [Listed::new(&case).labelled(label.clone())];
        for days in [0, 3, 40, 400] {
            let day = case.last_moment().oslo_date().plus_days(days);
            let at = Moment::at_oslo(day, 10, 17);
            let options = CalendarChoice { language: Some(language), ..CalendarChoice::default() };
            let calendar = DeadlineCalendar::new(&listed, at, &options);
            let file = calendar.to_ics();
            assert_eq!(file, DeadlineCalendar::new(&listed, at, &options).to_ics(), "{name}");
            let expected = expected(&case, at);
            entries += calendar.marks().len();
            assert_eq!(
                calendar.marks().len(),
                expected["open"].as_array().unwrap().len(),
                "{name}"
            );
            let alerts = AlertList::new(&listed, day);
            rows += case.alerts(day).len();
            let log = LogList::new(&listed);
            if let Some(out) = &out {
                let write = |ending: &str, text: &str| {
                    let file = Path::new(out).join(format!("{name}.{days}.{ending}"));
                    std::fs::write(file, text).unwrap();
                };
                write("ics", &file);
                write("expected.json", &expected.to_string());
                write("alerts.csv", &alerts.to_csv(language));
                write("alerts.json", &alerts.to_json());
                write("log.csv", &log.to_csv(language));
                write("log.json", &log.to_json());
            }
        }
    }
    assert!(entries > 1_000 && rows > 100, "{entries} entries and {rows} alerts");
}
