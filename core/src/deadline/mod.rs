//! Deadlines: what is due when, who owes it, and on what authority.
//!
//! - [`Facts`] and [`statutory`]: the deadlines that the law counts from the first day of an absence
//! - [`maximum_date`]: the last day with sickness benefit, an estimate
//! - [`Deadline`], [`DeadlineCode`], [`DeadlineState`]: what a deadline says
//! - [`Reading`]: how the law is read where it leaves a choice

mod code;
mod facts;
mod maximum_date;
mod state;
mod statutory;

use std::sync::Arc;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::absence::StartBasis;
use crate::calendar::Date;
use crate::law::CitationId;
use crate::wire::Word;

pub use code::{DeadlineCode, Debtor, Label, ReminderLabel};
pub use facts::Facts;
pub use maximum_date::maximum_date;
pub use state::{DeadlineState, Reading, WeekReading, state_of};
pub use statutory::{Deadlines, statutory};

/// One deadline as it stands on the day that the view asks about.
///
/// On the wire an object with the fields in this order, absent ones left out; the state brings
/// `met_on` along when it is met.
///
/// ```rust
/// use oppfolgingsplan::{CitationId, Date, Deadline, DeadlineCode, DeadlineState, Debtor};
///
/// let evaluation = Deadline {
///     code: DeadlineCode::EvaluationDue,
///     label: None,
///     subject: Some("plan-1".into()),
///     latest: Date::parse("2026-03-02")?,
///     safe: Date::parse("2026-03-02")?,
///     state: DeadlineState::Upcoming,
///     debtor: Debtor::Employer,
///     citation: CitationId::WebsakRoutine,
///     law_version: None,
///     start_basis: None,
///     estimate: false,
/// };
/// assert_eq!(serde_json::to_value(&evaluation)?["state"], "upcoming");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "frist")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Deadline {
    /// Which deadline it is.
    pub code: DeadlineCode,
    /// What it reminds of, or the name that the house gave it.
    pub label: Option<Label>,
    /// The plan, meeting or log entry that it belongs to.
    pub subject: Option<Arc<str>>,
    /// The last day on which it is met in time.
    pub latest: Date,
    /// The day that is in time however weeks are read; never later than `latest`.
    pub safe: Date,
    /// Where it stands.
    pub state: DeadlineState,
    /// Who owes it.
    pub debtor: Debtor,
    /// What it rests on.
    pub citation: CitationId,
    /// The first day of the version of the law that gave the date; `None` if no law did.
    pub law_version: Option<Date>,
    /// What the start of the absence rests on; `None` if the date is not counted from it.
    pub start_basis: Option<StartBasis>,
    /// Whether the date is an estimate that Nav alone can decide.
    pub estimate: bool,
}

impl Deadline {
    /// A number that is greater for a later day, and on a day for a later code.
    pub(crate) const fn order(&self, day: Date) -> u64 {
        day.order() << 8 | self.code as u64
    }
}

// By hand, since what is derived for a flattened field goes through a map and takes twice as long.
impl Serialize for Deadline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Deadline", 12)?;
        fields.serialize_field("code", &self.code)?;
        if let Some(label) = &self.label {
            fields.serialize_field("label", label)?;
        }
        if let Some(subject) = &self.subject {
            fields.serialize_field("subject", subject)?;
        }
        fields.serialize_field("latest", &self.latest)?;
        fields.serialize_field("safe", &self.safe)?;
        fields.serialize_field("state", &Word(self.state.code()))?;
        if let DeadlineState::Met { on } = &self.state {
            fields.serialize_field("met_on", on)?;
        }
        fields.serialize_field("debtor", &self.debtor)?;
        fields.serialize_field("citation", &self.citation)?;
        if let Some(version) = &self.law_version {
            fields.serialize_field("law_version", version)?;
        }
        if let Some(basis) = &self.start_basis {
            fields.serialize_field("start_basis", basis)?;
        }
        fields.serialize_field("estimate", &self.estimate)?;
        fields.end()
    }
}
