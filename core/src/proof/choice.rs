//! What a host chooses about a proof.

use crate::wire::{self, InputError, wire_object};
use crate::{ActorId, Digest, Language, Text};

wire_object! {
    /// The name of a person that the host knows by a key.
    ///
    /// ```
    /// use oppfolgingsplan::{ActorId, Text, proof::PersonName};
    /// let name = PersonName { key: ActorId::new("m-1")?, name: Text::from("Ola Leder") };
    /// assert_eq!(name.key.as_str(), "m-1");
    /// # Ok::<(), oppfolgingsplan::IdentityError>(())
    /// ```
    pub struct PersonName {
        /// The host's key of the person, which the pack does not show.
        pub key: ActorId,
        /// The name.
        pub name: Text,
    }
}

wire_object! {
    /// What the case does not know, and what the host wants.
    ///
    /// ```
    /// use oppfolgingsplan::proof::ProofChoice;
    /// let choice = ProofChoice::from_json(br#"{"language":"nn","names":[{"key":"m-1","name":"Ola Leder"}]}"#)?;
    /// assert_eq!(choice.names.len(), 1);
    /// assert_eq!(ProofChoice::from_json(br#"{"name":[]}"#).map_err(|error| error.path().to_owned()), Err("name".into()));
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct ProofChoice {
        /// The language; that of the policy if left out.
        pub language: Option<Language>,
        /// The employer's name.
        #[doc(alias = "arbeidsgiver")]
        pub employer_name: Option<Text>,
        /// What the employer or the authority calls the matter, such as a number in the archive.
        #[doc(alias = "saksnummer")]
        pub reference: Option<Text>,
        /// Names of persons; of the others the pack gives the role and a number.
        pub names: Vec<PersonName>,
        /// Whether the pack holds what persons have written, and the host's keys (default no). Never
        /// what was written in a version of the wrong person, nor, for the employee in the
        /// employer-led policy, in the manager's drafts.
        #[doc(alias = "fritekst")]
        pub with_content: Option<bool>,
        /// A secret of the host, at least 16 characters and the same for every pack of a case. What
        /// is withheld cannot be guessed without it, and the links of the chain stay the same from
        /// pack to pack.
        #[doc(alias = "hemmelighet")]
        pub secret: Option<Text>,
    }
}

impl ProofChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }
}

wire_object! {
    /// What a proof is held against, beside itself.
    ///
    /// ```
    /// use oppfolgingsplan::proof::VerifyChoice;
    /// assert!(VerifyChoice::from_json(b"{}")?.anchors.is_empty());
    /// assert!(VerifyChoice::from_json(br#"{"anchors":["abc"]}"#).is_err());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct VerifyChoice {
        /// What was kept elsewhere: links of the chain, or the SHA-256 of the file with the sums.
        /// Each must be found.
        pub anchors: Vec<Digest>,
    }
}

impl VerifyChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }
}
