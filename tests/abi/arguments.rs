//! What a function of the ABI may be given: what is good, what is NULL, and what cannot be.

use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::case_list::*;
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

use crate::functions::every_free;
use crate::world::World;

/// What a call is given.
pub(crate) struct Places {
    world: World,
    pub(crate) out: *mut u64,
    error: *mut *mut opl_error,
}

impl Places {
    pub(crate) fn new() -> Self {
        let out = Box::into_raw(Box::new(0));
        Self { world: World::new(), out, error: Box::into_raw(Box::new(ptr::null_mut())) }
    }

    /// What holds after each call: a failure writes nothing but the error.
    pub(crate) fn settled(&self, status: opl_status) {
        let (out, error) = unsafe { (*self.out, *self.error) };
        if status >= OPL_STATUS_INPUT {
            assert_eq!(out, 0, "nothing is written");
        } else {
            assert!(error.is_null(), "no error without a failure");
        }
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        unsafe {
            drop(Box::from_raw(self.out));
            drop(Box::from_raw(self.error));
        }
    }
}

/// An argument of the ABI.
pub(crate) trait Argument: Copy {
    /// What a good call passes.
    fn good(places: &Places) -> Self;
    /// NULL, where the argument is a pointer that must not be NULL.
    fn null() -> Option<Self> {
        None
    }
    /// What no call may pass, and the status that says so.
    fn bad() -> Option<(Self, opl_status)> {
        None
    }
    /// Frees what a call gave in this argument.
    fn settle(_: &Places) {}
}

macro_rules! numbers {
    ($($type:ident = $limit:ident),+) => {
        $(impl Argument for $type {
            fn good(_: &Places) -> Self {
                1
            }
            fn bad() -> Option<(Self, opl_status)> {
                Some(($type::$limit, OPL_STATUS_OUT_OF_RANGE))
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

macro_rules! given {
    ($($type:ident $free:ident,)+) => {
        $(impl Argument for *mut *mut $type {
            fn good(places: &Places) -> Self {
                if stringify!($type) == "opl_error" { places.error.cast() } else { places.out.cast() }
            }
            fn null() -> Option<Self> {
                // The error may be NULL everywhere.
                (stringify!($type) != "opl_error").then_some(ptr::null_mut())
            }
            fn settle(places: &Places) {
                unsafe { $free(Self::good(places).replace(ptr::null_mut())) };
            }
        })+
    };
}

macro_rules! handles {
    ($($type:ident = $($field:ident).+),+ $(,)?) => {
        $(impl Argument for *const $type {
            fn good(places: &Places) -> Self {
                places.world.$($field).+.get()
            }
            fn null() -> Option<Self> {
                Some(ptr::null())
            }
        })+
    };
}

numbers!(i32 = MIN, i64 = MIN, usize = MAX);
places!(i32, i64, u64, usize);
every_free!(given);
handles!(opl_case = case, opl_step = refused, opl_refusal = refusal, opl_request = request);
handles!(opl_actor = actor, opl_case_status = status, opl_deadlines = deadlines);
handles!(opl_actions = actions, opl_visible = visible, opl_checklist = checklist);
handles!(opl_history = history, opl_error = error, opl_plan = plan, opl_plan_sight = sight);
handles!(opl_sick_notes = notes, opl_case_list = list, opl_calendar = calendar);
handles!(opl_log_import = import, opl_pdf_writer = writer, opl_files = files);
handles!(opl_attachments = attachments, opl_archive_receipt = receipt);
handles!(opl_proof_verdict = verdict);
handles!(opl_nav_plan = nav.plan, opl_nav_faults = nav.faults, opl_nav_begun = nav.begun);
handles!(opl_http_request = nav.request, opl_nav_answer = nav.answer, opl_grant = nav.grant);
handles!(opl_assertion = nav.assertion, opl_access_token = nav.token);
handles!(opl_token_cache = nav.cache);
handles!(opl_altinn_form = form, opl_altinn_import = form_import);

/// A running number: each is one.
impl Argument for u64 {
    fn good(_: &Places) -> Self {
        1
    }
}

impl Argument for *const c_char {
    fn good(_: &Places) -> Self {
        c"1".as_ptr()
    }
    fn null() -> Option<Self> {
        Some(ptr::null())
    }
    fn bad() -> Option<(Self, opl_status)> {
        Some((c"\xff".as_ptr(), OPL_STATUS_NOT_UTF8))
    }
}

impl Argument for *const u8 {
    fn good(_: &Places) -> Self {
        c"1".as_ptr().cast()
    }
    fn null() -> Option<Self> {
        Some(ptr::null())
    }
}
