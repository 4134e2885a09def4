//! What a host chooses about a document.

use crate::wire::{self, InputError, wire_object};
use crate::{Language, Text};

wire_object! {
    /// What the case does not know, and what the host wants.
    ///
    /// ```
    /// use oppfolgingsplan::document::DocumentChoice;
    /// let choice = DocumentChoice::from_json(br#"{"language":"nn","employee_name":"Kari Eksempel"}"#)?;
    /// assert_eq!(choice.language.map(|language| language.code()), Some("nn"));
    /// assert!(DocumentChoice::from_json(br#"{"langauge":"nn"}"#).is_err());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct DocumentChoice {
        /// The language; that of the policy if left out.
        pub language: Option<Language>,
        /// The employee's name.
        #[doc(alias = "arbeidstaker")]
        pub employee_name: Option<Text>,
        /// The employer's name.
        #[doc(alias = "arbeidsgiver")]
        pub employer_name: Option<Text>,
        /// The name of the manager who speaks for the employer in this version.
        #[doc(alias = "nærmeste leder")]
        pub manager_name: Option<Text>,
        /// Whether the national identity number is printed, where the case knows it (default no).
        #[doc(alias = "fødselsnummer")]
        pub person_number: Option<bool>,
        /// Whether a page for signatures on paper is added (default no).
        #[doc(alias = "underskrift")]
        pub signature_page: Option<bool>,
    }
}

impl DocumentChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }
}
