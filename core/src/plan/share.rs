//! Sharing with the practitioner and with Nav.

use crate::wire::wire_words;
use crate::{Date, Moment, Text};

wire_words! {
    /// Who a version is shared with.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::Recipient::Nav.as_str(), "nav");
    /// ```
    pub enum Recipient {
        /// The practitioner that wrote the sick note.
        #[doc(alias = "sykmelder")]
        Practitioner = "practitioner",
        /// Nav.
        Nav = "nav",
    }
}

wire_words! {
    /// How a delivery went.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::DeliveryOutcome::Printed.as_str(), "printed");
    /// ```
    pub enum DeliveryOutcome {
        /// It arrived.
        Delivered = "delivered",
        /// It did not arrive, and may be sent again.
        Failed = "failed",
        /// Nobody knows: the sending has begun and is not answered, or the answer was lost.
        Unknown = "unknown",
        /// It is certain that nothing was sent: it is still to be sent.
        #[doc(alias = "utsatt")]
        Postponed = "postponed",
        /// It was printed and handed over on paper.
        Printed = "printed",
    }
}

/// How a delivery stands.
///
/// ```
/// use oppfolgingsplan::Delivery;
/// assert!(Delivery::Requested.blocks_another());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Asked for; the host has not answered.
    Requested,
    /// The host has answered.
    Answered {
        /// How it went.
        outcome: DeliveryOutcome,
        /// Failed: why.
        reason: Option<Text>,
        /// When the answer came.
        on: Date,
    },
}

impl Delivery {
    /// Whether the version counts as shared: from the request until a failure is reported.
    #[must_use]
    pub const fn blocks_another(&self) -> bool {
        !matches!(self, Delivery::Answered { outcome: DeliveryOutcome::Failed, .. })
    }

    /// Whether it is still to be sent: asked for, and not begun or put back.
    #[must_use]
    pub const fn is_due(&self) -> bool {
        matches!(
            self,
            Delivery::Requested | Delivery::Answered { outcome: DeliveryOutcome::Postponed, .. }
        )
    }

    /// Whether nobody knows what came of the sending.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Delivery::Answered { outcome: DeliveryOutcome::Unknown, .. })
    }

    /// The day it reached the recipient, if it is known to have.
    #[must_use]
    pub const fn arrived_on(&self) -> Option<Date> {
        match self {
            Delivery::Answered {
                outcome: DeliveryOutcome::Delivered | DeliveryOutcome::Printed,
                on,
                ..
            } => Some(*on),
            Delivery::Requested | Delivery::Answered { .. } => None,
        }
    }
}

/// The sharing of one version with one recipient.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::Recipient;
/// let case = case_with_approved_plan();
/// assert!(case.versions().last().unwrap().share(Recipient::Nav).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "deling")]
pub struct Share {
    pub(crate) requested_at: Moment,
    pub(crate) delivery: Delivery,
    /// The first day it reached the recipient, kept when it is sent again.
    pub(crate) arrived_on: Option<Date>,
    /// When the newest sending began; nothing until one has.
    pub(crate) begun_at: Option<Moment>,
    /// Of the newest sending.
    pub(crate) reference: Option<Text>,
}

impl Share {
    /// When sharing was last asked for.
    #[must_use]
    pub const fn requested_at(&self) -> Moment {
        self.requested_at
    }

    /// How the delivery stands.
    #[must_use]
    pub const fn delivery(&self) -> &Delivery {
        &self.delivery
    }

    /// The first day it reached the recipient.
    #[must_use]
    pub const fn arrived_on(&self) -> Option<Date> {
        self.arrived_on
    }

    /// When the newest sending began, which tells its answer from that of an earlier one.
    #[must_use]
    pub const fn begun_at(&self) -> Option<Moment> {
        self.begun_at
    }

    /// What the recipient calls the newest sending, such as Nav's `uuid`.
    #[must_use]
    pub const fn reference(&self) -> Option<&Text> {
        self.reference.as_ref()
    }
}
