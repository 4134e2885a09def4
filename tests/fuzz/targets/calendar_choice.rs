//! Any bytes as what a host chooses about a calendar. What is read makes a calendar that is the same
//! each time; what is not is told with a path.

use oppfolgingsplan::exchange::{CalendarChoice, DeadlineCalendar, Listed};

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    match CalendarChoice::from_json(data) {
        Ok(choice) => {
            let json = serde_json::to_string(&choice).expect("a choice is written");
            let again =
                CalendarChoice::from_json(json.as_bytes()).expect("what is written is read");
            assert_eq!(again, choice, "a choice is the same after a round trip");
            let case = oppfolgingsplan::doc::case_on_sick_leave();
            let at = "2026-01-20T09:00:00+01:00".parse().expect("a moment");
            let file = DeadlineCalendar::new(&[Listed::new(&case)], at, &choice).to_ics();
            assert_eq!(file, DeadlineCalendar::new(&[Listed::new(&case)], at, &again).to_ics());
            let longest = file.lines().map(str::len).max().unwrap_or_default();
            assert!(file.ends_with("END:VCALENDAR\r\n") && longest <= 75, "lines are folded");
        }
        Err(error) => {
            assert!(!error.reason().is_empty(), "an error says why");
            assert!(error.to_string().len() < 20_000, "an error is short");
        }
    }
}
