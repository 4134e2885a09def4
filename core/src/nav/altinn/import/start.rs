//! The beginning of an import: the days, the case with its sick note and manager, and the version.

use std::collections::BTreeSet;

use super::approval::Approval;
use super::pieces::{MOST_ENTRIES, entries};
use super::{Days, Import, changed_on, noon};
use crate::nav::altinn::choice::ImportChoice;
use crate::nav::altinn::form::{AltinnForm, FormAbsence, FormEmployee, FormEmployer};
use crate::nav::altinn::note::FormNoteKind as Kind;
use crate::wire::{InputError, InputKind};
use crate::{
    Activity, Actor, ApprovalMode, AssessedBy, Case, Command, Denial, Grade, NoteId,
    OrganisationNumber, Period, PersonNumber, PlanId, PlanState, PolicyChoice, Preset, Request,
    Text, draft_kept,
};

/// The identifier of the sick note that a form speaks of.
const NOTE: &str = "altinn";

fn missing(field: &'static str) -> Denial {
    let reason = "a new case needs it, and the form does not have it";
    InputError::new(InputKind::MissingField, field, reason).into()
}

fn wrong(field: &'static str, reason: &'static str) -> Denial {
    InputError::new(InputKind::InvalidValue, field, reason).into()
}

/// The field that holds more entries than a form becomes.
fn overfull(form: &AltinnForm) -> Option<String> {
    let many = |tasks: &Option<Text>| {
        tasks.as_ref().is_some_and(|tasks| entries(tasks.as_str()).nth(MOST_ENTRIES).is_some())
    };
    if form.measures.len() > MOST_ENTRIES {
        return Some(AltinnForm::element("measures").to_owned());
    }
    if many(&form.employee.ordinary_tasks) {
        let block = AltinnForm::element("employee");
        return Some(format!("{block}.{}", FormEmployee::element("ordinary_tasks")));
    }
    let mut measures = form.measures.iter();
    let place = measures.position(|measure| many(&measure.tasks_that_cannot_be_done))?;
    Some(AltinnForm::measure_path(place, "tasks_that_cannot_be_done"))
}

/// A case that is open, with a sick note and a manager.
pub(super) fn begin<'f>(
    form: &'f AltinnForm,
    case: Option<&Case>,
    choice: &'f ImportChoice,
) -> Result<Import<'f>, Denial> {
    if let Some(path) = overfull(form) {
        return Err(InputError::new(InputKind::InvalidValue, path, "more than 500 entries").into());
    }
    let approval = Approval::of(form, choice);
    let mut days = days(form, &approval);
    let given_number = form.person_number();
    let person_number = choice.person_number.or(given_number);
    let employer = choice.employer.or(form.organisation_number());
    let (case, opening) = match case {
        Some(case) => (agreeing(case, employer, person_number)?.clone(), None),
        None => {
            let request = opening(choice, &days, employer, person_number)?;
            (Case::open(&request)?.case, Some(request))
        }
    };
    let kept = draft_kept(noon(days.written), noon(days.approved), case.policy().months().drafts);
    let moved = !kept;
    if moved {
        days.written = days.approved;
    }
    if case.policy().approval() == ApprovalMode::EmployerLed {
        let reason = "the form has tasks and measures, which only a plan of two parties has";
        return Err(wrong("policy", reason));
    }
    let employee = case.employee().ok_or_else(|| missing("case"))?;
    let employee = Actor::employee(employee.as_str()).map_err(|_| missing("employee"))?;
    let language = choice.language.unwrap_or(case.policy().language());
    let mut import = Import {
        form,
        choice,
        language,
        employee,
        // Until the case says who it is.
        manager: Actor::system(),
        plan: case.next_plan(),
        case,
        requests: opening.into_iter().collect(),
        notes: Vec::new(),
        used: BTreeSet::new(),
        days,
        approval,
        log_lines: Vec::new(),
        effects: Vec::new(),
    };
    import.tell_numbers(given_number);
    import.register_note()?;
    import.find_manager()?;
    import.use_up(&changed_on());
    if moved {
        import.note(&changed_on(), Kind::LaterMoment);
    }
    Ok(import)
}

fn days(form: &AltinnForm, approval: &Approval) -> Days {
    let changed = form.receipt.changed_on;
    let approved = approval.day().unwrap_or(changed);
    let written = changed.min(approved);
    let absence = form.absence.as_ref();
    let known = absence.map(|absence| [absence.first_day, absence.certified_on]);
    let first = known.into_iter().flatten().flatten().fold(written, |first, day| first.min(day));
    Days { first, written, approved, last: changed.max(approved) }
}

/// The case, if it is about the same person at the same employer.
fn agreeing(
    case: &Case,
    employer: Option<OrganisationNumber>,
    person_number: Option<PersonNumber>,
) -> Result<&Case, Denial> {
    if case.employer() != employer {
        return Err(wrong("employer", "the form is about another employer than the case"));
    }
    let another = case.person_number().zip(person_number).is_some_and(|(one, two)| one != two);
    if another {
        return Err(wrong("person_number", "the form is about another person than the case"));
    }
    Ok(case)
}

fn opening(
    choice: &ImportChoice,
    days: &Days,
    employer: Option<OrganisationNumber>,
    person_number: Option<PersonNumber>,
) -> Result<Request, Denial> {
    let command = Command::OpenCase {
        case: choice.case.clone().ok_or_else(|| missing("case"))?,
        employee: choice.employee.clone().ok_or_else(|| missing("employee"))?,
        person_number,
        birth_date: None,
        employer: employer.ok_or_else(|| missing("employer"))?,
        policy: choice.policy.clone().unwrap_or_else(|| {
            let nav = PolicyChoice::preset(Preset::NavTwoParty);
            Box::new(PolicyChoice { assessed_by: Some(AssessedBy::Either), ..nav })
        }),
    };
    Ok(Request::new(noon(days.first), Actor::system(), command))
}

impl Import<'_> {
    /// The numbers of the form have passed over, or those of the host stand in their place.
    fn tell_numbers(&mut self, given: Option<PersonNumber>) {
        let employer = AltinnForm::element("employer");
        let path = format!("{employer}.{}", FormEmployer::element("organisation_number"));
        if self.choice.employer.is_some_and(|own| Some(own) != self.form.organisation_number()) {
            self.note(&path, Kind::Replaced);
        } else {
            self.use_up(&path);
        }
        let employee = AltinnForm::element("employee");
        let path = format!("{employee}.{}", FormEmployee::element("person_number"));
        if self.choice.person_number.is_some_and(|own| Some(own) != given) {
            self.note(&path, Kind::Replaced);
        } else if given.is_some() && self.case.person_number() == given {
            self.use_up(&path);
        }
    }

    /// A sick note, unless the case has one.
    fn register_note(&mut self) -> Result<(), Denial> {
        let absence = self.form.absence.clone().unwrap_or_default();
        let block = AltinnForm::element("absence");
        let path = |field| format!("{block}.{}", FormAbsence::element(field));
        if self.case.sick_notes().iter().any(|note| note.is_valid() && note.is_digital()) {
            // The case knows better; what the form says of the days is lost, and told.
            return Ok(());
        }
        let from = absence.first_day.or(absence.certified_on).unwrap_or(self.days.written);
        let until = [absence.certified_on, Some(self.days.last)].into_iter().flatten();
        let to = self.choice.sick_until.or(until.chain([from]).max()).unwrap_or(from);
        let grade = absence.degree.as_ref().and_then(|degree| percent(degree.as_str()));
        if grade.is_none() {
            if absence.degree.is_some() {
                self.note(&path("degree"), Kind::NoPlace);
            }
            self.note(&path("degree"), Kind::AssumedGrade);
        }
        self.use_up(&path("degree"));
        if self.choice.sick_until.is_none() || absence.first_day.is_none() {
            self.note(&path("first_day"), Kind::AssumedNote);
        }
        self.use_up(&path("first_day"));
        match absence.certified_on {
            Some(day) if day != from => {
                self.log(crate::words::altinn::Label::CertifiedOn, &day.to_string());
                self.note(&path("certified_on"), Kind::InLog);
            }
            _ => self.use_up(&path("certified_on")),
        }
        let full = Grade::new(100).map_err(|_| wrong("grade", "a grade is 1 to 100"))?;
        let period = Period::new(from, to, Activity::Absent(grade.unwrap_or(full)))
            .map_err(|_| wrong("sick_until", "the sick note would end before it begins"))?;
        let note = match &self.choice.note {
            Some(note) => note.clone(),
            None => NoteId::new(NOTE).map_err(|_| wrong("note", "the identifier cannot be"))?,
        };
        let command = Command::RegisterSickNote {
            note,
            periods: vec![period],
            self_certified: Vec::new(),
            absence_from: None,
            digital: None,
            sent_to_employer: None,
            message_to_employer: None,
            suggested_measures: None,
        };
        self.ask(&Actor::system(), self.days.first, command)
    }

    /// The manager of the day on which the plan is written; the host's if there is none.
    fn find_manager(&mut self) -> Result<(), Denial> {
        let at = noon(self.days.written).max(self.case.last_moment());
        let manager = match self.case.manager_on(at.oslo_date()) {
            Some(manager) => manager.clone(),
            None => {
                let manager = self.choice.manager.clone().ok_or_else(|| missing("manager"))?;
                let command = Command::AssignManager {
                    manager: manager.clone(),
                    from: self.days.first,
                    to: None,
                };
                self.ask(&Actor::system(), self.days.first, command)?;
                manager
            }
        };
        self.manager = Actor::manager(manager.as_str()).map_err(|_| missing("manager"))?;
        Ok(())
    }

    /// A new version; one that is in force ends.
    pub(super) fn start_plan(&mut self) -> Result<PlanId, Denial> {
        let manager = self.manager.clone();
        let day = self.days.written.max(self.case.last_moment().oslo_date());
        let in_force = |version: &&crate::Version| {
            version.state_on(day) == PlanState::Approved && !version.is_misregistered()
        };
        let ends = self.case.versions().find(in_force).map(|version| version.id().clone());
        if let Some(plan) = ends {
            self.ask(&manager, self.days.written, Command::AbortPlan { plan })?;
        }
        let plan = Some(self.plan.clone());
        let start = Command::StartPlan { plan, from_plan: None, copy_measures: None };
        self.ask(&manager, self.days.written, start)?;
        Ok(self.plan.clone())
    }
}

/// `100`, `50 %`, `80 prosent`: a whole number from 1 to 100, with nothing but its unit behind it.
fn percent(text: &str) -> Option<Grade> {
    let text = text.trim().to_lowercase();
    let number = ["%", "prosent", "percent"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(&text);
    Grade::new(number.trim().parse().ok()?).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_read_as_people_write_them() {
        for (text, expected) in
            [("100", Some(100)), (" 50 % ", Some(50)), ("80%", Some(80)), ("20 Prosent", Some(20))]
        {
            assert_eq!(percent(text).map(Grade::percent), expected, "{text}");
        }
        for text in ["", "0", "101", "ca 50", "50-60", "-5", "50,5", "femti"] {
            assert_eq!(percent(text), None, "{text}");
        }
    }
}
