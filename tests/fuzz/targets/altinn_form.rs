//! Any bytes as a form of Altinn 2. What is read is written and read alike, and becomes a case.

use oppfolgingsplan::nav::altinn::{AltinnForm, ImportChoice};
use oppfolgingsplan::{Case, Denial};

/// One run on arbitrary bytes.
pub(crate) fn run(data: &[u8]) {
    let form = match AltinnForm::read(data) {
        Ok(read) => read.form,
        Err(error) => {
            assert!(!error.to_string().is_empty(), "an error says something");
            return;
        }
    };
    let xml = form.to_xml().expect("what is read can be written");
    let again = AltinnForm::read(xml.as_bytes()).expect("what is written can be read");
    assert_eq!(again.form, form, "a form is the same after a round trip");
    assert!(again.notes.is_empty(), "nothing is left out of what the library wrote");
    let json = form.to_json();
    assert_eq!(AltinnForm::from_json(json.as_bytes()).expect("its own JSON"), form);

    let choice = br#"{"case":"s-1","employee":"a-1","manager":"m-1","employer":"310000019",
        "person_number":"05908399546","reason":"Uten papir"}"#;
    let choice = ImportChoice::from_json(choice).expect("a choice of the tests is one");
    let import = match form.import(None, &choice) {
        Ok(import) => import,
        Err(Denial::Input(error)) => {
            assert_eq!(error.reason(), "more than 500 entries", "every other form becomes a case");
            return;
        }
        Err(Denial::Refused(no)) => panic!("every form becomes a case: {}", no.code()),
    };
    let mut case = None;
    for request in &import.requests {
        case = Some(match case {
            None => Case::open(request).expect("the first request opens").case,
            Some(case) => Case::execute(&case, request).expect("it was tried").case,
        });
    }
    assert_eq!(case, Some(import.case), "the requests make the case");
}
