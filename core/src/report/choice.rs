//! What a host chooses about a report.

use crate::document::DocumentChoice;
use crate::wire::{self, InputError, wire_object};
use crate::{Language, Text};

wire_object! {
    /// What the case does not know, and what the host wants.
    ///
    /// ```
    /// use oppfolgingsplan::report::ReportChoice;
    /// let choice = ReportChoice::from_json(br#"{"language":"nn","employee_name":"Kari Eksempel"}"#)?;
    /// assert_eq!(choice.language.map(|language| language.code()), Some("nn"));
    /// assert!(ReportChoice::from_json(br#"{"langauge":"nn"}"#).is_err());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct ReportChoice {
        /// The language; that of the policy if left out.
        pub language: Option<Language>,
        /// The employee's name.
        #[doc(alias = "arbeidstaker")]
        pub employee_name: Option<Text>,
        /// The employer's name.
        #[doc(alias = "arbeidsgiver")]
        pub employer_name: Option<Text>,
        /// The name of the manager who speaks for the employer now.
        #[doc(alias = "nærmeste leder")]
        pub manager_name: Option<Text>,
        /// Whether every version of the plan is written out, not only the one that counts now
        /// (default no). Versions are listed in any case.
        pub all_versions: Option<bool>,
    }
}

impl ReportChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }

    /// The same for the document of a version. A report never holds an identity number.
    pub(super) fn document(&self, language: Language) -> DocumentChoice {
        DocumentChoice {
            language: Some(language),
            employee_name: self.employee_name.clone(),
            employer_name: self.employer_name.clone(),
            manager_name: self.manager_name.clone(),
            ..DocumentChoice::default()
        }
    }
}
