//! [`AltinnForm`]: all fields of the form. Each block is declared once, in the order of the schema.

use super::block::{Slot, Value, form_block};
use super::edition::FormEdition::{Y2014, Y2016};
use super::element::Element;
use super::reading::{Node, Reading};
use super::writing::Writing;
use crate::wire::{self, InputError};
use crate::{Date, Text};

form_block! {
    /// A follow-up plan as Altinn 2 had it: NAV form 25-02.01, 50 fields in eight blocks.
    ///
    /// A blank text and a part without any answer count as not given; a no is an answer. What must
    /// be given is the organisation number (9 characters), the employer's name, the person number
    /// (11 characters) and the day of the last change; neither number is checked further here.
    ///
    /// Nav closed the channel on 16 January 2026. The form is read and written for those who move
    /// or archive their history.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::AltinnForm;
    /// let form = AltinnForm::from_json(br#"{
    ///     "employer":{"organisation_number":"310000019","name":"Eksempel sykehus"},
    ///     "employee":{"person_number":"05908399546"},
    ///     "measures":[{"description":"Kortere vakter","nav_advice":true}],
    ///     "receipt":{"changed_on":"2017-03-01","send_to_nav":true,"send_to_practitioner":false}}"#)?;
    /// assert!(form.wants_nav_help());
    /// let xml = form.to_xml()?;
    /// assert_eq!(AltinnForm::read(xml.as_bytes())?.form, form);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "oppfølgingsplan")]
    #[doc(alias = "Skjemainnhold")]
    pub struct AltinnForm {
        /// The employer.
        employer: FormEmployer = "arbeidsgiver",
        /// The employee.
        employee: FormEmployee = "sykmeldtArbeidstaker",
        /// The absence.
        absence: Option<FormAbsence> = "sykefravaerForSykmeldtArbeidstaker",
        /// The system that sent the form.
        sender: Option<FormSender> = "avsenderSystem",
        /// The measures. One that says nothing is left out.
        measures: Vec<FormMeasure> = "tiltak",
        /// When it was changed, and who is to have it.
        receipt: FormReceipt = "mottaksInformasjon",
        /// The employee's part in it.
        participation: Option<FormParticipation> = "arbeidstakersDeltakelse".since(Y2016),
        /// Anything else.
        additional: Option<Text> = "utfyllendeOpplysninger".since(Y2016),
    }
}

form_block! {
    /// The employer, its contact and the manager.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormEmployer;
    /// assert_eq!(FormEmployer::FIELDS.iter().filter(|field| field.required).count(), 2);
    /// ```
    pub struct FormEmployer {
        /// Another contact than the manager: the surname.
        contact_family_name: Option<Text> = "annenKontaktpersonEtternavn",
        /// The manager's telephone number.
        manager_phone: Option<Text> = "telefonNaermesteLeder",
        /// The manager's given name.
        manager_given_name: Option<Text> = "naermesteLederFornavn",
        /// The organisation number of the workplace: 9 characters.
        organisation_number: Text = "orgnr".length(9),
        /// The employer's name.
        name: Text = "orgnavn",
        /// Whether it has an agreement on a more inclusive working life (IA).
        inclusive_workplace: Option<bool> = "virksomhetErIABedrift",
        /// Whether it has an occupational health service.
        #[doc(alias = "bedriftshelsetjeneste")]
        has_occupational_health: Option<bool> = "virksomhetHarBedriftshelsetjeneste",
        /// The other contact's telephone number.
        contact_phone: Option<Text> = "telefonKontaktperson",
        /// The manager's surname.
        manager_family_name: Option<Text> = "naermesteLederEtternavn",
        /// The other contact's given name.
        contact_given_name: Option<Text> = "annenKontaktpersonFornavn",
    }
}

form_block! {
    /// The employee.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormEmployee;
    /// assert_eq!(FormEmployee::FIELDS[0].name, "person_number");
    /// ```
    pub struct FormEmployee {
        /// The national identity number or D-number: 11 characters.
        #[doc(alias = "fødselsnummer")]
        person_number: Text = "fnr".length(11),
        /// The surname.
        family_name: Option<Text> = "etternavn",
        /// Position and department.
        position: Option<Text> = "stillingAvdeling",
        /// The telephone number.
        phone: Option<Text> = "tlf",
        /// The ordinary tasks, in the employer's words.
        ordinary_tasks: Option<Text> = "ordinaereArbeidsoppgaver",
        /// The given name.
        given_name: Option<Text> = "fornavn",
    }
}

form_block! {
    /// The absence.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormAbsence;
    /// assert!(FormAbsence::default().first_day.is_none());
    /// ```
    #[derive(Default)]
    pub struct FormAbsence {
        /// The first day.
        first_day: Option<Date> = "foersteFravaersdag",
        /// The day of the sick note.
        certified_on: Option<Date> = "sykmeldingsdato",
        /// The degree on that day, as a text: `100`, `50 %`.
        degree: Option<Text> = "sykmeldingsprosentVedSykmeldingsDato",
    }
}

form_block! {
    /// The system that sent the form.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormSender;
    /// assert!(FormSender::default().name.is_none());
    /// ```
    #[derive(Default)]
    pub struct FormSender {
        /// Its name.
        name: Option<Text> = "systemNavn",
        /// Its version.
        version: Option<Text> = "systemVersjon",
    }
}

form_block! {
    /// A measure.
    ///
    /// ```
    /// use oppfolgingsplan::{Text, nav::altinn::FormMeasure};
    /// let measure = FormMeasure { nav_aids: Some(false), ..FormMeasure::default() };
    /// assert!(measure.nav_help().is_some(), "a no is an answer");
    /// assert!(!measure.wants_nav_help());
    /// ```
    #[derive(Default)]
    #[doc(alias = "Tiltaksinformasjon")]
    pub struct FormMeasure {
        /// Help from others: what help.
        others_help_description: Option<Text> = "bistandAndreBeskrivelse",
        /// Whether others help.
        others_help: Option<bool> = "bistandAndre",
        /// Whether help from Nav is wanted: aids.
        #[doc(alias = "hjelpemidler")]
        nav_aids: Option<bool> = "bistandHjelpemidler",
        /// From when to when.
        period: Option<FormPeriod> = "tidsrom",
        /// What the practitioner is asked.
        clinician_question: Option<Text> = "behovForAvklaringLegeSykmelder",
        /// Its goal.
        goal: Option<Text> = "maalMedTiltaket",
        /// What is done.
        description: Option<Text> = "beskrivelseAvTiltaket",
        /// Whether help from Nav is wanted: advice.
        nav_advice: Option<bool> = "bistandRaadOgVeiledning",
        /// Whether help from Nav is wanted: a dialogue meeting.
        nav_meeting: Option<bool> = "bistandDialogMoeteMedNav",
        /// Whether help from Nav is wanted: work-oriented measures.
        nav_measures: Option<bool> = "bistandArbeidsrettedeTiltakOgVirkemidler",
        /// Whether the occupational health service helps.
        occupational_health: Option<bool> = "bistandBedriftshelsetjenesten",
        /// Ordinary tasks that cannot be done.
        tasks_that_cannot_be_done: Option<Text> = "ordinaereArbeidsoppgaverSomIkkeKanUtfoeres",
        /// The degree of the sick leave in the period, as a text.
        degree: Option<Text> = "sykmeldingsprosentIPerioden",
        /// Whether there is a paper copy with signatures.
        signed_paper_copy: Option<bool> = "signertPapirkopiForeligger",
        /// The day of the signatures.
        signed_on: Option<Date> = "underskriftsdato",
        /// Talks on how it goes.
        follow_up: Option<Text> = "oppfoelgingssamtaler",
        /// Why work cannot be facilitated.
        not_possible: Option<Text> = "tilrettelagtArbeidIkkeMulig",
        /// What advice from Nav.
        nav_advice_description: Option<Text> = "bistandRaadOgVeiledningBeskrivelse".since(Y2014),
        /// What work-oriented measures from Nav.
        nav_measures_description: Option<Text> =
            "bistandArbeidsrettedeTiltakOgVirkemidlerBeskrivelse".since(Y2014),
        /// Why a dialogue meeting with Nav.
        nav_meeting_description: Option<Text> = "bistandDialogMoeteMedNavBeskrivelse".since(Y2014),
        /// What aids from Nav.
        nav_aids_description: Option<Text> = "bistandHjelpemidlerBeskrivelse".since(Y2014),
        /// Whether new measures are needed.
        more_needed: Option<bool> = "behovForNyeTiltak".before_2012("tilrettelagtArbeidIkkeMulig"),
        /// What effect it has had.
        effect: Option<Text> = "vurderingAvTiltak",
    }
}

form_block! {
    /// From when to when; the form does not say which comes first.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormPeriod;
    /// assert_eq!(FormPeriod::default(), FormPeriod { from: None, to: None });
    /// ```
    #[derive(Default)]
    pub struct FormPeriod {
        /// The first day.
        from: Option<Date> = "periodeFra",
        /// The last day.
        to: Option<Date> = "periodeTil",
    }
}

form_block! {
    /// When the plan was changed, and who is to have it. An answer that is not there means no.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormReceipt;
    /// let day = "2017-03-01".parse()?;
    /// let receipt = FormReceipt { changed_on: day, send_to_nav: false, send_to_practitioner: true };
    /// assert_eq!(receipt.changed_on, day);
    /// # Ok::<(), oppfolgingsplan::DateError>(())
    /// ```
    pub struct FormReceipt {
        /// The day of the last change.
        changed_on: Date = "endringsDato",
        /// Whether it goes to Nav.
        send_to_nav: bool = "oppfolgingsplanSendesTiNav",
        /// Whether it goes to the practitioner.
        #[doc(alias = "fastlege")]
        send_to_practitioner: bool = "oppfolgingsplanSendesTilFastlege",
    }
}

form_block! {
    /// The employee's part in the plan.
    ///
    /// ```
    /// use oppfolgingsplan::nav::altinn::FormParticipation;
    /// assert!(FormParticipation::default().contributed.is_none());
    /// ```
    #[derive(Default)]
    #[doc(alias = "medvirkning")]
    pub struct FormParticipation {
        /// Why the employee has not contributed.
        reason: Option<Text> = "arbeidstakerIkkeMedvirketGjennomfoeringBegrunnelse",
        /// Whether the employee has contributed.
        contributed: Option<bool> = "arbeidstakerMedvirketGjennomfoering",
    }
}

/// The measures stand in an element of their own, which is written also when there are none: Nav's
/// receiver asked for it.
impl Slot for Vec<FormMeasure> {
    type Held = Self;

    fn take(held: &mut Self, node: &Node, _: &Element, at: &mut Reading) {
        at.within(node, |at| {
            at.children(node, EACH_MEASURE, |child, each, at| {
                held.extend(FormMeasure::read(child, each, at).filter(|one| !one.is_blank()));
            });
            Some(())
        });
    }

    fn finish(held: Self, _: &Element, _: &mut Reading) -> Option<Self> {
        Some(held)
    }

    fn says_nothing(&self) -> bool {
        self.iter().all(Value::is_blank)
    }

    fn put(&self, element: &Element, to: &mut Writing) {
        to.block(element, |to| {
            for (number, measure) in said(self) {
                for each in EACH_MEASURE {
                    to.numbered(each, Some(number), |to| measure.put_children(to));
                }
            }
        });
    }
}

const EACH_MEASURE: &[Element] = &[Element::new("tiltaksinformasjon").many()];

/// The measures that say something, with their places.
fn said(measures: &[FormMeasure]) -> impl Iterator<Item = (usize, &FormMeasure)> {
    measures.iter().filter(|measure| !measure.is_blank()).enumerate()
}

impl AltinnForm {
    /// Reads a form from JSON.
    ///
    /// # Errors
    /// An input error with the path.
    pub fn from_json(text: &[u8]) -> Result<Self, InputError> {
        wire::read(text, &[])
    }

    /// The form as canonical JSON, in the order of the schema.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }

    pub(super) fn of(node: Option<&Node>, at: &mut Reading) -> Option<Self> {
        Self::read_children(node, at)
    }

    /// The measures that say something, with their places in the file.
    pub(super) fn said_measures(&self) -> impl Iterator<Item = (usize, &FormMeasure)> {
        said(&self.measures)
    }

    /// The path of a field of a measure, by the names of both here.
    pub(super) fn measure_path(place: usize, field: &str) -> String {
        let list = Self::element("measures");
        let each = EACH_MEASURE.iter().map(|each| each.name).collect::<String>();
        format!("{list}.{each}[{place}].{}", FormMeasure::element(field))
    }

    pub(super) fn put(&self, to: &mut Writing<'_>) {
        self.put_children(to);
    }
}
