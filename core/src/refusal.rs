//! Refusals: the answer that a rule says no.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::law::CitationId;
use crate::rules::{Kind, RuleCode};
use crate::wire::{self, InputError};
use crate::words::{self, Language};

/// A rule says no. This is an answer, not an error: it names the rule, what
/// the rule rests on, and what would make the command possible.
///
/// ```
/// # use oppfolgingsplan::doc::{case_with_approved_plan, request};
/// use oppfolgingsplan::{Denial, Kind, Language};
/// let case = case_with_approved_plan();
/// let edit = request(r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"manager","id":"m-1"},
///     "do":"add_task","plan":"p1","name":"Vaktplan"}"#);
/// let Err(Denial::Refused(refusal)) = case.decide(&edit) else { panic!() };
/// assert_eq!(refusal.code().code(), "edit.not-draft");
/// assert_eq!(refusal.kind(), Kind::Conflict);
/// assert_eq!(refusal.citations()[0].id(), "nav-guidance-employers");
/// assert!(refusal.remedy().contains(&"revise_plan"));
/// println!("{}", refusal.message(Language::Nb));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "avslag")]
pub struct Refusal {
    rule: RuleCode,
    fields: Vec<&'static str>,
}

impl Refusal {
    pub(crate) const fn new(rule: RuleCode, fields: Vec<&'static str>) -> Self {
        Self { rule, fields }
    }

    /// The rule.
    #[must_use]
    pub const fn code(&self) -> RuleCode {
        self.rule
    }

    /// Forbidden, conflict or invalid.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.rule.kind()
    }

    /// The paths of the fields that break the rule, in the order of the form;
    /// empty when the rule is not about a field.
    #[must_use]
    pub fn fields(&self) -> &[&'static str] {
        &self.fields
    }

    /// What the rule rests on, the weightiest first.
    #[must_use]
    #[doc(alias = "hjemmel")]
    pub const fn citations(&self) -> &'static [CitationId] {
        self.rule.rule().citations
    }

    /// The commands that can mend it.
    #[must_use]
    pub const fn remedy(&self) -> &'static [&'static str] {
        self.rule.rule().remedy
    }

    /// What was refused and why, for a person.
    #[must_use]
    pub fn message(&self, language: Language) -> &'static str {
        words::refusal(self.rule, language)
    }

    /// What to do instead, for a person.
    #[must_use]
    pub fn help(&self, language: Language) -> &'static str {
        words::remedy(self.rule, language)
    }

    /// The refusal as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl Serialize for Refusal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("refused", &self.rule)?;
        map.serialize_entry("kind", &self.kind())?;
        if !self.fields.is_empty() {
            map.serialize_entry("fields", &self.fields)?;
        }
        map.serialize_entry("citations", self.citations())?;
        map.serialize_entry("remedy", self.remedy())?;
        map.end()
    }
}

/// Why nothing happened: a rule said no, or the call was bad.
///
/// ```
/// use oppfolgingsplan::{Denial, Request};
/// # use oppfolgingsplan::doc::{case_on_sick_leave, request};
/// let ghost = request(r#"{"at":"2026-02-10T09:00:00+01:00","by":{"role":"system"},
///     "do":"mark_misregistered","plan":"p9"}"#);
/// let Err(Denial::Input(error)) = case_on_sick_leave().decide(&ghost) else { panic!() };
/// assert_eq!(error.path(), "plan");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denial {
    /// A rule said no.
    #[error("refused: {}", .0.code())]
    Refused(Refusal),
    /// The call was bad.
    #[error(transparent)]
    Input(#[from] InputError),
}

impl Denial {
    /// The refusal, if a rule said no.
    #[must_use]
    pub const fn refusal(&self) -> Option<&Refusal> {
        match self {
            Denial::Refused(refusal) => Some(refusal),
            Denial::Input(_) => None,
        }
    }
}

impl Serialize for Denial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Denial::Refused(refusal) => refusal.serialize(serializer),
            Denial::Input(error) => error.serialize(serializer),
        }
    }
}
