//! One handle of every kind, and the means to make and free them.

use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan::Case;
use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::case_list::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::documents::*;
use oppfolgingsplan_c::error::*;
use oppfolgingsplan_c::exchange::*;
use oppfolgingsplan_c::files::*;
use oppfolgingsplan_c::log_import::*;
use oppfolgingsplan_c::nav::*;
use oppfolgingsplan_c::plan::*;
use oppfolgingsplan_c::plans::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;
use oppfolgingsplan_c::text::*;
use oppfolgingsplan_c::view::actions::*;
use oppfolgingsplan_c::view::checklist::*;
use oppfolgingsplan_c::view::deadlines::*;
use oppfolgingsplan_c::view::history::*;
use oppfolgingsplan_c::view::status::*;
use oppfolgingsplan_c::view::visible::*;

use crate::altinn;
use crate::functions::every_free;
use crate::nav_world::NavWorld;

/// A handle that is freed when it goes out of scope.
pub(crate) struct Owned<T: Free>(*mut T);

// SAFETY: the ABI promises that any thread may use and free any handle.
unsafe impl<T: Free> Send for Owned<T> {}
// SAFETY: as above.
unsafe impl<T: Free> Sync for Owned<T> {}

/// What is freed by a function of its own.
pub(crate) trait Free {
    unsafe fn free(handle: *mut Self);
}

macro_rules! free {
    ($($type:ident $free:ident,)+) => {
        $(impl Free for $type {
            unsafe fn free(handle: *mut Self) {
                unsafe { $free(handle) }
            }
        })+
    };
}

every_free!(free);

impl<T: Free> Owned<T> {
    /// A handle that a call is to give; it panics when the call fails.
    #[track_caller]
    pub(crate) fn of(call: impl FnOnce(*mut *mut T) -> opl_status) -> Self {
        let (status, owned) = Self::try_of(call);
        assert_eq!(status, OPL_STATUS_OK);
        owned.unwrap()
    }

    /// The status of a call, and the handle if it gave one.
    pub(crate) fn try_of(
        call: impl FnOnce(*mut *mut T) -> opl_status,
    ) -> (opl_status, Option<Self>) {
        let mut handle = ptr::null_mut();
        let status = call(&raw mut handle);
        assert_eq!(status == OPL_STATUS_OK, !handle.is_null(), "written exactly when all is well");
        (status, (!handle.is_null()).then_some(Self(handle)))
    }

    pub(crate) const fn get(&self) -> *const T {
        self.0
    }
}

impl<T: Free> Drop for Owned<T> {
    fn drop(&mut self) {
        unsafe { T::free(self.0) }
    }
}

impl Owned<opl_text> {
    pub(crate) fn as_str(&self) -> &str {
        let (data, len) = unsafe { (opl_text_data(self.0), opl_text_len(self.0)) };
        let bytes = unsafe { std::slice::from_raw_parts(data.cast::<u8>(), len + 1) };
        assert_eq!(bytes.last(), Some(&0), "a NUL follows");
        std::str::from_utf8(&bytes[..len]).unwrap()
    }
}

/// The text that a call gives.
#[track_caller]
pub(crate) fn text(call: impl FnOnce(*mut *mut opl_text) -> opl_status) -> String {
    Owned::of(call).as_str().to_owned()
}

/// The number that a call gives.
#[track_caller]
pub(crate) fn number<N: Default>(call: impl FnOnce(*mut N) -> opl_status) -> N {
    let mut number = N::default();
    assert_eq!(call(&raw mut number), OPL_STATUS_OK);
    number
}

/// Pointer and length, as C passes a text.
pub(crate) fn parts(text: &str) -> (*const c_char, usize) {
    (text.as_ptr().cast(), text.len())
}

pub(crate) fn day(text: &str) -> opl_date {
    let (data, len) = parts(text);
    number(|out| unsafe { opl_date_parse(data, len, out, ptr::null_mut()) })
}

pub(crate) fn moment(text: &str) -> opl_moment {
    let (data, len) = parts(text);
    number(|out| unsafe { opl_moment_parse(data, len, out, ptr::null_mut()) })
}

pub(crate) fn open(json: &str) -> Owned<opl_step> {
    let (data, len) = parts(json);
    Owned::of(|out| unsafe { opl_case_open(data, len, out, ptr::null_mut()) })
}

pub(crate) fn ask(case: &Owned<opl_case>, json: &str) -> Owned<opl_step> {
    let (data, len) = parts(json);
    Owned::of(|out| unsafe { opl_case_execute(case.get(), data, len, out, ptr::null_mut()) })
}

pub(crate) fn case_of(step: &Owned<opl_step>) -> Owned<opl_case> {
    Owned::of(|out| unsafe { opl_step_case(step.get(), out) })
}

pub(crate) const OPEN: &str = r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},
    "do":"open_case","case":"s-1","employee":"a-1","employer":"310000019",
    "policy":{"preset":"nav_two_party"}}"#;
pub(crate) const LAST: &str = r#"{"at":"2026-01-22T09:00:00+01:00",
    "by":{"role":"employee","id":"a-1"},"do":"approve_plan","plan":"p1","agree":true}"#;
const BETWEEN: [&str; 6] = [
    r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note",
        "note":"n-1","periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
    r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager",
        "manager":"m-1","from":"2026-01-01"}"#,
    r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
    r#"{"at":"2026-01-20T09:01:00+01:00","by":{"role":"employee","id":"a-1"},"do":"add_task",
        "plan":"p1","name":"Medisinrunde"}"#,
    r#"{"at":"2026-01-20T09:02:00+01:00","by":{"role":"employee","id":"a-1"},"do":"assess_task",
        "plan":"p1","task":"t1","assessment":"can"}"#,
    r#"{"at":"2026-01-21T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"approve_plan",
        "plan":"p1","agree":true,"from":"2026-01-21","to":"2026-03-31","evaluate_on":"2026-02-20"}"#,
];
/// Refused, with a text that gives a warning.
pub(crate) const REFUSED: &str = r#"{"at":"2026-01-23T09:00:00+01:00",
    "by":{"role":"manager","id":"m-1"},"do":"add_task","plan":"p1","name":"Ringe 01898299631"}"#;

/// A sick note as Nav delivers it.
pub(crate) const NOTE: &str = r#"{"loepenr":4711,"sykmeldingId":"n-2",
    "sendtTilArbeidsgiver":"2026-03-30T13:20:45","sykmeldt":{"fnr":"05908399546"},
    "sykmeldingPerioder":[{"fom":"2026-04-01","tom":"2026-04-14",
        "aktivitet":{"gradertSykmelding":{"sykmeldingsgrad":60,"harReisetilskudd":false}}}],
    "arbeidsgiver":{"orgnr":"310000019"}}"#;

/// A handle of every kind, about a case with an approved plan.
pub(crate) struct World {
    pub(crate) before: Owned<opl_case>,
    pub(crate) step: Owned<opl_step>,
    pub(crate) case: Owned<opl_case>,
    pub(crate) refused: Owned<opl_step>,
    pub(crate) refusal: Owned<opl_refusal>,
    pub(crate) request: Owned<opl_request>,
    pub(crate) actor: Owned<opl_actor>,
    pub(crate) status: Owned<opl_case_status>,
    pub(crate) deadlines: Owned<opl_deadlines>,
    pub(crate) actions: Owned<opl_actions>,
    pub(crate) visible: Owned<opl_visible>,
    pub(crate) checklist: Owned<opl_checklist>,
    pub(crate) history: Owned<opl_history>,
    pub(crate) plan: Owned<opl_plan>,
    pub(crate) sight: Owned<opl_plan_sight>,
    pub(crate) notes: Owned<opl_sick_notes>,
    pub(crate) nav: NavWorld,
    pub(crate) error: Owned<opl_error>,
    pub(crate) list: Owned<opl_case_list>,
    pub(crate) calendar: Owned<opl_calendar>,
    pub(crate) import: Owned<opl_log_import>,
    pub(crate) writer: Owned<opl_pdf_writer>,
    pub(crate) files: Owned<opl_files>,
    pub(crate) attachments: Owned<opl_attachments>,
    pub(crate) receipt: Owned<opl_archive_receipt>,
    pub(crate) verdict: Owned<opl_proof_verdict>,
    pub(crate) form: Owned<opl_altinn_form>,
    pub(crate) form_import: Owned<opl_altinn_import>,
}

/// A table of log entries, the second row of which is bad.
pub(crate) const LOG: &str = "Dato;Type;Tekst\r\n12.01.2026;Samtale;Snakket om vaktene\r\n\
    31.02.2026;Samtale;Snakket igjen\r\n";

/// What Fiks Arkiv answers.
pub(crate) const RECEIPT: &str = r#"<arkivmeldingKvittering
    xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1">
  <registreringKvittering>
    <systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
    <registreringsID>2026/4711</registreringsID>
    <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
  </registreringKvittering>
</arkivmeldingKvittering>"#;

/// The one with a case more.
pub(crate) fn listed(case: &Owned<opl_case>, label: &str) -> Owned<opl_case_list> {
    let none = ptr::null_mut();
    let empty = Owned::of(|out| unsafe { opl_case_list_new(out, none) });
    let (label, len) = parts(label);
    Owned::of(|out| unsafe { opl_case_list_with(empty.get(), case.get(), label, len, out, none) })
}

/// A version as PDF.
pub(crate) fn pdf(
    writer: &Owned<opl_pdf_writer>,
    case: &Owned<opl_case>,
    actor: &Owned<opl_actor>,
    choice: &str,
) -> Owned<opl_files> {
    let (plan, plan_len) = parts("p1");
    let (choice, len) = parts(choice);
    let (writer, case, actor, now) = (writer.get(), case.get(), actor.get(), moment(NOW));
    Owned::of(|out| unsafe {
        let none = ptr::null_mut();
        opl_pdf_writer_write(writer, case, actor, plan, plan_len, now, choice, len, out, none)
    })
}

pub(crate) const TODAY: &str = "2026-02-10";
pub(crate) const NOW: &str = "2026-02-10T09:00:00+01:00";

impl World {
    pub(crate) fn new() -> Self {
        let none = ptr::null_mut();
        let mut before = case_of(&open(OPEN));
        for line in BETWEEN {
            before = case_of(&ask(&before, line));
        }
        let step = ask(&before, LAST);
        let case = case_of(&step);
        let refused = ask(&case, REFUSED);
        let refusal = Owned::of(|out| unsafe { opl_step_refusal(refused.get(), out) });
        let (json, len) = parts(LAST);
        let request = Owned::of(|out| unsafe { opl_request_from_json(json, len, out, none) });
        let (id, len) = parts("a-1");
        let actor =
            Owned::of(|out| unsafe { opl_actor_new(OPL_ROLE_EMPLOYEE, id, len, 0, out, none) });
        let (today, now) = (day(TODAY), moment(NOW));
        let held = case.get();
        let status = Owned::of(|out| unsafe { opl_case_status_on(held, today, out, none) });
        let deadlines = Owned::of(|out| unsafe { opl_case_deadlines_on(held, today, out, none) });
        let who = actor.get();
        let actions = Owned::of(|out| unsafe { opl_case_allowed_at(held, who, now, out, none) });
        let visible = Owned::of(|out| unsafe { opl_case_visible_at(held, who, now, out, none) });
        let (plan, len) = parts("p1");
        let checklist = Owned::of(|out| unsafe { opl_case_checklist(held, plan, len, out, none) });
        let history = Owned::of(|out| unsafe { opl_case_history(held, out, none) });
        let version = Owned::of(|out| unsafe { opl_case_plan(held, plan, len, out, none) });
        let sight =
            Owned::of(|out| unsafe { opl_case_plan_for(held, who, plan, len, now, out, none) });
        let (json, len) = parts(NOTE);
        let notes = Owned::of(|out| unsafe { opl_sick_notes_from_json(json, len, out, none) });
        let mut out = ptr::null_mut();
        let error = Owned(error_of(|error| unsafe {
            opl_case_from_json(ptr::null(), 0, &raw mut out, error)
        }));
        let list = listed(&case, "AB");
        let (choice, len) = parts("{}");
        let calendar = Owned::of(|out| unsafe {
            opl_case_list_calendar(list.get(), now, choice, len, out, none)
        });
        let (role, key) = (OPL_ROLE_MANAGER, parts("m-1"));
        let manager: Owned<opl_actor> =
            Owned::of(|out| unsafe { opl_actor_new(role, key.0, key.1, 0, out, none) });
        let import = Owned::of(|out| unsafe {
            opl_log_import_read(held, manager.get(), now, LOG.as_ptr(), LOG.len(), out, none)
        });
        let writer = Owned::of(|out| unsafe { opl_pdf_writer_new(0, out, none) });
        let files = pdf(&writer, &case, &actor, "{}");
        let attachments = Owned::of(|out| unsafe { opl_attachments_new(out, none) });
        let receipt = Owned::of(|out| unsafe {
            opl_archive_receipt_read(RECEIPT.as_ptr(), RECEIPT.len(), out, none)
        });
        let verdict = Owned::of(|out| unsafe {
            opl_proof_verify_zip(writer.get(), choice.cast(), len, choice, len, out, none)
        });
        let nav = NavWorld::new(&case);
        let (form, form_import) = altinn::imported();
        Self {
            nav,
            before,
            step,
            case,
            refused,
            refusal,
            request,
            actor,
            status,
            deadlines,
            actions,
            visible,
            checklist,
            history,
            plan: version,
            sight,
            notes,
            error,
            list,
            calendar,
            import,
            writer,
            files,
            attachments,
            receipt,
            verdict,
            form,
            form_import,
        }
    }
}

fn error_of(call: impl FnOnce(*mut *mut opl_error) -> opl_status) -> *mut opl_error {
    let mut error = ptr::null_mut();
    let status = call(&raw mut error);
    assert_eq!(unsafe { opl_error_status(error) }, status);
    error
}

/// The error of a call that fails: its status, kind and path.
#[track_caller]
pub(crate) fn failure(
    call: impl FnOnce(*mut *mut opl_error) -> opl_status,
) -> (opl_status, String, String) {
    let error = Owned(error_of(call));
    assert!(!error.get().is_null(), "the call did not fail");
    (
        unsafe { opl_error_status(error.get()) },
        text(|out| unsafe { opl_error_kind(error.get(), out) }),
        text(|out| unsafe { opl_error_path(error.get(), out) }),
    )
}

/// The same case through the Rust door.
pub(crate) fn rust_case(world: &World) -> Case {
    let json = text(|out| unsafe { opl_case_to_json(world.case.get(), out) });
    Case::from_json(json.as_bytes()).unwrap()
}
