//! The parts of the form that stand in no element of their own. A part of which nothing is given is
//! not there; a no is an answer.

use super::form::{AltinnForm, FormEmployee, FormEmployer, FormMeasure};
use crate::{OrganisationNumber, PersonNumber, Text};

/// A name, of which at least one half is given.
///
/// ```
/// use oppfolgingsplan::{Text, nav::altinn::FormEmployee};
/// let (person_number, family_name) = (Text::from("05908399546"), Some(Text::from("Eksempel")));
/// let employee = FormEmployee { person_number, family_name, given_name: Some(Text::from(" ")),
///     position: None, phone: None, ordinary_tasks: None };
/// let name = employee.name().ok_or("no name")?;
/// assert!(name.given.is_none() && name.family.is_some());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormName<'a> {
    /// The given name.
    pub given: Option<&'a Text>,
    /// The surname.
    pub family: Option<&'a Text>,
}

impl<'a> FormName<'a> {
    fn of(given: &'a Option<Text>, family: &'a Option<Text>) -> Option<Self> {
        let (given, family) = (said(given), said(family));
        (given.is_some() || family.is_some()).then_some(Self { given, family })
    }
}

/// Whether a kind of help is wanted, and what is said of it.
pub type Help<'a> = (Option<bool>, Option<&'a Text>);

/// What a measure says of help from Nav: at least one of eight fields.
///
/// ```
/// use oppfolgingsplan::{Text, nav::altinn::FormMeasure};
/// let nav_aids_description = Some(Text::from("Hev og senk pult"));
/// let measure = FormMeasure { nav_aids_description, ..FormMeasure::default() };
/// let help = measure.nav_help().ok_or("nothing is said")?;
/// assert!(!help.is_wanted(), "no yes is given");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(alias = "bistand")]
pub struct NavHelp<'a> {
    /// Advice.
    pub advice: Help<'a>,
    /// A dialogue meeting.
    pub meeting: Help<'a>,
    /// Work-oriented measures.
    pub measures: Help<'a>,
    /// Aids.
    pub aids: Help<'a>,
}

impl NavHelp<'_> {
    fn each(&self) -> [Help<'_>; 4] {
        [self.advice, self.meeting, self.measures, self.aids]
    }

    /// Whether any of the four answers is yes.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        self.each().iter().any(|(wanted, _)| *wanted == Some(true))
    }
}

/// What a measure says of help from others than Nav: at least one of three fields.
///
/// ```
/// use oppfolgingsplan::nav::altinn::FormMeasure;
/// let measure = FormMeasure { occupational_health: Some(false), ..FormMeasure::default() };
/// assert!(measure.others_help().is_some(), "a no is an answer");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OthersHelp<'a> {
    /// Others.
    pub others: Help<'a>,
    /// The occupational health service.
    pub occupational_health: Option<bool>,
}

fn said(text: &Option<Text>) -> Option<&Text> {
    text.as_ref().filter(|text| !text.is_blank())
}

fn is_given((wanted, description): Help<'_>) -> bool {
    wanted.is_some() || description.is_some()
}

impl FormMeasure {
    /// What is said of help from Nav.
    #[must_use]
    pub fn nav_help(&self) -> Option<NavHelp<'_>> {
        let help = NavHelp {
            advice: (self.nav_advice, said(&self.nav_advice_description)),
            meeting: (self.nav_meeting, said(&self.nav_meeting_description)),
            measures: (self.nav_measures, said(&self.nav_measures_description)),
            aids: (self.nav_aids, said(&self.nav_aids_description)),
        };
        help.each().into_iter().any(is_given).then_some(help)
    }

    /// What is said of help from others.
    #[must_use]
    pub fn others_help(&self) -> Option<OthersHelp<'_>> {
        let others = (self.others_help, said(&self.others_help_description));
        let help = OthersHelp { others, occupational_health: self.occupational_health };
        (is_given(others) || help.occupational_health.is_some()).then_some(help)
    }

    /// Whether any of Nav's four answers is yes.
    #[must_use]
    pub fn wants_nav_help(&self) -> bool {
        self.nav_help().is_some_and(|help| help.is_wanted())
    }
}

impl FormEmployee {
    /// The employee's name.
    #[must_use]
    pub fn name(&self) -> Option<FormName<'_>> {
        FormName::of(&self.given_name, &self.family_name)
    }
}

impl FormEmployer {
    /// The manager's name.
    #[must_use]
    pub fn manager_name(&self) -> Option<FormName<'_>> {
        FormName::of(&self.manager_given_name, &self.manager_family_name)
    }

    /// The name of another contact.
    #[must_use]
    pub fn contact_name(&self) -> Option<FormName<'_>> {
        FormName::of(&self.contact_given_name, &self.contact_family_name)
    }
}

impl AltinnForm {
    /// Whether help from Nav is wanted: any of its four answers, on any measure, is yes.
    #[must_use]
    pub fn wants_nav_help(&self) -> bool {
        self.measures.iter().any(FormMeasure::wants_nav_help)
    }

    /// The person number, if it is one: the form itself only counts its characters.
    #[must_use]
    pub fn person_number(&self) -> Option<PersonNumber> {
        PersonNumber::parse(self.employee.person_number.as_str()).ok()
    }

    /// The organisation number, if it is one: the form itself only counts its characters.
    #[must_use]
    pub fn organisation_number(&self) -> Option<OrganisationNumber> {
        OrganisationNumber::parse(self.employer.organisation_number.as_str()).ok()
    }
}
