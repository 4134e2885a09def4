//! The languages of messages.

use oppfolgingsplan::Language;

use crate::boundary::Answer;
use crate::error::opl_error;

/// A language in which the library speaks to a person.
pub type opl_language = i32;

/// Norwegian Bokmål.
pub const OPL_LANGUAGE_NB: opl_language = 1;
/// Norwegian Nynorsk.
pub const OPL_LANGUAGE_NN: opl_language = 2;
/// English.
pub const OPL_LANGUAGE_EN: opl_language = 3;

/// The language with a number that the caller gave.
pub(crate) fn language(number: opl_language) -> Answer<Language> {
    match number {
        OPL_LANGUAGE_NB => Ok(Language::Nb),
        OPL_LANGUAGE_NN => Ok(Language::Nn),
        OPL_LANGUAGE_EN => Ok(Language::En),
        _ => Err(opl_error::beyond("language", "no such language; they are 1 to 3")),
    }
}
