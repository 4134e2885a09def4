//! Every function with NULL in the place of every pointer.

use std::collections::BTreeSet;
use std::ffi::c_char;
use std::ptr;

use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::check::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::decide::*;
use oppfolgingsplan_c::error::*;
use oppfolgingsplan_c::facts::*;
use oppfolgingsplan_c::nav::*;
use oppfolgingsplan_c::plan::*;
use oppfolgingsplan_c::plans::*;
use oppfolgingsplan_c::policy::*;
use oppfolgingsplan_c::record::*;
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
use oppfolgingsplan_c::words::*;

use crate::functions::{every_free, every_status};
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
places!(*mut opl_plan, *mut opl_plan_sight, *mut opl_sick_notes);
handles!(opl_case = case, opl_step = refused, opl_refusal = refusal, opl_request = request);
handles!(opl_actor = actor, opl_case_status = status, opl_deadlines = deadlines);
handles!(opl_actions = actions, opl_visible = visible, opl_checklist = checklist);
handles!(opl_history = history, opl_error = error, opl_plan = plan, opl_plan_sight = sight);
handles!(opl_sick_notes = notes);

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
probe!(A B C D E F G);
probe!(A B C D E F G H);

/// What takes no pointer, or says by itself what it gives for NULL.
const OTHERS: [&str; 6] = [
    "opl_abi_version",
    "opl_check_abi",
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
    every_status!(check);
    let symbols = include_str!("../../include/oppfolgingsplan.symbols").lines();
    let missing: Vec<&str> =
        symbols.filter(|name| !seen.contains(name) && !name.ends_with("_free")).collect();
    assert!(missing.is_empty(), "not tried: {missing:?}");
}

#[test]
fn what_cannot_fail_takes_null() {
    macro_rules! free {
        ($($type:ident $free:ident,)+) => {
            $(unsafe { $free(ptr::null_mut()) };)+
        };
    }
    every_free!(free);
    unsafe {
        assert!(opl_text_data(ptr::null()).is_null());
        assert_eq!(opl_text_len(ptr::null()), 0);
        assert_eq!(opl_error_status(ptr::null()), OPL_STATUS_NULL_ARGUMENT);
    }
}
