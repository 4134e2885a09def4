//! [`NavSending`]: a version on its way through Nav, and to whom.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::read::{Given, nav_object, nav_word};
use crate::wire::{self, InputError, given, wire_words};
use crate::{Moment, PlanId, Recipient, Text, Version};

/// To whom one sending goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct To {
    pub(super) nav: bool,
    pub(super) practitioner: bool,
}

wire_words! {
    /// How far a sending has come.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::nav::SendingState::Due.as_str(), "due");
    /// ```
    pub enum SendingState {
        /// Still to be sent.
        Due = "due",
        /// Begun, and nobody knows what came of it.
        Unknown = "unknown",
    }
}

nav_word!(SendingState);

/// One sending of a version through Nav: to Nav, to the practitioner, or both
/// at once.
///
/// ```
/// # use oppfolgingsplan::doc::{case_with_approved_plan, request};
/// use oppfolgingsplan::nav::SendingState;
/// let share = request(r#"{"at":"2026-01-22T10:00:00+01:00","by":{"role":"manager","id":"m-1"},
///     "do":"share_plan","plan":"p1","with":"nav"}"#);
/// let case = case_with_approved_plan().execute(&share)?.case;
/// let [sending] = &case.nav_sendings(case.last_moment())[..] else { panic!() };
/// assert_eq!(sending.state(), SendingState::Due);
/// assert!(sending.to_nav() && !sending.to_practitioner());
/// # Ok::<(), oppfolgingsplan::Denial>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "utsending")]
pub struct NavSending {
    pub(super) plan: PlanId,
    pub(super) to: To,
    pub(super) state: SendingState,
    pub(super) begun_at: Option<Moment>,
    pub(super) reference: Option<Text>,
}

impl NavSending {
    /// The version.
    #[must_use]
    pub const fn plan(&self) -> &PlanId {
        &self.plan
    }

    /// Whether it goes to Nav.
    #[must_use]
    pub const fn to_nav(&self) -> bool {
        self.to.nav
    }

    /// Whether it goes to the practitioner.
    #[must_use]
    pub const fn to_practitioner(&self) -> bool {
        self.to.practitioner
    }

    /// How far it has come.
    #[must_use]
    pub const fn state(&self) -> SendingState {
        self.state
    }

    /// When it began; nothing while it is due.
    #[must_use]
    pub const fn begun_at(&self) -> Option<Moment> {
        self.begun_at
    }

    /// Nav's `uuid`, to ask for the status with. An unknown sending without one
    /// cannot be asked about: somebody has to ring Nav, and then record the
    /// delivery, or its failure and share again.
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        self.reference.as_ref().map(Text::as_str)
    }

    /// Reads a sending as [`to_json`](Self::to_json) writes it, for a host that
    /// keeps it between the request and the answer.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[]).map(|Given::<Record>(record)| Self {
            plan: record.plan,
            to: To { nav: record.to_nav, practitioner: record.to_practitioner },
            state: record.state,
            begun_at: record.begun_at,
            reference: record.reference,
        })
    }

    /// The sending as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// To each that it goes to.
    pub(super) fn to_each(&self) -> impl Iterator<Item = Recipient> {
        let has = |with: &Recipient| match with {
            Recipient::Nav => self.to.nav,
            Recipient::Practitioner => self.to.practitioner,
        };
        Recipient::ALL.iter().copied().filter(has)
    }
}

nav_object! { Refuse
    /// A sending on the wire.
    struct Record {
        plan: PlanId = "plan",
        to_nav: bool = "to_nav",
        to_practitioner: bool = "to_practitioner",
        state: SendingState = "state",
        begun_at: Option<Moment> = "begun_at",
        reference: Option<Text> = "reference",
    }
}

impl Serialize for NavSending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("plan", &self.plan)?;
        map.serialize_entry("to_nav", &self.to.nav)?;
        map.serialize_entry("to_practitioner", &self.to.practitioner)?;
        map.serialize_entry("state", &self.state)?;
        given(&mut map, "begun_at", self.begun_at)?;
        given(&mut map, "reference", self.reference.as_ref())?;
        map.end()
    }
}

/// To whom a version is still to be sent.
pub(super) fn due(version: &Version, practitioner_otherwise: bool) -> To {
    let due = |with| version.share(with).is_some_and(|share| share.delivery().is_due());
    To {
        nav: due(Recipient::Nav),
        practitioner: due(Recipient::Practitioner) && !practitioner_otherwise,
    }
}

/// The sendings of a version without an answer: those that began at one moment, with the same
/// reference, were one.
pub(super) fn unknown(version: &Version) -> Vec<NavSending> {
    let mut found: Vec<NavSending> = Vec::new();
    for with in Recipient::ALL {
        let Some(share) = version.share(*with).filter(|share| share.delivery().is_unknown()) else {
            continue;
        };
        let (begun_at, reference) = (share.begun_at(), share.reference().cloned());
        let to =
            To { nav: *with == Recipient::Nav, practitioner: *with == Recipient::Practitioner };
        let same =
            |other: &&mut NavSending| other.begun_at == begun_at && other.reference == reference;
        match found.iter_mut().find(same) {
            Some(other) => {
                other.to.nav |= to.nav;
                other.to.practitioner |= to.practitioner;
            }
            None => {
                let (plan, state) = (version.id().clone(), SendingState::Unknown);
                found.push(NavSending { plan, to, state, begun_at, reference });
            }
        }
    }
    found
}
