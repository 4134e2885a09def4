//! Warnings about the texts of a command: they never refuse.

use serde::Serialize;

use crate::rules::RuleCode;
use crate::rules::guards::texts;
use crate::sensitive::findings;
use crate::view::alerts::rule_of;
use crate::{Command, Policy};

/// A text that was changed on the way in, or that should not hold what it
/// seems to hold.
///
/// ```
/// use oppfolgingsplan::{Command, PlanId, Policy, Preset, Text};
/// let command = Command::AddTask {
///     plan: PlanId::new("p1")?,
///     task: None,
///     name: Text::from("Ringe 01898299631"),
/// };
/// let warnings = command.warnings(&Policy::preset(Preset::NavTwoParty).unwrap());
/// assert_eq!(warnings[0].rule.code(), "text.identity-number");
/// assert_eq!(warnings[0].field, "name");
/// # Ok::<(), oppfolgingsplan::IdentityError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[doc(alias = "advarsel")]
pub struct Warning {
    /// Which alert.
    #[serde(rename = "warning")]
    pub rule: RuleCode,
    /// The path of the field.
    pub field: &'static str,
}

impl Command {
    /// What should be looked at in the texts of this command: control
    /// characters that are taken out, text that looks like a national identity
    /// number, a diagnosis code, or a diagnosis or medicine word. The text
    /// itself is not repeated.
    #[must_use]
    pub fn warnings(&self, policy: &Policy) -> Vec<Warning> {
        let mut warnings = Vec::new();
        texts(self, &policy.limits(), |field| {
            let Some(text) = field.text else {
                return;
            };
            let cleaned = text.cleaned();
            if cleaned.changed {
                let rule = RuleCode::TextControlCharacters;
                warnings.push(Warning { rule, field: field.path });
            }
            for kind in findings(cleaned.text.as_str()).iter() {
                warnings.push(Warning { rule: rule_of(kind), field: field.path });
            }
        });
        // In the order of the form; a field is told once of each rule.
        let mut seen = Vec::new();
        warnings.retain(|warning| {
            let new = !seen.contains(warning);
            seen.push(*warning);
            new
        });
        warnings
    }
}
