//! The history of a case, for a person to read.

use serde::Serialize;

use crate::words::{self, Family};
use crate::{Case, Event, HappeningKind, Language, Moment, PlanId, Role};

/// One line of the history: when, in which role, what. It names no person and
/// repeats no text.
///
/// ```
/// # use oppfolgingsplan::doc::case_on_sick_leave;
/// use oppfolgingsplan::Language;
/// let case = case_on_sick_leave();
/// let last = case.history().last().unwrap();
/// assert_eq!(last.happening.as_str(), "manager_assigned");
/// println!("{}", last.words(Language::Nb));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "historikk")]
pub struct Entry {
    /// The number of the event, from 1.
    pub number: u64,
    /// When.
    pub at: Moment,
    /// In which role.
    pub role: Role,
    /// What happened.
    #[serde(rename = "event")]
    pub happening: HappeningKind,
    /// The version of the plan that it was about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanId>,
}

impl Entry {
    fn new(number: u64, event: &Event) -> Self {
        Self {
            number,
            at: event.at,
            role: event.by.role(),
            happening: event.happening.kind(),
            plan: event.plan().cloned(),
        }
    }

    /// What happened, in words.
    #[must_use]
    pub fn words(&self, language: Language) -> &'static str {
        words::term(Family::Event, self.happening.as_str(), language)
            .unwrap_or(self.happening.as_str())
    }
}

impl Case {
    /// The history, oldest first.
    pub fn history(&self) -> impl DoubleEndedIterator<Item = Entry> {
        self.events().enumerate().map(|(place, event)| Entry::new(place as u64 + 1, event))
    }
}
