//! Dates in words.

use super::{Language, Texts, choose};
use crate::Date;

/// The months, which begin with a small letter in Norwegian.
const MONTHS: [Texts; 12] = [
    ["januar", "januar", "January"],
    ["februar", "februar", "February"],
    ["mars", "mars", "March"],
    ["april", "april", "April"],
    ["mai", "mai", "May"],
    ["juni", "juni", "June"],
    ["juli", "juli", "July"],
    ["august", "august", "August"],
    ["september", "september", "September"],
    ["oktober", "oktober", "October"],
    ["november", "november", "November"],
    ["desember", "desember", "December"],
];

/// A date as a person writes it: «2. februar 2026», and in English «2 February 2026».
///
/// ```
/// use oppfolgingsplan::{words, Language};
/// let day = "2026-02-02".parse()?;
/// assert_eq!(words::date(day, Language::Nb), "2. februar 2026");
/// assert_eq!(words::date(day, Language::En), "2 February 2026");
/// # Ok::<(), oppfolgingsplan::DateError>(())
/// ```
#[must_use]
pub fn date(date: Date, language: Language) -> String {
    let names = MONTHS.get(usize::from(date.month()).wrapping_sub(1)).copied();
    let month = choose(names.unwrap_or_default(), language);
    let dot = if language == Language::En { "" } else { "." };
    format!("{}{dot} {month} {}", date.day(), date.year())
}
