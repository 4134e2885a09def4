//! A version as a form, seen from the interface.

use super::super::{AltinnForm, FormChoice};
use crate::doc::case_with_approved_plan;
use crate::{Actor, Denial, Moment, PlanId};

#[test]
fn a_version_says_in_the_form_what_the_form_can_say() {
    let case = case_with_approved_plan();
    let at: Moment = "2026-02-02T09:00:00+01:00".parse().unwrap();
    let plan = PlanId::new("p1").unwrap();
    let make =
        |choice: &FormChoice| AltinnForm::from_version(&case, &Actor::system(), &plan, at, choice);
    for (given, path) in
        [("{}", "employer_name"), (r#"{"employer_name":"Eksempel"}"#, "person_number")]
    {
        let Err(Denial::Input(error)) = make(&FormChoice::from_json(given.as_bytes()).unwrap())
        else {
            panic!()
        };
        assert_eq!(error.path(), path);
    }
    let choice = FormChoice::from_json(
        br#"{"employer_name":"Eksempel","person_number":"05908399546","certified_on":"2026-01-05"}"#,
    )
    .unwrap();
    let made = make(&choice).unwrap();
    let form = AltinnForm::read(made.form.to_xml().unwrap().as_bytes()).unwrap().form;
    assert_eq!(form, made.form);
    assert_eq!(form.receipt.changed_on.to_string(), "2026-01-22");
    assert_eq!(form.measures[0].signed_on.unwrap().to_string(), "2026-01-22");
    assert_eq!(form.employee.ordinary_tasks.unwrap().as_str(), "Medisinrunde (kan utføres)");
    assert_eq!(form.absence.unwrap().degree.unwrap().as_str(), "100");
    let more = form.additional.unwrap();
    assert_eq!(more.as_str(), "Gyldig: 2026-01-21 til 2026-03-31\nEvalueringsdato: 2026-02-20");
    let told: Vec<String> =
        made.notes.iter().map(|note| format!("{} {}", note.path, note.kind)).collect();
    assert_eq!(
        told,
        [
            "tasks[t1].assessment in_ordinary_tasks",
            "measures[m1].status in_description",
            "measures[m1].heading in_description",
            "approval approval_as_date",
            "validity in_additional",
            "evaluate_on in_additional",
        ]
    );
    let nobody = AltinnForm::from_version(&case, &Actor::nav(true), &plan, at, &choice);
    assert!(matches!(nobody, Err(Denial::Refused(_))), "not shared with Nav");
}
