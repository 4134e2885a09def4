//! Every function with NULL in the place of every pointer.

use std::collections::BTreeSet;
use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::error::*;
use oppfolgingsplan_c::refusal::*;
use oppfolgingsplan_c::request::*;
use oppfolgingsplan_c::rules::*;
use oppfolgingsplan_c::status::*;
use oppfolgingsplan_c::step::*;
use oppfolgingsplan_c::text::*;
use oppfolgingsplan_c::version::*;
use oppfolgingsplan_c::view::actions::*;
use oppfolgingsplan_c::view::alerts::*;
use oppfolgingsplan_c::view::checklist::*;
use oppfolgingsplan_c::view::deadlines::*;
use oppfolgingsplan_c::view::history::*;
use oppfolgingsplan_c::view::next_change::*;
use oppfolgingsplan_c::view::status::*;
use oppfolgingsplan_c::view::visible::*;

use crate::world::World;

/// What a call is given.
struct Places {
    world: World,
    out: *mut u64,
    error: *mut *mut opl_error,
}

/// An argument of the ABI.
trait Argument: Copy {
    /// What a good call passes.
    fn good(places: &Places) -> Self;
    /// NULL, where the argument is a pointer that must not be NULL.
    fn null() -> Option<Self> {
        None
    }
}

macro_rules! numbers {
    ($($type:ident),+) => {
        $(impl Argument for $type {
            fn good(_: &Places) -> Self {
                1
            }
        })+
    };
}

macro_rules! places {
    ($($type:ty),+ $(,)?) => {
        $(impl Argument for *mut $type {
            fn good(places: &Places) -> Self {
                places.out.cast()
            }
            fn null() -> Option<Self> {
                Some(ptr::null_mut())
            }
        })+
    };
}

macro_rules! handles {
    ($($type:ident = $field:ident),+ $(,)?) => {
        $(impl Argument for *const $type {
            fn good(places: &Places) -> Self {
                places.world.$field.get()
            }
            fn null() -> Option<Self> {
                Some(ptr::null())
            }
        })+
    };
}

numbers!(i32, i64, usize);
places!(i32, i64, u64, usize, *mut opl_text, *mut opl_case, *mut opl_step, *mut opl_refusal);
places!(*mut opl_request, *mut opl_actor, *mut opl_case_status, *mut opl_deadlines);
places!(*mut opl_actions, *mut opl_visible, *mut opl_checklist, *mut opl_history);
handles!(opl_case = case, opl_step = refused, opl_refusal = refusal, opl_request = request);
handles!(opl_actor = actor, opl_case_status = status, opl_deadlines = deadlines);
handles!(opl_actions = actions, opl_visible = visible, opl_checklist = checklist);
handles!(opl_history = history, opl_error = error);

impl Argument for *const c_char {
    fn good(_: &Places) -> Self {
        c"1".as_ptr()
    }
    fn null() -> Option<Self> {
        Some(ptr::null())
    }
}

/// The error may be NULL everywhere.
impl Argument for *mut *mut opl_error {
    fn good(places: &Places) -> Self {
        places.error
    }
}

/// A function that can be called with one NULL.
trait Probe {
    /// The status for each pointer in turn, when that one is NULL.
    fn with_nulls(self, places: &Places) -> Vec<opl_status>;
}

macro_rules! probe {
    ($($argument:ident)+) => {
        impl<$($argument: Argument),+> Probe
            for unsafe extern "C" fn($($argument),+) -> opl_status
        {
            #[allow(non_snake_case, reason = "an argument has the name of its type")]
            fn with_nulls(self, places: &Places) -> Vec<opl_status> {
                let count = [$(stringify!($argument)),+].len();
                let call = |nulled: usize| {
                    let mut place = 0..;
                    let mut is_null = false;
                    $(let $argument = match $argument::null() {
                        Some(null) if place.next() == Some(nulled) => {
                            is_null = true;
                            null
                        }
                        Some(_) => $argument::good(places),
                        None => {
                            place.next();
                            $argument::good(places)
                        }
                    };)+
                    is_null.then(|| unsafe {
                        let status = self($($argument),+);
                        opl_error_free(places.error.replace(ptr::null_mut()));
                        status
                    })
                };
                (0..count).filter_map(call).collect()
            }
        }
    };
}
probe!(A);
probe!(A B);
probe!(A B C);
probe!(A B C D);
probe!(A B C D E);
probe!(A B C D E F);

/// What takes no pointer, or says by itself what it gives for NULL.
const OTHERS: [&str; 6] = [
    "opl_abi_version",
    "opl_error_status",
    "opl_rules_version",
    "opl_text_data",
    "opl_text_len",
    "opl_wire_version",
];

#[test]
fn every_pointer_of_every_function_is_checked() {
    let (mut out, mut error) = (0, ptr::null_mut());
    let places = Places { world: World::new(), out: &raw mut out, error: &raw mut error };
    let mut seen: BTreeSet<&str> = OTHERS.into();
    macro_rules! check {
        ($($signature:ty: $($name:ident),+;)+) => {
            $($({
                let function = $name as $signature;
                let statuses = function.with_nulls(&places);
                assert!(!statuses.is_empty(), "{} takes a pointer", stringify!($name));
                for status in statuses {
                    assert_eq!(status, OPL_STATUS_NULL_ARGUMENT, "{}", stringify!($name));
                }
                assert_eq!(out, 0, "{} writes nothing", stringify!($name));
                seen.insert(stringify!($name));
            })+)+
        };
    }
    check! {
        unsafe extern "C" fn(_) -> _:
            opl_citations_json, opl_library_version, opl_rules_json;
        unsafe extern "C" fn(_, _) -> _:
            opl_actions_count, opl_actions_to_json, opl_case_clone, opl_case_id,
            opl_case_last_moment, opl_case_status_absence_day,
            opl_case_status_absence_running, opl_case_status_absence_start,
            opl_case_status_absence_to, opl_case_status_dialogue_meeting_1_exempt,
            opl_case_status_effective, opl_case_status_grade,
            opl_case_status_manager_registered, opl_case_status_plan_exempt,
            opl_case_status_plan_id, opl_case_status_plan_state, opl_case_status_purged,
            opl_case_status_reminder, opl_case_status_sick_note_active,
            opl_case_status_to_json, opl_case_to_json, opl_case_version,
            opl_checklist_count, opl_checklist_to_json, opl_date_to_text,
            opl_deadlines_count, opl_deadlines_to_json, opl_error_kind, opl_error_path,
            opl_error_reason, opl_error_to_json, opl_history_count, opl_history_to_json,
            opl_moment_date, opl_moment_to_text, opl_refusal_citation_count,
            opl_refusal_code, opl_refusal_field_count, opl_refusal_kind,
            opl_refusal_remedy_count, opl_refusal_to_json, opl_request_command,
            opl_request_moment, opl_request_role, opl_request_to_json, opl_step_case,
            opl_step_event_count, opl_step_events_json, opl_step_is_refused,
            opl_step_refusal, opl_step_warning_count, opl_step_warnings_json,
            opl_visible_closed_by, opl_visible_last_changed, opl_visible_part_count,
            opl_visible_plan_count, opl_visible_to_json;
        unsafe extern "C" fn(_, _, _) -> _:
            opl_actions_command, opl_actions_is_allowed, opl_actions_plan_count,
            opl_actions_refusal, opl_case_event_json, opl_case_history,
            opl_checklist_citation_id, opl_checklist_element, opl_checklist_is_present,
            opl_deadlines_citation_id, opl_deadlines_code, opl_deadlines_debtor,
            opl_deadlines_is_estimate, opl_deadlines_label, opl_deadlines_latest,
            opl_deadlines_met_on, opl_deadlines_safe, opl_deadlines_state,
            opl_deadlines_subject, opl_error_message, opl_history_event,
            opl_history_moment, opl_history_plan, opl_history_role,
            opl_refusal_citation_id, opl_refusal_field, opl_refusal_help,
            opl_refusal_message, opl_refusal_remedy, opl_step_event_json,
            opl_step_event_kind, opl_step_warning_field, opl_step_warning_rule,
            opl_visible_part, opl_visible_plan, opl_visible_plan_hidden_by,
            opl_visible_plan_is_seen;
        unsafe extern "C" fn(_, _, _, _) -> _:
            opl_actions_name, opl_actions_plan, opl_case_alerts_json,
            opl_case_deadlines_on, opl_case_execute_request, opl_case_from_json,
            opl_case_next_change, opl_case_open, opl_case_status_on, opl_checklist_name,
            opl_date_parse, opl_deadlines_citation_text, opl_deadlines_name,
            opl_history_words, opl_moment_parse, opl_refusal_citation_text,
            opl_request_from_json;
        unsafe extern "C" fn(_, _, _, _, _) -> _:
            opl_actions_find, opl_case_allowed_at, opl_case_checklist, opl_case_execute,
            opl_case_visible_at;
        unsafe extern "C" fn(_, _, _, _, _, _) -> _:
            opl_actor_new;
    }
    let symbols = include_str!("../../include/oppfolgingsplan.symbols").lines();
    let missing: Vec<&str> =
        symbols.filter(|name| !seen.contains(name) && !name.ends_with("_free")).collect();
    assert!(missing.is_empty(), "not tried: {missing:?}");
}

#[test]
fn what_cannot_fail_takes_null() {
    unsafe {
        assert!(opl_text_data(ptr::null()).is_null());
        assert_eq!(opl_text_len(ptr::null()), 0);
        assert_eq!(opl_error_status(ptr::null()), OPL_STATUS_NULL_ARGUMENT);
        opl_text_free(ptr::null_mut());
        opl_error_free(ptr::null_mut());
        opl_actor_free(ptr::null_mut());
        opl_request_free(ptr::null_mut());
        opl_refusal_free(ptr::null_mut());
        opl_step_free(ptr::null_mut());
        opl_case_free(ptr::null_mut());
        opl_case_status_free(ptr::null_mut());
        opl_deadlines_free(ptr::null_mut());
        opl_actions_free(ptr::null_mut());
        opl_visible_free(ptr::null_mut());
        opl_checklist_free(ptr::null_mut());
        opl_history_free(ptr::null_mut());
    }
}
