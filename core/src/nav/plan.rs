//! [`NavPlan`]: a follow-up plan as Nav's interface for HR systems takes it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::fault::{NavErrorType, NavFault};
use super::read::{Given, nav_object};
use crate::rules::RuleCode;
use crate::view::Warning;
use crate::wire::{self, InputError, given};
use crate::{Date, Text};

nav_object! { Refuse
    /// A follow-up plan as Nav's interface takes it: the 22 fields of
    /// `POST /api/v1/followupplan`, under Nav's names on the wire.
    ///
    /// Each submission is a plan of its own at Nav; nothing is changed or taken
    /// back. Texts have no limits there and may be empty; what Nav does look at
    /// is in [`faults`](Self::faults). Nothing of a text shows in `Debug`.
    ///
    /// ```
    /// use oppfolgingsplan::nav::NavPlan;
    /// let mut plan = NavPlan::from_json(br#"{"employeeIdentificationNumber":"05908399546",
    ///     "typicalWorkday":"Vakter","tasksThatCanStillBeDone":"Rapport",
    ///     "tasksThatCanNotBeDone":"Stell","previousFacilitation":"Ingen",
    ///     "plannedFacilitation":"Kortere vakter","followUp":"Hver uke",
    ///     "evaluationDate":"2026-03-02","sendPlanToNav":true,
    ///     "sendPlanToGeneralPractitioner":false,"contactPersonFullName":"Ola Leder",
    ///     "contactPersonPhoneNumber":"55512345","contactPersonEmail":"ola@eksempel.no",
    ///     "employeeHasContributedToPlan":true,"lpsName":"Eksempel HR"}"#)?;
    /// assert!(plan.faults().is_empty());
    /// plan.needs_help_from_nav = Some(true);
    /// let faults = plan.faults();
    /// assert_eq!(faults[0].path(), "needsHelpFromNavDescription");
    /// # Ok::<(), oppfolgingsplan::InputError>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[doc(alias = "oppfølgingsplan")]
    pub struct NavPlan {
        /// The employee's national identity number or D-number. Nav asks for
        /// exactly 11 digits and looks at no more.
        #[doc(alias = "fødselsnummer")]
        pub employee_identification_number: Text = "employeeIdentificationNumber",
        /// A typical day at work.
        #[doc(alias = "typisk arbeidshverdag")]
        pub typical_workday: Text = "typicalWorkday",
        /// Ordinary tasks that can still be done.
        pub tasks_that_can_still_be_done: Text = "tasksThatCanStillBeDone",
        /// Ordinary tasks that cannot be done.
        pub tasks_that_can_not_be_done: Text = "tasksThatCanNotBeDone",
        /// What has been facilitated already.
        #[doc(alias = "tidligere tilrettelegging")]
        pub previous_facilitation: Text = "previousFacilitation",
        /// What will be facilitated from now on.
        #[doc(alias = "tilrettelegging fremover")]
        pub planned_facilitation: Text = "plannedFacilitation",
        /// What else could be facilitated.
        #[doc(alias = "annen tilrettelegging")]
        pub other_facilitation_options: Option<Text> = "otherFacilitationOptions",
        /// How the employer follows up.
        pub follow_up: Text = "followUp",
        /// The day of evaluation; Nav takes a past one too.
        #[doc(alias = "evalueringsdato")]
        pub evaluation_date: Date = "evaluationDate",
        /// Whether Nav is to have the plan.
        pub send_plan_to_nav: bool = "sendPlanToNav",
        /// Whether help from Nav is wanted; left out means no.
        #[doc(alias = "hjelp fra Nav")]
        pub needs_help_from_nav: Option<bool> = "needsHelpFromNav",
        /// What help; written only where help is wanted.
        pub needs_help_from_nav_description: Option<Text> = "needsHelpFromNavDescription",
        /// Whether the practitioner is to have the plan.
        #[doc(alias = "fastlege")]
        pub send_plan_to_general_practitioner: bool = "sendPlanToGeneralPractitioner",
        /// Words to the practitioner.
        pub message_to_general_practitioner: Option<Text> = "messageToGeneralPractitioner",
        /// Anything else.
        pub additional_information: Option<Text> = "additionalInformation",
        /// Who follows up at the employer, typically the manager.
        #[doc(alias = "kontaktperson")]
        pub contact_person_full_name: Text = "contactPersonFullName",
        /// The contact's telephone number.
        pub contact_person_phone_number: Text = "contactPersonPhoneNumber",
        /// The contact's email address.
        pub contact_person_email: Text = "contactPersonEmail",
        /// Whether the employee took part.
        #[doc(alias = "medvirkning")]
        pub employee_has_contributed_to_plan: bool = "employeeHasContributedToPlan",
        /// Why not.
        pub employee_has_not_contributed_to_plan_description: Option<Text> =
            "employeeHasNotContributedToPlanDescription",
        /// The name of the HR system. Nav's description calls it optional; the
        /// service does not take a plan without it.
        #[doc(alias = "lønns- og personalsystem")]
        pub lps_name: Text = "lpsName",
        /// The email address of the HR system.
        pub lps_email: Option<Text> = "lpsEmail",
    }
}

const HELP: &str = "needsHelpFromNav";
const HELP_DESCRIPTION: &str = "needsHelpFromNavDescription";

impl NavPlan {
    /// Reads a plan in Nav's format.
    ///
    /// # Errors
    /// An input error with the path, where Nav answers `BAD_REQUEST`: text that
    /// is not JSON, a required field that is missing or null, a value of
    /// another type. Stricter than Nav in two things: a field that Nav does not
    /// have is refused, since it is most likely mistyped, and so is a field
    /// given twice.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read::<Given<Self>>(text, &[]).map(|given| given.0)
    }

    /// The plan as Nav takes it: what is optional and absent is left out, never
    /// null, and so is a description of help where no help is wanted.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    /// What is left out when the plan is written, though it was given: the
    /// description of help where no help is wanted. Nav would take it.
    #[must_use]
    #[doc(alias = "advarsel")]
    pub fn warnings(&self) -> Vec<Warning> {
        let given = self.needs_help_from_nav_description.is_some();
        let warning = Warning { rule: RuleCode::NavHelpDescription, field: HELP_DESCRIPTION };
        if given && !self.wants_help() { vec![warning] } else { Vec::new() }
    }

    /// All that Nav would refuse in the plan itself, in the order in which Nav
    /// looks at it: help without sending, help without description, the answer
    /// on taking part and its reason, the person number.
    ///
    /// Nav answers with the first only. What does not depend on the plan alone
    /// is in [`preflight`](super::preflight).
    #[must_use]
    pub fn faults(&self) -> Vec<NavFault> {
        const REASON: &str = "employeeHasNotContributedToPlanDescription";
        const PERSON: &str = "employeeIdentificationNumber";
        let blank = |text: &Option<Text>| text.as_ref().is_none_or(Text::is_blank);
        let reason = &self.employee_has_not_contributed_to_plan_description;
        let reason_fits = if self.employee_has_contributed_to_plan {
            // White space is a reason here: Nav looks at the length.
            reason.as_ref().is_none_or(Text::is_empty)
        } else {
            !blank(reason)
        };
        let person = self.employee_identification_number.as_str();
        let eleven_digits = person.len() == 11 && person.bytes().all(|b| b.is_ascii_digit());
        let undescribed = self.wants_help() && blank(&self.needs_help_from_nav_description);
        [
            (self.wants_help() && !self.send_plan_to_nav, RuleCode::NavHelpWithoutNav, HELP),
            (undescribed, RuleCode::NavHelpDescription, HELP_DESCRIPTION),
            (!reason_fits, RuleCode::NavContribution, REASON),
            (!eleven_digits, RuleCode::NavPersonNumber, PERSON),
        ]
        .into_iter()
        .filter(|(broken, ..)| *broken)
        .map(|(_, rule, path)| NavFault::new(rule, path, NavErrorType::ValidationError))
        .collect()
    }

    fn wants_help(&self) -> bool {
        self.needs_help_from_nav == Some(true)
    }
}

impl Serialize for NavPlan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("employeeIdentificationNumber", &self.employee_identification_number)?;
        map.serialize_entry("typicalWorkday", &self.typical_workday)?;
        map.serialize_entry("tasksThatCanStillBeDone", &self.tasks_that_can_still_be_done)?;
        map.serialize_entry("tasksThatCanNotBeDone", &self.tasks_that_can_not_be_done)?;
        map.serialize_entry("previousFacilitation", &self.previous_facilitation)?;
        map.serialize_entry("plannedFacilitation", &self.planned_facilitation)?;
        given(&mut map, "otherFacilitationOptions", self.other_facilitation_options.as_ref())?;
        map.serialize_entry("followUp", &self.follow_up)?;
        map.serialize_entry("evaluationDate", &self.evaluation_date)?;
        map.serialize_entry("sendPlanToNav", &self.send_plan_to_nav)?;
        given(&mut map, HELP, self.needs_help_from_nav)?;
        if self.wants_help() {
            let description = self.needs_help_from_nav_description.as_ref();
            given(&mut map, HELP_DESCRIPTION, description)?;
        }
        let to_practitioner = &self.send_plan_to_general_practitioner;
        map.serialize_entry("sendPlanToGeneralPractitioner", to_practitioner)?;
        let message = self.message_to_general_practitioner.as_ref();
        given(&mut map, "messageToGeneralPractitioner", message)?;
        given(&mut map, "additionalInformation", self.additional_information.as_ref())?;
        map.serialize_entry("contactPersonFullName", &self.contact_person_full_name)?;
        map.serialize_entry("contactPersonPhoneNumber", &self.contact_person_phone_number)?;
        map.serialize_entry("contactPersonEmail", &self.contact_person_email)?;
        let contributed = &self.employee_has_contributed_to_plan;
        map.serialize_entry("employeeHasContributedToPlan", contributed)?;
        let reason = self.employee_has_not_contributed_to_plan_description.as_ref();
        given(&mut map, "employeeHasNotContributedToPlanDescription", reason)?;
        map.serialize_entry("lpsName", &self.lps_name)?;
        given(&mut map, "lpsEmail", self.lps_email.as_ref())?;
        map.end()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
