//! Arguments in: from Python values to the types of the library.

use std::borrow::Cow;

use oppfolgingsplan as core;
use oppfolgingsplan::InputKind;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyList, PyString, PyTuple};

use crate::error::input;
use crate::moment::{date_in, moment_in};

/// Why a value cannot be taken.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A value of another type.
    Type { path: String, reason: String },
    /// A value of the right type that cannot be.
    Input { kind: InputKind, path: String, reason: Cow<'static, str> },
    /// Python code that was asked raised an exception.
    Raised(PyErr),
}

impl Fault {
    pub(crate) fn input(kind: InputKind, reason: impl Into<Cow<'static, str>>) -> Self {
        Fault::Input { kind, path: String::new(), reason: reason.into() }
    }

    fn invalid(error: &dyn std::fmt::Display) -> Self {
        Fault::input(InputKind::InvalidValue, error.to_string())
    }

    /// The same fault, further in.
    #[must_use]
    pub(crate) fn within(mut self, outer: &str) -> Self {
        if let Fault::Type { path, .. } | Fault::Input { path, .. } = &mut self {
            let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            *path = format!("{outer}{dot}{path}");
        }
        self
    }

    pub(crate) fn raise(self, py: Python<'_>) -> PyErr {
        match self {
            Fault::Type { path, reason } if path.is_empty() => PyTypeError::new_err(reason),
            Fault::Type { path, reason } => PyTypeError::new_err(format!("`{path}`: {reason}")),
            Fault::Input { kind, path, reason } => input(py, kind, &path, &reason),
            Fault::Raised(error) => error,
        }
    }
}

/// A value of another type than the one that is expected. The value itself is not named.
pub(crate) fn wrong_type(expected: &str, found: &Bound<'_, PyAny>) -> Fault {
    let found = found.get_type().name().map(|name| name.to_string()).unwrap_or_default();
    Fault::Type { path: String::new(), reason: format!("expected {expected}, not {found}") }
}

/// What can be taken from Python.
pub(crate) trait Take: Sized {
    /// The value, or why it cannot be.
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault>;
}

/// Takes one argument, so that what is wrong names it.
pub(crate) fn take<T: Take>(value: &Bound<'_, PyAny>, name: &'static str) -> PyResult<T> {
    T::take(value).map_err(|fault| fault.within(name).raise(value.py()))
}

/// Takes an argument that may be left out.
pub(crate) fn maybe<T: Take>(
    value: Option<&Bound<'_, PyAny>>,
    name: &'static str,
) -> PyResult<Option<T>> {
    value.map(|value| take(value, name)).transpose()
}

/// Takes a list that may be left out.
pub(crate) fn list<T: Take>(
    value: Option<&Bound<'_, PyAny>>,
    name: &'static str,
) -> PyResult<Vec<T>> {
    value.map_or_else(|| Ok(Vec::new()), |value| take(value, name))
}

impl<T: Take> Take for Box<T> {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        T::take(value).map(Box::new)
    }
}

impl<T: Take> Take for Vec<T> {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        let each = |(place, item): (usize, Bound<'_, PyAny>)| {
            T::take(&item).map_err(|fault| fault.within(&format!("[{place}]")))
        };
        if let Ok(items) = value.cast::<PyList>() {
            items.iter().enumerate().map(each).collect()
        } else if let Ok(items) = value.cast::<PyTuple>() {
            items.iter().enumerate().map(each).collect()
        } else {
            Err(wrong_type("a list or tuple", value))
        }
    }
}

/// The text of a `str`.
pub(crate) fn text<'a>(value: &'a Bound<'_, PyAny>) -> Result<&'a str, Fault> {
    let string = value.cast::<PyString>().map_err(|_| wrong_type("a str", value))?;
    string.to_str().map_err(|_| {
        Fault::input(InputKind::InvalidValue, "the text holds half of a surrogate pair")
    })
}

/// A whole number within limits; `bool` is none.
fn integer(value: &Bound<'_, PyAny>, min: i64, max: i64) -> Result<i64, Fault> {
    if !value.is_instance_of::<PyInt>() || value.is_instance_of::<PyBool>() {
        return Err(wrong_type("an int", value));
    }
    match value.extract::<i64>() {
        Ok(number) if (min..=max).contains(&number) => Ok(number),
        _ => {
            let reason = format!("expected a whole number from {min} to {max}");
            Err(Fault::input(InputKind::InvalidValue, reason))
        }
    }
}

macro_rules! parsed {
    ($($name:ident = $parse:expr;)+) => {$(
        impl Take for core::$name {
            fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
                let parse: fn(&str) -> Result<core::$name, _> = $parse;
                parse(text(value)?).map_err(|error| Fault::invalid(&error))
            }
        }
    )+};
}

parsed! {
    CaseId = core::CaseId::new;
    PlanId = core::PlanId::new;
    TaskId = core::TaskId::new;
    MeasureId = core::MeasureId::new;
    CommentId = core::CommentId::new;
    NoteId = core::NoteId::new;
    MeetingId = core::MeetingId::new;
    LogEntryId = core::LogEntryId::new;
    DaysId = core::DaysId::new;
    ActorId = core::ActorId::new;
    PersonNumber = core::PersonNumber::parse;
    OrganisationNumber = core::OrganisationNumber::parse;
}

impl Take for core::Text {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        text(value).map(core::Text::from)
    }
}

impl Take for core::Date {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        date_in(value)
    }
}

impl Take for core::Moment {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        moment_in(value)
    }
}

impl Take for bool {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        value.cast::<PyBool>().map(|value| value.is_true()).map_err(|_| wrong_type("a bool", value))
    }
}

macro_rules! integers {
    ($($name:ident)+) => {$(
        impl Take for $name {
            fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
                integer(value, 0, i64::from($name::MAX)).map(|number| number as $name)
            }
        }
    )+};
}

integers! { u8 u16 u32 }

impl Take for u64 {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        integer(value, 0, i64::MAX).map(i64::unsigned_abs)
    }
}

impl Take for core::Grade {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        let percent = integer(value, 1, 100)?;
        core::Grade::try_from(percent).map_err(|error| Fault::invalid(&error))
    }
}

impl Take for core::MeetingNumber {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        let number = integer(value, 1, 3)?;
        core::MeetingNumber::from_number(number as u8)
            .ok_or_else(|| Fault::input(InputKind::InvalidValue, "expected 1, 2 or 3"))
    }
}

pub(crate) fn word<T>(
    value: &Bound<'_, PyAny>,
    words: &[&str],
    from_word: impl Fn(&str) -> Option<T>,
) -> Result<T, Fault> {
    from_word(text(value)?).ok_or_else(|| {
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        let reason = format!("expected one of {}", words.join(", "));
        Fault::input(InputKind::InvalidValue, reason)
    })
}

macro_rules! words {
    ($($name:ident)+) => {$(
        impl Take for core::$name {
            fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
                word(value, core::$name::WORDS, core::$name::from_word)
            }
        }
    )+};
}

words! {
    ActivityKind ApprovalMode ArchiveSystem AssessedBy AssessmentKind Attendee DayKind Debtor DeliveryOutcome Ground
    HoldKind LogKind MeasureStatusKind Obligation Preset Recipient
}

macro_rules! words_of {
    ($($module:ident :: $name:ident)+) => {$(
        impl Take for core::$module::$name {
            fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
                word(value, Self::WORDS, Self::from_word)
            }
        }
    )+};
}

words_of! { archive::JournalStatus exchange::Wording }

impl Take for core::Digest {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        text(value)?.parse().map_err(|error: core::DigestError| Fault::invalid(&error))
    }
}

impl Take for core::exchange::Uid {
    fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
        text(value)?.parse().map_err(|error: core::exchange::UidError| Fault::invalid(&error))
    }
}

macro_rules! listed_words {
    ($($name:ident: $($word:literal = $value:ident),+;)+) => {$(
        impl Take for core::$name {
            fn take(value: &Bound<'_, PyAny>) -> Result<Self, Fault> {
                word(value, &[$($word),+], |text| match text {
                    $($word => Some(core::$name::$value),)+
                    _ => None,
                })
            }
        }
    )+};
}

listed_words! {
    GapRule: "nav_follow_up_case" = NavFollowUpCase, "employer_period" = EmployerPeriod,
        "gap_free" = GapFree, "literal" = Literal;
    WeekReading: "latest" = Latest, "safe" = Safe;
    LawChoice: "due_date" = DueDate, "absence_start" = AbsenceStart;
    Language: "nb" = Nb, "nn" = Nn, "en" = En;
}

/// A period from the arguments of its constructor.
pub(crate) fn period(
    from: &Bound<'_, PyAny>,
    to: &Bound<'_, PyAny>,
    activity: &Bound<'_, PyAny>,
    grade: Option<&Bound<'_, PyAny>>,
) -> PyResult<core::Period> {
    let invalid = |path, error: core::PeriodError| {
        input(from.py(), InputKind::InvalidValue, path, &error.to_string())
    };
    let (first, last) = (take(from, "from")?, take(to, "to")?);
    let activity = match (take(activity, "activity")?, maybe(grade, "grade")?) {
        (core::ActivityKind::Absent, Some(grade)) => core::Activity::Absent(grade),
        (core::ActivityKind::Absent, None) => {
            let reason = "this field must be given";
            return Err(input(from.py(), InputKind::MissingField, "grade", reason));
        }
        (_, Some(_)) => return Err(invalid("grade", core::PeriodError::GradeUnexpected)),
        (core::ActivityKind::Waiting, None) => core::Activity::Waiting,
        (core::ActivityKind::TreatmentDays, None) => core::Activity::TreatmentDays,
        (core::ActivityKind::TravelGrant, None) => core::Activity::TravelGrant,
    };
    core::Period::new(first, last, activity).map_err(|error| invalid("to", error))
}

/// A span of days from the arguments of its constructor.
pub(crate) fn day_span(from: &Bound<'_, PyAny>, to: &Bound<'_, PyAny>) -> PyResult<core::DaySpan> {
    let (first, last) = (take(from, "from")?, take(to, "to")?);
    core::DaySpan::new(first, last)
        .map_err(|error| input(from.py(), InputKind::InvalidValue, "to", &error.to_string()))
}
