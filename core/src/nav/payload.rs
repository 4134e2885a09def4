//! An approved version as Nav's 22 fields.

use super::extra::NavExtra;
use super::fault::{NavErrorType, NavFault};
use super::plan::NavPlan;
use super::sending::{To, due};
use crate::rules::RuleCode;
use crate::words::{Phrase, date, phrase};
use crate::{
    Approved, Assessment, Case, Date, Language, Manner, Measure, MeasureStatus, PlanId, Task, Text,
    Version,
};

impl Case {
    /// An approved version as Nav's interface takes it: from the case where the
    /// case knows, and from `extra` where it does not.
    ///
    /// It goes to those with whom the version was shared and to whom it is
    /// still to be sent, so both answers come from the case. Tasks and measures
    /// are written line by line: can be done, with and without facilitation;
    /// cannot be done, with the reason; agreed measures; proposed ones as other
    /// options; effects as previous facilitation. Tasks that nobody has
    /// assessed follow the additional information.
    ///
    /// # Errors
    /// Everything that is missing or that Nav would refuse in the plan, each
    /// with its field: `text.required` for what `extra` must give,
    /// `share.no-request` when nobody is to have the version, the rules of
    /// [`NavPlan::faults`]. What does not depend on the plan alone is in
    /// [`preflight`](super::preflight).
    ///
    /// ```
    /// # use oppfolgingsplan::doc::case_with_approved_plan;
    /// use oppfolgingsplan::nav::NavExtra;
    /// let case = case_with_approved_plan();
    /// let plan = case.versions().last().ok_or("no plan")?.id().clone();
    /// let faults = case.nav_plan(&plan, &NavExtra::default()).unwrap_err();
    /// let first = &faults[0];
    /// assert_eq!((first.rule().code(), first.path()), ("share.no-request", "plan"));
    /// assert!(faults.iter().any(|fault| fault.path() == "lpsName"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "innsending")]
    pub fn nav_plan(&self, plan: &PlanId, extra: &NavExtra) -> Result<NavPlan, Vec<NavFault>> {
        let to = self.plan(plan).map_or(To { nav: false, practitioner: false }, |version| {
            due(version, extra.practitioner_otherwise == Some(true))
        });
        payload(self, plan, extra, to)
    }
}

/// The payload of a version for these recipients, or all that is wrong with it.
pub(super) fn payload(
    case: &Case,
    plan: &PlanId,
    extra: &NavExtra,
    to: To,
) -> Result<NavPlan, Vec<NavFault>> {
    let Some(version) = case.plan(plan) else {
        return Err(vec![NavFault::own(RuleCode::EditUnknownItem, "plan")]);
    };
    let mut faults = Vec::new();
    if version.is_misregistered() {
        faults.push(NavFault::own(RuleCode::PlanMisregistered, "plan"));
    }
    let Some(approved) = version.approved() else {
        faults.push(NavFault::own(RuleCode::ShareNotApproved, "plan"));
        return Err(faults);
    };
    if !to.nav && !to.practitioner {
        faults.push(NavFault::own(RuleCode::ShareNoRequest, "plan"));
    }
    let language = extra.language.unwrap_or(case.policy().language());
    let made = Making { case, version, approved, extra, language, faults };
    made.finish(to)
}

struct Making<'a> {
    case: &'a Case,
    version: &'a Version,
    approved: &'a Approved,
    extra: &'a NavExtra,
    language: Language,
    faults: Vec<NavFault>,
}

impl Making<'_> {
    fn finish(mut self, to: To) -> Result<NavPlan, Vec<NavFault>> {
        let extra = self.extra;
        let form = self.version.form();
        let from_form = |text: fn(&crate::Form) -> &Option<Text>| {
            form.and_then(|form| text(form).clone()).filter(|text| !text.is_blank())
        };
        let person = self.case.person_number().map(|number| Text::from(number.as_str()));
        let person = self.required(person, "employeeIdentificationNumber");
        let workday =
            from_form(|form| &form.typical_workday).or_else(|| given(&extra.typical_workday));
        let workday = self.required(workday, "typicalWorkday");
        let can = from_form(|form| &form.tasks_that_can_be_done)
            .or_else(|| self.tasks(Self::can))
            .unwrap_or_else(|| self.say(Phrase::NotStated));
        let cannot = from_form(|form| &form.tasks_that_cannot_be_done)
            .or_else(|| self.tasks(Self::cannot))
            .unwrap_or_else(|| self.say(Phrase::NotStated));
        let previous = from_form(|form| &form.earlier_facilitation)
            .or_else(|| joined(given(&extra.previous_facilitation), self.effects()));
        let previous = self.required(previous, "previousFacilitation");
        let planned = from_form(|form| &form.coming_facilitation)
            .or_else(|| self.measures(Self::agreed))
            .unwrap_or_else(|| self.say(Phrase::NotStated));
        let other =
            from_form(|form| &form.other_facilitation).or_else(|| self.measures(Self::proposed));
        let follow_up = from_form(|form| &form.follow_up)
            .or_else(|| joined(self.measures(Self::followed_up), given(&extra.follow_up)));
        let follow_up = self.required(follow_up, "followUp");
        let evaluation_date = self.approved.evaluate_on();
        if evaluation_date.is_none() {
            self.missing("evaluationDate");
        }
        let name = self.required(given(&extra.contact_name), "contactPersonFullName");
        let phone = self.required(given(&extra.contact_phone), "contactPersonPhoneNumber");
        let email = self.required(given(&extra.contact_email), "contactPersonEmail");
        let system = self.required(given(&extra.system_name), "lpsName");

        let by_itself = to.nav && self.version.measures().iter().any(Measure::needs_nav_help);
        let needs_help = extra.needs_help_from_nav.or(by_itself.then_some(true));
        // One that the host gives stays, so that `warnings` can say that it is not sent.
        let help = given(&extra.help_description)
            .or_else(|| self.measures(Self::helped).filter(|_| needs_help == Some(true)));
        let contributed =
            self.approved.taken_part().unwrap_or(self.approved.manner() != Manner::Forced);
        let message = given(&extra.message_to_practitioner).filter(|_| to.practitioner);
        let plan = NavPlan {
            employee_identification_number: person,
            typical_workday: workday,
            tasks_that_can_still_be_done: can,
            tasks_that_can_not_be_done: cannot,
            previous_facilitation: previous,
            planned_facilitation: planned,
            other_facilitation_options: other,
            follow_up,
            evaluation_date: evaluation_date.unwrap_or(self.approved.on()),
            send_plan_to_nav: to.nav,
            needs_help_from_nav: needs_help,
            needs_help_from_nav_description: help,
            send_plan_to_general_practitioner: to.practitioner,
            message_to_general_practitioner: message,
            additional_information: joined(given(&extra.additional_information), self.unassessed()),
            contact_person_full_name: name,
            contact_person_phone_number: phone,
            contact_person_email: email,
            employee_has_contributed_to_plan: contributed,
            employee_has_not_contributed_to_plan_description: self
                .approved
                .reason()
                .filter(|_| !contributed)
                .cloned(),
            lps_name: system,
            lps_email: given(&extra.system_email),
        };
        // A person number that the case does not have is said once.
        let unknown = self.case.person_number().is_none();
        let own = plan.faults().into_iter();
        self.faults.extend(own.filter(|f| !(unknown && f.rule() == RuleCode::NavPersonNumber)));
        if self.faults.is_empty() { Ok(plan) } else { Err(self.faults) }
    }

    fn missing(&mut self, path: &'static str) {
        self.faults.push(NavFault::new(RuleCode::TextRequired, path, NavErrorType::BadRequest));
    }

    fn required(&mut self, text: Option<Text>, path: &'static str) -> Text {
        if text.is_none() {
            self.missing(path);
        }
        text.unwrap_or_default()
    }

    fn say(&self, words: Phrase) -> Text {
        Text::from(phrase(words, self.language))
    }

    fn tasks(&self, line: fn(&Self, &Task) -> Option<String>) -> Option<Text> {
        lines(self.version.tasks().iter().filter_map(|task| line(self, task)))
    }

    fn measures(&self, line: fn(&Self, &Measure) -> Option<String>) -> Option<Text> {
        lines(self.version.measures().iter().filter_map(|measure| line(self, measure)))
    }

    fn can(&self, task: &Task) -> Option<String> {
        let name = task.name().as_str();
        match task.assessment()? {
            Assessment::Can => Some(name.to_owned()),
            Assessment::WithFacilitation { how, elsewhere, more_time, with_help } => {
                let needs = [
                    (*elsewhere, Phrase::Elsewhere),
                    (*more_time, Phrase::MoreTime),
                    (*with_help, Phrase::WithHelp),
                ];
                let mut line = format!("{name}: {}", how.as_str());
                for (_, need) in needs.iter().filter(|(needed, _)| *needed) {
                    line.push_str("; ");
                    line.push_str(&phrase(*need, self.language).to_lowercase());
                }
                Some(line)
            }
            Assessment::Cannot { .. } => None,
        }
    }

    fn cannot(&self, task: &Task) -> Option<String> {
        let Assessment::Cannot { reason } = task.assessment()? else { return None };
        Some(format!("{}: {}", task.name().as_str(), reason.as_str()))
    }

    fn unassessed(&self) -> Option<Text> {
        let open = self.version.tasks().iter().filter(|task| task.assessment().is_none());
        let names: Vec<&str> = open.map(|task| task.name().as_str()).collect();
        let label =
            crate::words::term(crate::words::Family::Assessment, "not_assessed", self.language)?;
        (!names.is_empty()).then(|| Text::from(format!("{label}: {}", names.join("; "))))
    }

    fn named(&self, measure: &Measure, from: Date, to: Date) -> String {
        let mut line = measure.heading().as_str().to_owned();
        if !measure.description().is_blank() {
            line.push_str(": ");
            line.push_str(measure.description().as_str());
        }
        let day = |day| date(day, self.language);
        format!("{line} ({} – {})", day(from), day(to))
    }

    fn agreed(&self, measure: &Measure) -> Option<String> {
        let MeasureStatus::Agreed { from, to, .. } = measure.status() else { return None };
        Some(self.named(measure, *from, *to))
    }

    fn proposed(&self, measure: &Measure) -> Option<String> {
        let MeasureStatus::Proposed { from, to } = measure.status() else { return None };
        Some(self.named(measure, *from, *to))
    }

    fn followed_up(&self, measure: &Measure) -> Option<String> {
        let MeasureStatus::Agreed { follow_up, .. } = measure.status() else { return None };
        Some(format!("{}: {}", measure.heading().as_str(), follow_up.as_str()))
    }

    fn helped(&self, measure: &Measure) -> Option<String> {
        measure.needs_nav_help().then(|| measure.heading().as_str().to_owned())
    }

    fn effects(&self) -> Option<Text> {
        let told = |measure: &Measure| {
            Some(format!("{}: {}", measure.heading().as_str(), measure.effect()?.as_str()))
        };
        lines(self.version.measures().iter().filter_map(told))
    }
}

/// A given text; a blank one is none.
fn given(text: &Option<Text>) -> Option<Text> {
    text.clone().filter(|text| !text.is_blank())
}

fn lines(lines: impl Iterator<Item = String>) -> Option<Text> {
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| Text::from(lines.join("\n")))
}

fn joined(first: Option<Text>, second: Option<Text>) -> Option<Text> {
    match (first, second) {
        (Some(first), Some(second)) => {
            Some(Text::from(format!("{}\n{}", first.as_str(), second.as_str())))
        }
        (first, second) => first.or(second),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test may panic")]
mod tests;
