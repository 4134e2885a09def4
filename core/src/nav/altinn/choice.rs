//! What the form does not know, and the host says.

use crate::wire::{self, InputError, wire_object};
use crate::{
    ActorId, CaseId, Date, Language, NoteId, OrganisationNumber, PersonNumber, PolicyChoice, Text,
};

wire_object! {
    /// What the host says when a form becomes a case.
    ///
    /// For a new case its key, and those of employee and manager, must be given; for one that is
    /// there, nothing must.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::ImportChoice;
    /// let choice = ImportChoice::from_json(br#"{"case":"s-1","employee":"a-1","manager":"m-1"}"#)?;
    /// assert!(choice.policy.is_none());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct ImportChoice {
        /// The key of the new case.
        pub case: Option<CaseId>,
        /// The key of the employee.
        pub employee: Option<ActorId>,
        /// The key of the manager; for a case that has a manager on the day, that one acts.
        pub manager: Option<ActorId>,
        /// The policy of the new case, with two parties; that of Nav if left out, with tasks
        /// assessed by either party, since the form does not say who did.
        pub policy: Option<Box<PolicyChoice>>,
        /// The newest person number of the registry: it replaces that of the form.
        pub person_number: Option<PersonNumber>,
        /// The organisation number: it replaces that of the form.
        pub employer: Option<OrganisationNumber>,
        /// The identifier of the sick note; `altinn` if left out.
        pub note: Option<NoteId>,
        /// The last day of the sick note; the last day that the form knows of if left out.
        pub sick_until: Option<Date>,
        /// The last day on which the plan holds; that of the last measure if left out.
        pub valid_to: Option<Date>,
        /// The day of evaluation; the last day on which the plan holds if left out.
        pub evaluate_on: Option<Date>,
        /// Why the manager approved without the employee, for a form without signatures and
        /// without a reason. Without this, such a plan stays a draft.
        pub reason: Option<Text>,
        /// The language of names that are put before texts; that of the policy if left out.
        pub language: Option<Language>,
    }
}

wire_object! {
    /// What the host says when a version becomes a form. What is left out is not in the form.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormChoice;
    /// let choice = FormChoice::from_json(br#"{"employer_name":"Eksempel sykehus"}"#)?;
    /// assert!(choice.person_number.is_none());
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Default)]
    pub struct FormChoice {
        /// The employer's name, which the form must have.
        pub employer_name: Option<Text>,
        /// The newest person number of the registry; that of the case if left out.
        pub person_number: Option<PersonNumber>,
        /// The manager's given name.
        pub manager_given_name: Option<Text>,
        /// The manager's surname.
        pub manager_family_name: Option<Text>,
        /// The manager's telephone number.
        pub manager_phone: Option<Text>,
        /// Another contact's given name.
        pub contact_given_name: Option<Text>,
        /// Another contact's surname.
        pub contact_family_name: Option<Text>,
        /// Another contact's telephone number.
        pub contact_phone: Option<Text>,
        /// Whether the employer has an agreement on a more inclusive working life (IA).
        pub inclusive_workplace: Option<bool>,
        /// Whether the employer has an occupational health service.
        pub has_occupational_health: Option<bool>,
        /// The employee's given name.
        pub employee_given_name: Option<Text>,
        /// The employee's surname.
        pub employee_family_name: Option<Text>,
        /// The employee's position and department.
        pub employee_position: Option<Text>,
        /// The employee's telephone number.
        pub employee_phone: Option<Text>,
        /// The day of the sick note.
        pub certified_on: Option<Date>,
        /// Whether there is a paper copy with signatures.
        pub signed_paper_copy: Option<bool>,
        /// The name of the sending system.
        pub system_name: Option<Text>,
        /// Its version.
        pub system_version: Option<Text>,
        /// Further information, before what the library puts there.
        pub additional: Option<Text>,
        /// The language of names that are put before texts; that of the policy if left out.
        pub language: Option<Language>,
    }
}

impl ImportChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }
}

impl FormChoice {
    /// Reads a choice from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }
}
