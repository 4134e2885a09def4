//! The shape of a value on the wire, from which the JSON Schema, the Python
//! constructors and the documentation of commands are made.

use std::sync::Arc;

/// The shape of a value in JSON.
///
/// ```
/// use oppfolgingsplan::wire::{Shape, WireField};
/// assert!(matches!(<bool as WireField>::shape(), Shape::Bool));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// A string of free text.
    Text,
    /// An opaque identifier of the host; the name says of what.
    Id(&'static str),
    /// A string with a rule of its own, named (`PersonNumber`, `OrganisationNumber`).
    Coded(&'static str),
    /// A calendar date `YYYY-MM-DD`.
    Date,
    /// A moment, RFC 3339 with offset.
    Moment,
    /// `true` or `false`.
    Bool,
    /// A whole number within limits.
    Integer {
        /// Least value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// One of these words. The name is that of the type.
    Word(&'static str, &'static [&'static str]),
    /// An array.
    List(&'static Shape),
    /// An object with these fields. The name is that of the type.
    Object(&'static str, &'static [Field]),
    /// `null` or the value.
    Nullable(&'static Shape),
}

/// One field of an object on the wire.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in JSON, which is also its name in Rust and Python.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether leaving it out is an input error.
    pub required: bool,
    /// What it means, in one sentence.
    pub doc: &'static str,
}

/// One variant of a tagged object: a command or an event.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The value of the tag.
    pub word: &'static str,
    /// The name of the Rust variant and of the Python class.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// Its fields, without those of the envelope.
    pub fields: &'static [Field],
}

/// A type that can be a field on the wire.
pub trait WireField: Sized {
    /// The value when the field is left out, or `None` when it must be given.
    fn absent() -> Option<Self> {
        None
    }
    /// Whether the writer leaves the field out.
    fn is_absent(&self) -> bool {
        false
    }
    /// Whether leaving it out is an input error.
    const REQUIRED: bool = true;
    /// The shape as a constant, so that tables of fields are constants too.
    const SHAPE: Shape;
    /// The shape.
    fn shape() -> Shape {
        Self::SHAPE
    }
}

impl<T: WireField> WireField for Option<T> {
    const REQUIRED: bool = false;
    const SHAPE: Shape = Shape::Nullable(&T::SHAPE);
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: WireField> WireField for Vec<T> {
    const REQUIRED: bool = false;
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: WireField> WireField for Arc<T> {
    const REQUIRED: bool = T::REQUIRED;
    const SHAPE: Shape = T::SHAPE;
    fn absent() -> Option<Self> {
        T::absent().map(Arc::new)
    }
    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }
}

impl<T: WireField> WireField for Box<T> {
    const REQUIRED: bool = T::REQUIRED;
    const SHAPE: Shape = T::SHAPE;
    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }
    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }
}

macro_rules! plain {
    ($($type:ty => $shape:expr),* $(,)?) => {$(
        impl WireField for $type {
            const SHAPE: Shape = $shape;
        }
    )*};
}

plain! {
    bool => Shape::Bool,
    u8 => Shape::Integer { min: 0, max: u8::MAX as i64 },
    u16 => Shape::Integer { min: 0, max: u16::MAX as i64 },
    u32 => Shape::Integer { min: 0, max: u32::MAX as i64 },
    u64 => Shape::Integer { min: 0, max: i64::MAX },
    crate::Date => Shape::Date,
    crate::Moment => Shape::Moment,
    crate::Text => Shape::Text,
    crate::PersonNumber => Shape::Coded("PersonNumber"),
    crate::OrganisationNumber => Shape::Coded("OrganisationNumber"),
    crate::Digest => Shape::Coded("Digest"),
    crate::DaySpan => Shape::Object("DaySpan", &[FROM, TO]),
    crate::Period => Shape::Object("Period", &[FROM, TO, ACTIVITY, GRADE]),
    crate::GapRule => Shape::Word(
        "GapRule",
        &["nav_follow_up_case", "employer_period", "gap_free", "literal"],
    ),
    crate::WeekReading => Shape::Word("WeekReading", &["latest", "safe"]),
    crate::LawChoice => Shape::Word("LawChoice", &["due_date", "absence_start"]),
    crate::Language => Shape::Word("Language", &["nb", "nn", "en"]),
    crate::CaseId => Shape::Id("CaseId"),
    crate::PlanId => Shape::Id("PlanId"),
    crate::TaskId => Shape::Id("TaskId"),
    crate::MeasureId => Shape::Id("MeasureId"),
    crate::CommentId => Shape::Id("CommentId"),
    crate::NoteId => Shape::Id("NoteId"),
    crate::MeetingId => Shape::Id("MeetingId"),
    crate::LogEntryId => Shape::Id("LogEntryId"),
    crate::DaysId => Shape::Id("DaysId"),
    crate::ActorId => Shape::Id("ActorId"),
}

const FROM: Field = Field { name: "from", shape: Shape::Date, required: true, doc: "First day." };
const TO: Field = Field {
    name: "to",
    shape: Shape::Date,
    required: true,
    doc: "Last day, included; not before the first.",
};
const ACTIVITY: Field = Field {
    name: "activity",
    shape: <crate::ActivityKind as WireField>::SHAPE,
    required: true,
    doc: "Absent, or a kind of note that is no absence.",
};
const GRADE: Field = Field {
    name: "grade",
    shape: Shape::Nullable(&Shape::Integer { min: 1, max: 100 }),
    required: false,
    doc: "Percent sick; given exactly when absent, and 100 is wholly absent.",
};
