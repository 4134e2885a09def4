//! Every function there is: with NULL in the place of every pointer, with what
//! cannot be in the place of every argument, and with what it gives given back.

use std::collections::BTreeSet;
use std::ptr;

use oppfolgingsplan_c::actor::*;
use oppfolgingsplan_c::case::*;
use oppfolgingsplan_c::case_list::*;
use oppfolgingsplan_c::check::*;
use oppfolgingsplan_c::date::*;
use oppfolgingsplan_c::decide::*;
use oppfolgingsplan_c::documents::*;
use oppfolgingsplan_c::error::*;
use oppfolgingsplan_c::exchange::*;
use oppfolgingsplan_c::facts::*;
use oppfolgingsplan_c::files::*;
use oppfolgingsplan_c::log_import::*;
use oppfolgingsplan_c::log_rows::*;
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
use oppfolgingsplan_c::view::summary::*;
use oppfolgingsplan_c::view::visible::*;
use oppfolgingsplan_c::words::*;

use crate::arguments::{Argument, Places};
use crate::counting::count;
use crate::functions::{every_free, every_status};

/// What is put in the place of one good argument.
#[derive(Clone, Copy)]
enum Wrong {
    Null,
    Bad,
}

impl Wrong {
    fn of<A: Argument>(self) -> Option<(A, opl_status)> {
        match self {
            Self::Null => A::null().map(|null| (null, OPL_STATUS_NULL_ARGUMENT)),
            Self::Bad => A::bad(),
        }
    }
}

/// A function that can be called with arguments of its types.
trait Probe: Copy {
    /// For each argument that can be wrong, what it should come to and what it
    /// came to.
    fn with_one_wrong(self, wrong: Wrong, places: &Places) -> Vec<(opl_status, opl_status)>;
    /// What it comes to with good arguments; what it gives is freed.
    fn with_all_good(self, places: &Places) -> opl_status;
}

macro_rules! probe {
    ($($argument:ident)+) => {
        impl<$($argument: Argument),+> Probe
            for unsafe extern "C" fn($($argument),+) -> opl_status
        {
            #[allow(non_snake_case, reason = "an argument has the name of its type")]
            fn with_one_wrong(
                self,
                wrong: Wrong,
                places: &Places,
            ) -> Vec<(opl_status, opl_status)> {
                let count = [$(stringify!($argument)),+].len();
                let call = |at: usize| {
                    let mut place = 0..;
                    let mut expected = None;
                    $(let here = place.next() == Some(at);
                    let $argument = match wrong.of::<$argument>().filter(|_| here) {
                        Some((value, status)) => {
                            expected = Some(status);
                            value
                        }
                        None => $argument::good(places),
                    };)+
                    expected.map(|expected| {
                        let status = unsafe { self($($argument),+) };
                        places.settled(status);
                        $($argument::settle(places);)+
                        unsafe { places.out.write(0) };
                        (expected, status)
                    })
                };
                (0..count).filter_map(call).collect()
            }

            fn with_all_good(self, places: &Places) -> opl_status {
                let status = unsafe { self($($argument::good(places)),+) };
                $($argument::settle(places);)+
                unsafe { places.out.write(0) };
                status
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
probe!(A B C D E F G H I);
probe!(A B C D E F G H I J);
probe!(A B C D E F G H I J K);
probe!(A B C D E F G H I J K L);
probe!(A B C D E F G H I J K L M);

/// Runs a piece of work with every function that gives a status, and gives
/// their names.
fn with_every_function(mut work: impl FnMut(&'static str, &dyn Fn(Call<'_>))) -> usize {
    let mut tried = 0;
    macro_rules! each {
        ($($signature:ty: $($name:ident),+;)+) => {
            $($({
                let function = $name as $signature;
                work(stringify!($name), &|call| match call {
                    Call::Wrong(wrong, places, found) => {
                        *found = function.with_one_wrong(wrong, places);
                    }
                    Call::Good(places, status) => *status = function.with_all_good(places),
                });
                tried += 1;
            })+)+
        };
    }
    every_status!(each);
    tried
}

/// What is to be done with a function.
enum Call<'a> {
    Wrong(Wrong, &'a Places, &'a mut Vec<(opl_status, opl_status)>),
    Good(&'a Places, &'a mut opl_status),
}

/// What takes no pointer, or says by itself what it gives for NULL.
const OTHERS: [&str; 10] = [
    "opl_abi_version",
    "opl_check_abi",
    "opl_files_data",
    "opl_files_len",
    "opl_nav_answer_data",
    "opl_nav_answer_len",
    "opl_rules_version",
    "opl_text_data",
    "opl_text_len",
    "opl_wire_version",
];

#[test]
fn no_function_is_forgotten() {
    let mut seen: BTreeSet<&str> = OTHERS.into();
    with_every_function(|name, _| assert!(seen.insert(name), "{name} is there twice"));
    let symbols = include_str!("../../include/oppfolgingsplan.symbols").lines();
    let missing: Vec<&str> =
        symbols.filter(|name| !seen.contains(name) && !name.ends_with("_free")).collect();
    assert!(missing.is_empty(), "not tried: {missing:?}");
}

#[test]
fn every_pointer_of_every_function_is_checked() {
    let places = Places::new();
    with_every_function(|name, call| {
        let mut statuses = Vec::new();
        call(Call::Wrong(Wrong::Null, &places, &mut statuses));
        assert!(!statuses.is_empty(), "{name} takes a pointer");
        for (expected, status) in statuses {
            // A case may be listed without a label, a document kept without a log entry, a sending
            // begun without the host's facts, a form become a case of its own, and an answer may have
            // neither headers nor body.
            let may = [
                "opl_altinn_form_import",
                "opl_case_list_with",
                "opl_attachments_with",
                "opl_case_nav_begin",
                "opl_nav_answer_read",
            ];
            let may = may.contains(&name);
            let optional = may && [OPL_STATUS_OK, OPL_STATUS_INPUT].contains(&status);
            assert!(status == expected || optional, "{name}: {status} instead of {expected}");
        }
    });
}

#[test]
fn what_cannot_be_is_refused_by_every_function() {
    let places = Places::new();
    let mut right = 0;
    with_every_function(|name, call| {
        let mut statuses = Vec::new();
        call(Call::Wrong(Wrong::Bad, &places, &mut statuses));
        for (expected, status) in statuses {
            // Of two things that are wrong, the text `1` may be found first;
            // yes is whatever number is not 0.
            let flag = ["opl_actor_new", "opl_pdf_writer_new"].contains(&name);
            let other = status == OPL_STATUS_INPUT || flag;
            assert!(status == expected || other, "{name}: {status} instead of {expected}");
            right += usize::from(status == expected);
        }
    });
    assert!(right > 100, "{right} were found for what they are");
}

#[test]
fn what_every_function_gives_can_be_given_back() {
    let places = Places::new();
    let (mut given, mut allocations) = (0, 0);
    let tried = with_every_function(|name, call| {
        let mut status = 0;
        // The first call may have something to build that stays.
        call(Call::Good(&places, &mut status));
        let before = count();
        call(Call::Good(&places, &mut status));
        let after = count();
        let (asked, freed) = (after.allocations - before.allocations, after.frees - before.frees);
        assert_eq!((asked, after.bytes_held), (freed, before.bytes_held), "{name}");
        given += usize::from(status == OPL_STATUS_OK);
        allocations += asked;
    });
    assert!(given * 2 > tried, "{given} of {tried} gave something");
    assert!(allocations > 200, "the allocator counts");
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
        assert!(opl_files_data(ptr::null(), 0).is_null());
        assert_eq!(opl_files_len(ptr::null(), 0), 0);
        assert!(opl_nav_answer_data(ptr::null()).is_null());
        assert_eq!(opl_nav_answer_len(ptr::null()), 0);
        assert_eq!(opl_error_status(ptr::null()), OPL_STATUS_NULL_ARGUMENT);
    }
}
