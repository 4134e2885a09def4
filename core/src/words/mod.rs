//! Words for people: what a refusal says on the screen, what to do instead, and the names of
//! things, in Bokmål, Nynorsk and English.
//!
//! The three languages of a sentence stand side by side in the source, so that whoever mends one
//! sees the others. Nothing here holds a placeholder: a text says the same to everybody and can
//! carry no personal data. Hosts that want their own words use the codes.
//!
//! ```
//! use oppfolgingsplan::{words, Language, RuleCode};
//!
//! let code = RuleCode::EditAwaitingApproval;
//! assert_eq!(
//!     words::refusal(code, Language::Nb),
//!     "Planen venter på godkjenning og kan ikke endres nå."
//! );
//! assert_eq!(
//!     words::remedy(code, Language::En),
//!     "Withdraw the approval or reject the plan. Then it can be edited again."
//! );
//! assert_eq!(
//!     words::term(words::Family::Deadline, "archive_due", Language::Nn),
//!     Some("Arkivere planen og dokumenta i loggen")
//! );
//! ```

#[cfg(feature = "altinn")]
pub(crate) mod altinn;
#[cfg(feature = "archive")]
pub(crate) mod archive;
mod date;
#[cfg_attr(not(feature = "document"), allow(dead_code, reason = "a plan to Nav needs few of them"))]
mod document;
#[cfg(feature = "exchange")]
pub(crate) mod exchange;
mod input;
mod language;
pub(crate) mod nav;
mod phrases;
#[cfg(feature = "proof")]
pub(crate) mod proof;
#[cfg(feature = "report")]
pub(crate) mod report;
mod rows;
mod rules;
mod terms;

pub use date::date;
pub(crate) use document::{Phrase, phrase};
pub use input::input_error;
pub use language::Language;
pub use terms::{Family, term, words_of};

use crate::RuleCode;

/// What could not be done and why, in one or two plain sentences; for an alert, what is seen.
///
/// ```
/// use oppfolgingsplan::{words, Language, RuleCode};
/// assert_eq!(
///     words::refusal(RuleCode::ApproveEmptyPlan, Language::Nn),
///     "Planen er tom og kan ikkje sendast til godkjenning."
/// );
/// ```
#[must_use]
pub const fn refusal(code: RuleCode, language: Language) -> &'static str {
    choose(rules::of(code).refusal, language)
}

/// What to do now instead; for an alert, what mends it.
///
/// ```
/// use oppfolgingsplan::{words, Language, RuleCode};
/// assert_eq!(
///     words::remedy(RuleCode::ApproveEmptyPlan, Language::En),
///     "Add at least one task or one measure."
/// );
/// ```
#[must_use]
pub const fn remedy(code: RuleCode, language: Language) -> &'static str {
    choose(rules::of(code).remedy, language)
}

/// The same text in Bokmål, Nynorsk and English, in that order.
type Texts = [&'static str; 3];

const fn choose([nb, nn, en]: Texts, language: Language) -> &'static str {
    match language {
        Language::Nb => nb,
        Language::Nn => nn,
        Language::En => en,
    }
}

#[cfg(test)]
mod tests;
