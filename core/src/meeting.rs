//! Dialogue meetings: 1 is the employer's, 2 and 3 are Nav's.

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::{Shape, WireField, wire_words};
use crate::{Date, MeetingId, Moment, Text};

/// Which of the dialogue meetings; a whole number on the wire.
///
/// ```
/// use oppfolgingsplan::MeetingNumber;
/// assert!(!MeetingNumber::One.is_navs());
/// assert_eq!(MeetingNumber::Two.get(), 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "dialogmøte")]
pub enum MeetingNumber {
    /// Dialogue meeting 1, called by the employer (working environment act § 4-6(4)).
    One,
    /// Dialogue meeting 2, called by Nav (national insurance act § 8-7a).
    Two,
    /// Dialogue meeting 3, called by Nav on demand.
    Three,
}

impl MeetingNumber {
    /// Whether Nav calls the meeting.
    #[must_use]
    pub const fn is_navs(self) -> bool {
        !matches!(self, MeetingNumber::One)
    }

    /// 1, 2 or 3.
    #[must_use]
    pub const fn get(self) -> u8 {
        match self {
            MeetingNumber::One => 1,
            MeetingNumber::Two => 2,
            MeetingNumber::Three => 3,
        }
    }

    /// `None` for anything but 1, 2 and 3.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(MeetingNumber::One),
            2 => Some(MeetingNumber::Two),
            3 => Some(MeetingNumber::Three),
            _ => None,
        }
    }
}

impl WireField for MeetingNumber {
    const SHAPE: Shape = Shape::Integer { min: 1, max: 3 };
}

impl Serialize for MeetingNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.get())
    }
}

impl<'de> Deserialize<'de> for MeetingNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        MeetingNumber::from_number(u8::deserialize(deserializer)?)
            .ok_or_else(|| de::Error::custom("expected 1, 2 or 3"))
    }
}

wire_words! {
    /// Who is called to a meeting, came to it, or took part in a conversation.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::Attendee::OccupationalHealth.as_str(), "occupational_health");
    /// ```
    #[doc(alias = "deltaker")]
    pub enum Attendee {
        /// The employee.
        Employee = "employee",
        /// The employer, through the manager.
        Manager = "manager",
        /// The practitioner.
        Practitioner = "practitioner",
        /// Nav.
        Nav = "nav",
        /// The employer's HR.
        Hr = "hr",
        /// The occupational health service.
        #[doc(alias = "bedriftshelsetjeneste")]
        OccupationalHealth = "occupational_health",
        /// The safety representative.
        #[doc(alias = "verneombud")]
        SafetyRepresentative = "safety_representative",
        /// The union representative.
        #[doc(alias = "tillitsvalgt")]
        UnionRepresentative = "union_representative",
        /// Somebody else.
        Other = "other",
    }
}

/// How a meeting stands.
///
/// ```
/// use oppfolgingsplan::MeetingState;
/// assert_ne!(MeetingState::Summoned, MeetingState::Held { attended: vec![] });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MeetingState {
    /// People are called.
    Summoned,
    /// It was held.
    Held {
        /// Who came.
        attended: Vec<Attendee>,
    },
    /// It was not held.
    NotHeld {
        /// Why.
        reason: Text,
    },
}

/// A dialogue meeting as the case holds it. Who was called and who came must
/// be documented: working environment act section 4-6(5).
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// assert!(case_on_sick_leave().meetings().next().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "dialogmøte")]
pub struct Meeting {
    pub(crate) id: MeetingId,
    pub(crate) number: MeetingNumber,
    pub(crate) on: Date,
    pub(crate) called: Vec<Attendee>,
    pub(crate) state: MeetingState,
}

impl Meeting {
    /// The meeting's identifier.
    #[must_use]
    pub const fn id(&self) -> &MeetingId {
        &self.id
    }

    /// Which of the dialogue meetings.
    #[must_use]
    pub const fn number(&self) -> MeetingNumber {
        self.number
    }

    /// The day of the meeting.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// Who was called.
    #[must_use]
    pub fn called(&self) -> &[Attendee] {
        &self.called
    }

    /// How it stands.
    #[must_use]
    pub const fn state(&self) -> &MeetingState {
        &self.state
    }

    /// The day it was held, if it was.
    #[must_use]
    pub const fn held_on(&self) -> Option<Date> {
        match self.state {
            MeetingState::Held { .. } => Some(self.on),
            MeetingState::Summoned | MeetingState::NotHeld { .. } => None,
        }
    }
}

/// Somebody asked for a meeting, or found it expedient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MeetingRequest {
    pub(crate) number: MeetingNumber,
    pub(crate) at: Moment,
}
