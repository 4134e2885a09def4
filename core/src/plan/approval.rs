//! Approval: by each party, forced, by an own manager, or completed by the employer.

use crate::plan::{Archiving, Share};
use crate::wire::wire_words;
use crate::{Date, Moment, Party, Text};

wire_words! {
    /// How an approval of a two-party plan came about.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::Manner::Forced.as_str(), "forced");
    /// ```
    pub enum Manner {
        /// Both parties approved.
        Both = "both",
        /// The manager approved without the employee.
        #[doc(alias = "tvangsgodkjent")]
        Forced = "forced",
        /// One who is both parties approved.
        #[doc(alias = "egen leder")]
        OwnManager = "own_manager",
        /// The employer completed the form.
        #[doc(alias = "ferdigstilt")]
        Completed = "completed",
    }
}

/// From when to when a plan holds, and when it is to be evaluated.
///
/// ```
/// use oppfolgingsplan::{Date, Validity};
/// let day = |text: &str| text.parse::<Date>().unwrap();
/// assert!(Validity::new(day("2026-02-01"), day("2026-03-01"), day("2026-02-15")).is_some());
/// assert!(Validity::new(day("2026-02-01"), day("2026-03-01"), day("2026-04-15")).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "gyldighet")]
pub struct Validity {
    from: Date,
    to: Date,
    evaluate_on: Date,
}

impl Validity {
    /// `None` unless `from` ≤ `evaluate_on` ≤ `to`.
    #[must_use]
    pub fn new(from: Date, to: Date, evaluate_on: Date) -> Option<Self> {
        (from <= to && from <= evaluate_on && evaluate_on <= to).then_some(Self {
            from,
            to,
            evaluate_on,
        })
    }

    /// First day.
    #[must_use]
    pub const fn from(&self) -> Date {
        self.from
    }

    /// Last day; the plan is still active on it.
    #[must_use]
    pub const fn to(&self) -> Date {
        self.to
    }

    /// The day of evaluation.
    #[must_use]
    pub const fn evaluate_on(&self) -> Date {
        self.evaluate_on
    }
}

/// The approval of the first party, while the other has not answered.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// let case = case_with_approved_plan();
/// assert!(case.versions().last().unwrap().pending().is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    pub(crate) party: Party,
    pub(crate) on: Date,
    pub(crate) validity: Validity,
    pub(crate) share_with_nav: bool,
}

impl Pending {
    /// Who has approved.
    #[must_use]
    pub const fn party(&self) -> Party {
        self.party
    }

    /// The validity that this approval gave.
    #[must_use]
    pub const fn validity(&self) -> Validity {
        self.validity
    }
}

/// Who approved first, and when: the document says that this party made the plan.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::Party;
/// let case = case_with_approved_plan();
/// let approved = case.versions().last().unwrap().approved().unwrap();
/// assert_eq!(approved.first().party, Party::Manager);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstApproval {
    /// The party.
    pub party: Party,
    /// The day.
    pub on: Date,
}

/// What an approved version carries beyond its content.
///
/// ```
/// # use oppfolgingsplan::doc::case_with_approved_plan;
/// # use oppfolgingsplan::Manner;
/// let case = case_with_approved_plan();
/// assert_eq!(case.versions().last().unwrap().approved().unwrap().manner(), Manner::Both);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "godkjenning")]
pub struct Approved {
    pub(crate) manner: Manner,
    pub(crate) first: FirstApproval,
    pub(crate) on: Date,
    pub(crate) at: Moment,
    /// `None` for a completed form, which never expires.
    pub(crate) validity: Option<Validity>,
    pub(crate) evaluate_on: Option<Date>,
    /// Forced or not taken part: why.
    pub(crate) reason: Option<Text>,
    /// Completed: whether the employee has taken part.
    pub(crate) taken_part: Option<bool>,
    pub(crate) practitioner: Option<Share>,
    pub(crate) nav: Option<Share>,
    pub(crate) archiving: Archiving,
    pub(crate) evaluated_on: Option<Date>,
}

impl Approved {
    /// How the approval came about.
    #[must_use]
    pub const fn manner(&self) -> Manner {
        self.manner
    }

    /// Who approved first.
    #[must_use]
    pub const fn first(&self) -> FirstApproval {
        self.first
    }

    /// The day on which the version became approved.
    #[must_use]
    pub const fn on(&self) -> Date {
        self.on
    }

    /// Its validity; a completed form has none and never expires.
    #[must_use]
    pub const fn validity(&self) -> Option<Validity> {
        self.validity
    }

    /// The day of evaluation.
    #[must_use]
    pub const fn evaluate_on(&self) -> Option<Date> {
        self.evaluate_on
    }

    /// Why the employee has not approved, or not taken part.
    #[must_use]
    pub const fn reason(&self) -> Option<&Text> {
        self.reason.as_ref()
    }

    /// Whether the employee has taken part in a completed form.
    #[must_use]
    pub const fn taken_part(&self) -> Option<bool> {
        self.taken_part
    }

    /// The sharing with one recipient.
    #[must_use]
    pub const fn share(&self, with: crate::Recipient) -> Option<&Share> {
        match with {
            crate::Recipient::Practitioner => self.practitioner.as_ref(),
            crate::Recipient::Nav => self.nav.as_ref(),
        }
    }

    pub(crate) const fn share_mut(&mut self, with: crate::Recipient) -> &mut Option<Share> {
        match with {
            crate::Recipient::Practitioner => &mut self.practitioner,
            crate::Recipient::Nav => &mut self.nav,
        }
    }

    /// How far archiving has come.
    #[must_use]
    pub const fn archiving(&self) -> &Archiving {
        &self.archiving
    }

    /// Whether the validity has run out on a day.
    #[must_use]
    pub fn is_expired(&self, date: Date) -> bool {
        self.validity.is_some_and(|validity| validity.to < date)
    }
}
