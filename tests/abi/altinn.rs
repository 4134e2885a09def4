//! Forms of Altinn 2 through the C ABI: what Rust makes of them.

use std::ptr;

use oppfolgingsplan::nav::altinn::{AltinnForm, FormChoice, ImportChoice};
use oppfolgingsplan::{Actor, PlanId};
use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::documents::*;
use oppfolgingsplan_c::files::*;
use oppfolgingsplan_c::language::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::status::*;

use crate::world::{NOW, Owned, World, failure, moment, number, parts, rust_case, text};

/// A form that says little; the time zone is left out.
const FORM: &str = r#"<melding xmlns="http://seres.no/xsd/NAV/Oppfoelgingsplan4_utfyllende_info_M/2016">
<Skjemainnhold>
<arbeidsgiver><orgnr>310000019</orgnr><orgnavn>Eksempel sykehus</orgnavn></arbeidsgiver>
<sykmeldtArbeidstaker><fnr>05908399546</fnr></sykmeldtArbeidstaker>
<mottaksInformasjon><endringsDato>2017-02-01+01:00</endringsDato></mottaksInformasjon>
</Skjemainnhold></melding>"#;
const KEYS: &str = r#"{"case":"s-9","employee":"a-9","manager":"m-9"}"#;

fn read(file: &str) -> Owned<opl_altinn_form> {
    Owned::of(|out| unsafe {
        opl_altinn_form_read(file.as_ptr(), file.len(), out, ptr::null_mut())
    })
}

fn import(
    form: &Owned<opl_altinn_form>,
    case: *const opl_case,
    choice: &str,
) -> Owned<opl_altinn_import> {
    let (choice, len) = parts(choice);
    Owned::of(|out| unsafe {
        opl_altinn_form_import(form.get(), case, choice, len, out, ptr::null_mut())
    })
}

/// A form that was read, and what it comes to.
pub(crate) fn imported() -> (Owned<opl_altinn_form>, Owned<opl_altinn_import>) {
    let form = read(FORM);
    let import = import(&form, ptr::null(), KEYS);
    (form, import)
}

#[test]
fn a_form_becomes_the_case_that_rust_makes_of_it() {
    let (form, import) = imported();
    let expected = AltinnForm::read(FORM.as_bytes()).unwrap();
    let json = text(|out| unsafe { opl_altinn_form_to_json(form.get(), out) });
    assert_eq!(json, expected.to_json());
    assert!(json.contains(r#""note":"zone_left_out","loss":true"#), "{json}");
    let none = unsafe { opl_altinn_form_fault_json(form.get(), &mut ptr::null_mut()) };
    assert_eq!(none, OPL_STATUS_NONE);

    let choice = ImportChoice::from_json(KEYS.as_bytes()).unwrap();
    let expected = expected.form.import(None, &choice).unwrap();
    let held = import.get();
    assert_eq!(text(|out| unsafe { opl_altinn_import_to_json(held, out) }), expected.to_json());
    let count: usize = number(|out| unsafe { opl_altinn_import_count(held, out) });
    assert_eq!(count, expected.requests.len());
    for (index, request) in expected.requests.iter().enumerate() {
        let given: Owned<opl_request> =
            Owned::of(|out| unsafe { opl_altinn_import_request(held, index, out) });
        let json = text(|out| unsafe { opl_request_to_json(given.get(), out) });
        assert_eq!(json, request.to_json());
    }
    let beyond = unsafe { opl_altinn_import_request(held, count, &mut ptr::null_mut()) };
    assert_eq!(beyond, OPL_STATUS_OUT_OF_RANGE);
    let case: Owned<opl_case> = Owned::of(|out| unsafe { opl_altinn_import_case(held, out) });
    let json = text(|out| unsafe { opl_case_to_json(case.get(), out) });
    assert_eq!(json, expected.case.to_json());
    let not_refused = unsafe { opl_altinn_import_refusal(held, &mut ptr::null_mut()) };
    assert_eq!(not_refused, OPL_STATUS_NONE);
}

#[test]
fn what_is_no_form_says_where_and_nothing_more() {
    let form = read(&FORM.replace("310000019", "31"));
    let fault = text(|out| unsafe { opl_altinn_form_fault_json(form.get(), out) });
    assert_eq!(
        fault,
        r#"{"fault":"fields","fields":[{"fault":"length","path":"arbeidsgiver.orgnr","line":3}]}"#
    );
    let said =
        text(|out| unsafe { opl_altinn_form_fault_message(form.get(), OPL_LANGUAGE_NB, out) });
    assert!(said.ends_with("\narbeidsgiver.orgnr: Feltet har feil antall tegn."), "{said}");
    for status in [unsafe { opl_altinn_form_to_json(form.get(), &mut ptr::null_mut()) }, unsafe {
        let (choice, len) = parts(KEYS);
        let out = &mut ptr::null_mut();
        opl_altinn_form_import(form.get(), ptr::null(), choice, len, out, ptr::null_mut())
    }] {
        assert_eq!(status, OPL_STATUS_NONE);
    }
    let bomb = read("<!DOCTYPE m [<!ENTITY a 'stjel'>]><melding>&a;</melding>");
    let fault = text(|out| unsafe { opl_altinn_form_fault_json(bomb.get(), out) });
    assert_eq!(fault, r#"{"fault":"document_type","line":1}"#);
}

#[test]
fn a_missing_key_is_an_error_and_a_rule_is_an_answer() {
    let form = read(FORM);
    let mut out = ptr::null_mut();
    let (choice, len) = parts("{}");
    let missing = failure(|error| unsafe {
        opl_altinn_form_import(form.get(), ptr::null(), choice, len, &raw mut out, error)
    });
    assert_eq!((missing.0, missing.2.as_str()), (OPL_STATUS_INPUT, "choice.case"));

    let world = World::new();
    let file = FORM.replace("05908399546", "10872298768");
    let draft = crate::world::case_of(&crate::world::ask(
        &world.case,
        r#"{"at":"2026-02-09T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
            "do":"revise_plan","plan":"p1"}"#,
    ));
    let refused = import(&read(&file), draft.get(), "{}");
    let refusal: Owned<opl_refusal> =
        Owned::of(|out| unsafe { opl_altinn_import_refusal(refused.get(), out) });
    let code = text(|out| unsafe { opl_refusal_code(refusal.get(), out) });
    assert_eq!(code, "start.open-plan");
    assert_eq!(number::<usize>(|out| unsafe { opl_altinn_import_count(refused.get(), out) }), 0);
    let none = unsafe { opl_altinn_import_case(refused.get(), &mut ptr::null_mut()) };
    assert_eq!(none, OPL_STATUS_NONE);
}

#[test]
fn a_version_becomes_the_form_that_rust_makes_of_it() {
    let world = World::new();
    let choice = r#"{"employer_name":"Eksempel sykehus","person_number":"05908399546"}"#;
    let (case, plan) = (rust_case(&world), PlanId::new("p1").unwrap());
    let chosen = FormChoice::from_json(choice.as_bytes()).unwrap();
    let by = Actor::employee("a-1").unwrap();
    let expected =
        AltinnForm::from_version(&case, &by, &plan, NOW.parse().unwrap(), &chosen).unwrap();
    let form = |actor: &Owned<opl_actor>| {
        let ((plan, plan_len), (data, len)) = (parts("p1"), parts(choice));
        Owned::<opl_files>::of(|out| unsafe {
            let (case, none) = (world.case.get(), ptr::null_mut());
            opl_case_altinn_form(
                case,
                actor.get(),
                plan,
                plan_len,
                moment(NOW),
                data,
                len,
                out,
                none,
            )
        })
    };
    let files = form(&world.actor);
    assert_eq!(text(|out| unsafe { opl_files_name(files.get(), 0, out) }), "oppfolgingsplan.xml");
    let (data, len) = unsafe { (opl_files_data(files.get(), 0), opl_files_len(files.get(), 0)) };
    let xml = unsafe { std::slice::from_raw_parts(data, len) };
    assert_eq!(xml, expected.form.to_xml().unwrap().as_bytes());
    let notes = text(|out| unsafe { opl_files_notes_json(files.get(), out) });
    assert!(expected.to_json().ends_with(notes.get(1..).unwrap()), "{notes}");

    let practitioner: Owned<opl_actor> = Owned::of(|out| unsafe {
        opl_actor_new(OPL_ROLE_PRACTITIONER, ptr::null(), 0, 0, out, ptr::null_mut())
    });
    let hidden = form(&practitioner);
    let refusal = unsafe { opl_files_refusal(hidden.get(), &mut ptr::null_mut()) };
    assert_eq!(refusal, OPL_STATUS_OK);
}
