//! [`NavExtra`]: what Nav asks for and a case does not know.

use crate::wire::{self, InputError, wire_object};
use crate::{Language, Text};

wire_object! {
    /// What Nav asks for and a case does not know, and what the host wants.
    ///
    /// What the version says itself wins: a completed form has a typical
    /// workday and a way of following up, a plan of tasks and measures has not.
    /// Blank counts as left out.
    ///
    /// ```
    /// use oppfolgingsplan::nav::NavExtra;
    /// let extra = NavExtra::from_json(br#"{"typical_workday":"Dagvakt","system_name":"Eksempel HR"}"#)?;
    /// assert!(extra.contact_name.is_none());
    /// assert!(NavExtra::from_json(br#"{"lpsName":"Eksempel HR"}"#).is_err());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct NavExtra {
        /// A typical day at work, where the version is no form. Nav requires it.
        #[doc(alias = "typisk arbeidshverdag")]
        pub typical_workday: Option<Text>,
        /// What was facilitated before, beside the effect of the version's measures. Nav requires it.
        #[doc(alias = "tidligere tilrettelegging")]
        pub previous_facilitation: Option<Text>,
        /// How the employer follows up, where neither a form nor an agreed measure says. Nav requires it.
        pub follow_up: Option<Text>,
        /// Whether help from Nav is wanted; by itself when a measure needs it.
        #[doc(alias = "hjelp fra Nav")]
        pub needs_help_from_nav: Option<bool>,
        /// What help; by itself the measures that need it.
        pub help_description: Option<Text>,
        /// Words to the practitioner; sent only when the plan goes there.
        #[doc(alias = "fastlege")]
        pub message_to_practitioner: Option<Text>,
        /// Anything else.
        pub additional_information: Option<Text>,
        /// Who follows up at the employer, typically the manager. Nav requires it.
        #[doc(alias = "kontaktperson")]
        pub contact_name: Option<Text>,
        /// The contact's telephone number. Nav requires it.
        pub contact_phone: Option<Text>,
        /// The contact's email address. Nav requires it.
        pub contact_email: Option<Text>,
        /// The name of the HR system. Nav requires it, though its description says otherwise.
        #[doc(alias = "lpsName")]
        pub system_name: Option<Text>,
        /// The email address of the HR system.
        #[doc(alias = "lpsEmail")]
        pub system_email: Option<Text>,
        /// Whether the practitioner gets the plan another way than through Nav (default no).
        pub practitioner_otherwise: Option<bool>,
        /// The language of the words between the texts; that of the policy if left out.
        pub language: Option<Language>,
    }
}

impl NavExtra {
    /// Reads the fields from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }
}
