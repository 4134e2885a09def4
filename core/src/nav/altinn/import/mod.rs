//! A form becomes a case, or a version in one, by ordinary commands.

mod approval;
mod content;
mod measure;
mod pieces;
mod start;

use std::collections::BTreeSet;

use serde::Serialize;

use super::choice::ImportChoice;
use super::form::{AltinnForm, FormEmployee, FormEmployer, FormParticipation, FormReceipt};
use super::note::{FormNote, FormNoteKind as Kind};
use crate::words::altinn::Label;
use crate::{Actor, Case, Command, Date, Denial, Language, Moment, PlanId, Request, Text, wire};
use approval::Approval;

/// A form as requests. Each of them was tried; the host executes them in this order.
///
/// ```
/// use oppfolgingsplan::nav::altinn::{AltinnForm, ImportChoice};
/// use oppfolgingsplan::{Case, CommandKind, Manner};
/// let form = AltinnForm::from_json(br#"{
///     "employer":{"organisation_number":"310000019","name":"Eksempel sykehus"},
///     "employee":{"person_number":"05908399546","ordinary_tasks":"Medisinrunde\nRapport"},
///     "absence":{"first_day":"2017-01-02","degree":"50 %"},
///     "measures":[{"description":"Kortere vakter","goal":"Full vakt i april",
///         "period":{"from":"2017-02-01","to":"2017-03-31"},
///         "signed_paper_copy":true,"signed_on":"2017-02-03"}],
///     "receipt":{"changed_on":"2017-02-01","send_to_nav":true,"send_to_practitioner":false}}"#)?;
/// let choice = ImportChoice::from_json(br#"{"case":"s-1","employee":"a-1","manager":"m-1"}"#)?;
/// let import = form.import(None, &choice)?;
///
/// let mut requests = import.requests.iter();
/// let mut case = Case::open(requests.next().ok_or("no request")?)?.case;
/// for request in requests {
///     case = case.execute(request)?.case;
/// }
/// let plan = case.plan(&import.plan).and_then(|plan| plan.approved()).ok_or("not approved")?;
/// assert_eq!((plan.manner(), plan.on().to_string()), (Manner::Both, "2017-02-03".into()));
/// let lost: Vec<&str> =
///     import.notes.iter().filter(|note| note.kind.is_loss()).map(|note| note.path.as_str()).collect();
/// assert_eq!(lost, ["arbeidsgiver.orgnavn"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[doc(alias = "innlesing")]
pub struct FormImport {
    /// The version that the form became.
    pub plan: PlanId,
    /// The requests, in order.
    pub requests: Vec<Request>,
    /// What became of each field that did not simply pass over; what has no place at all is
    /// among them by construction, and comes last.
    pub notes: Vec<FormNote>,
    /// The case after the requests.
    #[serde(skip)]
    pub case: Case,
}

impl FormImport {
    /// The requests and notes as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        wire::write(self)
    }
}

impl AltinnForm {
    /// Makes requests of the form: a case of its own, or a version in the given case.
    ///
    /// The days are those of the form. The manager makes the plan; with a signed paper copy both
    /// approve it on the day of the signatures, with a reason why the employee has not contributed
    /// the manager approves alone, and otherwise it stays a draft. What was to be sent counts as
    /// sent with unknown outcome, so that no host sends an old plan again. In a case that is there,
    /// a version in force is ended first.
    ///
    /// # Errors
    /// An input error at the field of the choice that is missing, or says another thing than the
    /// form or the case, and at a field of the form with more than 500 tasks, or more than 500
    /// measures, which nobody has written; a refusal as [`Case::execute`] gives it, such as `start.open-plan` when
    /// the case has a draft.
    #[doc(alias = "importere")]
    pub fn import(&self, case: Option<&Case>, choice: &ImportChoice) -> Result<FormImport, Denial> {
        let mut import = start::begin(self, case, choice)?;
        let plan = import.start_plan()?;
        import.add_tasks()?;
        import.add_measures()?;
        import.approve()?;
        import.evaluate()?;
        import.share()?;
        import.write_log()?;
        import.tell_what_is_left();
        let Import { requests, notes, case, .. } = import;
        Ok(FormImport { plan, requests, notes, case })
    }
}

/// The days on which things happen.
struct Days {
    /// The first that the form knows of.
    first: Date,
    /// The plan is written.
    written: Date,
    /// It is approved.
    approved: Date,
    /// Whatever came after: the last change, or the approval if that is later.
    last: Date,
}

/// A form on its way into a case.
struct Import<'f> {
    form: &'f AltinnForm,
    choice: &'f ImportChoice,
    case: Case,
    requests: Vec<Request>,
    notes: Vec<FormNote>,
    /// The paths of the fields that have been dealt with.
    used: BTreeSet<String>,
    language: Language,
    employee: Actor,
    manager: Actor,
    plan: PlanId,
    days: Days,
    approval: Approval,
    /// What goes into the log.
    log_lines: Vec<String>,
    /// The effect of measures, to be recorded after the approval.
    effects: Vec<(crate::MeasureId, Text)>,
}

/// Noon, so that the day is the same in every time zone of Europe.
fn noon(day: Date) -> Moment {
    Moment::at_oslo(day, 12, 0)
}

impl Import<'_> {
    fn ask(&mut self, by: &Actor, day: Date, command: Command) -> Result<(), Denial> {
        let wanted = noon(day);
        let at = wanted.max(self.case.last_moment());
        if at.oslo_date() != day {
            self.note(&changed_on(), Kind::LaterMoment);
        }
        let request = Request::new(at, by.clone(), command);
        self.case = self.case.execute(&request)?.case;
        self.requests.push(request);
        Ok(())
    }

    fn say(&self, label: Label) -> &'static str {
        label.in_language(self.language)
    }

    /// The field has passed over as it is.
    fn use_up(&mut self, path: &str) {
        self.used.insert(path.to_owned());
    }

    /// The field has been dealt with, and this became of it.
    fn note(&mut self, path: &str, kind: Kind) {
        self.use_up(path);
        let note = FormNote { path: path.to_owned(), kind };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// The whole text as far as the policy lets it be that long, cut behind a word.
    fn within(&mut self, text: &Text, limit: u32, path: &str) -> Text {
        let mut parts = pieces::pieces(text.as_str(), limit).into_iter();
        let first = parts.next().unwrap_or_default();
        if parts.next().is_some() {
            self.note(path, Kind::Cut);
        }
        Text::from(first)
    }

    /// What was given and has not been dealt with is lost, and told.
    fn tell_what_is_left(&mut self) {
        let receipt = AltinnForm::element("receipt");
        // A no to sending is what a case says, too.
        let flags = [
            (self.form.receipt.send_to_nav, "send_to_nav"),
            (self.form.receipt.send_to_practitioner, "send_to_practitioner"),
        ];
        for (_, field) in flags.into_iter().filter(|(yes, _)| !yes) {
            self.use_up(&format!("{receipt}.{}", FormReceipt::element(field)));
        }
        for path in self.form.given() {
            if !self.used.contains(&path) {
                let kind = if is_host_kept(&path) { Kind::HostKeeps } else { Kind::NoPlace };
                self.note(&path, kind);
            }
        }
    }
}

/// Names, telephone numbers and the position: the case has keys.
fn is_host_kept(path: &str) -> bool {
    const EMPLOYER: [&str; 7] = [
        "name",
        "manager_given_name",
        "manager_family_name",
        "manager_phone",
        "contact_given_name",
        "contact_family_name",
        "contact_phone",
    ];
    const EMPLOYEE: [&str; 4] = ["given_name", "family_name", "phone", "position"];
    let Some((block, element)) = path.split_once('.') else { return false };
    if block == AltinnForm::element("employer") {
        EMPLOYER.iter().any(|field| FormEmployer::element(field) == element)
    } else {
        block == AltinnForm::element("employee")
            && EMPLOYEE.iter().any(|field| FormEmployee::element(field) == element)
    }
}

/// The path of the day of the last change.
fn changed_on() -> String {
    format!("{}.{}", AltinnForm::element("receipt"), FormReceipt::element("changed_on"))
}

/// The path of a field of the employee's part.
fn participation(field: &str) -> String {
    format!("{}.{}", AltinnForm::element("participation"), FormParticipation::element(field))
}
