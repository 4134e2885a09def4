//! Any bytes as a request. What is read is written and read alike, and deciding it ends in an
//! answer; what is not read is told with a path.

use oppfolgingsplan::Request;

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    match Request::from_json(data) {
        Ok(request) => {
            let json = request.to_json();
            let again = Request::from_json(json.as_bytes()).expect("what is written is read");
            assert_eq!(again, request, "a request is the same after a round trip");
            assert_eq!(again.to_json(), json, "there is one canonical form");
            for case in [
                oppfolgingsplan::doc::case_on_sick_leave(),
                oppfolgingsplan::doc::case_with_approved_plan(),
            ] {
                let decided = case.decide(&request);
                let executed = case.execute(&request);
                match (decided, executed) {
                    (Ok(events), Ok(step)) => {
                        assert!(step.events().eq(events.iter()), "decide says what execute does")
                    }
                    (Err(one), Err(other)) => {
                        assert_eq!(one, other, "decide refuses what execute refuses")
                    }
                    _ => panic!("decide and execute disagree"),
                }
            }
        }
        Err(error) => {
            assert!(!error.reason().is_empty(), "an error says why");
            assert!(error.to_string().len() < 20_000, "an error is short");
        }
    }
}
