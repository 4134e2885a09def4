//! Tasks, measures and the form of the employer, as measures and texts of the form.

use super::Making;
use crate::nav::altinn::form::{FormMeasure, FormPeriod};
use crate::nav::altinn::note::FormNoteKind as Kind;
use crate::words::altinn::Label;
use crate::{Assessment, Form, Measure, MeasureStatus, Task, Text};

impl Making<'_> {
    /// The ordinary tasks, and the measures.
    pub(super) fn content(&mut self) -> (Option<Text>, Vec<FormMeasure>) {
        let version = self.version;
        let (ordinary, cannot, mut measures) = match version.form() {
            Some(form) => self.of_form(form),
            None => {
                let (ordinary, cannot) = self.of_tasks(version.tasks());
                let measures = version.measures().iter().map(|measure| self.of_measure(measure));
                (ordinary, cannot, measures.collect())
            }
        };
        let signed_on = self.signed_on();
        if measures.is_empty() && (!cannot.is_empty() || signed_on.is_some()) {
            measures.push(FormMeasure::default());
        }
        for measure in &mut measures {
            measure.signed_on = signed_on;
            measure.signed_paper_copy = self.choice.signed_paper_copy;
        }
        if let Some(first) = measures.first_mut() {
            first.tasks_that_cannot_be_done = lines(&cannot);
        }
        (lines(&ordinary), measures)
    }

    fn of_tasks(&mut self, tasks: &[Task]) -> (Vec<String>, Vec<String>) {
        let (mut ordinary, mut cannot) = (Vec::new(), Vec::new());
        for task in tasks {
            let name = task.name().as_str();
            match task.assessment() {
                Some(Assessment::Cannot { reason }) => {
                    cannot.push(format!("{name}: {}", reason.as_str()));
                }
                other => {
                    ordinary.push(format!("{name} ({})", self.assessed(other)));
                    self.note(format!("tasks[{}].assessment", task.id()), Kind::InOrdinaryTasks);
                }
            }
        }
        (ordinary, cannot)
    }

    fn assessed(&self, assessment: Option<&Assessment>) -> String {
        let Some(Assessment::WithFacilitation { how, elsewhere, more_time, with_help }) =
            assessment
        else {
            let known = if assessment.is_some() { Label::Can } else { Label::NotAssessed };
            return self.say(known).to_owned();
        };
        let needs = [
            (*elsewhere, Label::Elsewhere),
            (*more_time, Label::MoreTime),
            (*with_help, Label::WithHelp),
        ];
        let needs = needs.into_iter().filter(|(needed, _)| *needed);
        let words: Vec<&str> =
            std::iter::once(how.as_str()).chain(needs.map(|(_, label)| self.say(label))).collect();
        format!("{}: {}", self.say(Label::WithFacilitation), words.join(", "))
    }

    fn of_measure(&mut self, measure: &Measure) -> FormMeasure {
        let path = |field: &str| format!("measures[{}].{field}", measure.id());
        self.note(path("status"), Kind::InDescription);
        self.note(path("heading"), Kind::InDescription);
        let mut made = FormMeasure { effect: measure.effect().cloned(), ..FormMeasure::default() };
        let period = |from, to| Some(FormPeriod { from: Some(from), to: Some(to) });
        let mut why = None;
        let status = match measure.status() {
            MeasureStatus::Proposed { from, to } => {
                made.period = period(*from, *to);
                Label::Proposed
            }
            MeasureStatus::Agreed { from, to, follow_up } => {
                made.period = period(*from, *to);
                made.follow_up = Some(follow_up.clone());
                Label::Agreed
            }
            MeasureStatus::NotRelevant { reason } => {
                why = Some(format!("{}: {}", self.say(Label::Reason), reason.as_str()));
                self.note(path("reason"), Kind::InDescription);
                Label::NotRelevant
            }
        };
        let heading = format!("{}: {}", self.say(status), measure.heading().as_str());
        let description = measure.description().as_str().to_owned();
        let text: Vec<String> = [heading, description].into_iter().chain(why).collect();
        made.description = lines(&text);
        if measure.needs_nav_help() {
            made.nav_advice = Some(true);
            self.note(path("nav_help"), Kind::HelpKindUnknown);
        }
        if !measure.comments().is_empty() {
            self.note(path("comments"), Kind::NoPlace);
        }
        made
    }

    /// The form of the employer is one measure: coming facilitation, and how it is followed up.
    fn of_form(&mut self, form: &Form) -> (Vec<String>, Vec<String>, Vec<FormMeasure>) {
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
        let mut ordinary: Vec<String> = text(&form.typical_workday).into_iter().collect();
        if form.typical_workday.is_some() {
            self.note("form.typical_workday", Kind::InOrdinaryTasks);
        }
        if let Some(can) = &form.tasks_that_can_be_done {
            ordinary.push(format!("{}: {}", self.say(Label::TasksThatCanBeDone), can.as_str()));
            self.note("form.tasks_that_can_be_done", Kind::InOrdinaryTasks);
        }
        let rest = [
            (Label::EarlierFacilitation, &form.earlier_facilitation, "form.earlier_facilitation"),
            (Label::OtherFacilitation, &form.other_facilitation, "form.other_facilitation"),
        ];
        for (label, said, path) in rest {
            if let Some(said) = said {
                let line = format!("{}: {}", self.say(label), said.as_str());
                self.more.push(line);
                self.note(path, Kind::InAdditional);
            }
        }
        // An approved form has the day of evaluation with its approval.
        if let Some(day) = form.evaluation_date.filter(|_| self.version.approved().is_none()) {
            let line = format!("{}: {day}", self.say(Label::EvaluateOn));
            self.more.push(line);
            self.note("form.evaluation_date", Kind::InAdditional);
        }
        let measure = FormMeasure {
            description: form.coming_facilitation.clone(),
            follow_up: form.follow_up.clone(),
            ..FormMeasure::default()
        };
        let measures = (measure != FormMeasure::default()).then_some(measure);
        let cannot = text(&form.tasks_that_cannot_be_done).into_iter().collect();
        (ordinary, cannot, measures.into_iter().collect())
    }
}

fn lines(lines: &[String]) -> Option<Text> {
    (!lines.is_empty()).then(|| Text::from(lines.join("\n")))
}
