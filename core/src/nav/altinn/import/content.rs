//! Tasks, and what stands in the log since the plan has no field for it.

use super::pieces::{entries, pieces};
use super::{Import, participation};
use crate::nav::altinn::form::{AltinnForm, FormEmployee};
use crate::nav::altinn::note::FormNoteKind as Kind;
use crate::words::altinn::Label;
use crate::{Actor, AssessedBy, AssessmentKind, Command, Denial, LogKind, TaskId, Text};

impl Import<'_> {
    /// The ordinary tasks, one a line, and those that cannot be done.
    pub(super) fn add_tasks(&mut self) -> Result<(), Denial> {
        let form = self.form;
        if let Some(tasks) = &form.employee.ordinary_tasks {
            let block = AltinnForm::element("employee");
            let path = format!("{block}.{}", FormEmployee::element("ordinary_tasks"));
            self.use_up(&path);
            for name in self.names(tasks, &path) {
                self.add_task(name)?;
            }
        }
        let assessor = self.assessor();
        for (place, measure) in form.said_measures() {
            let Some(tasks) = &measure.tasks_that_cannot_be_done else { continue };
            let path = AltinnForm::measure_path(place, "tasks_that_cannot_be_done");
            let Some(by) = &assessor else {
                // Nobody is known to have assessed them.
                self.log(Label::CannotBeDone, tasks.as_str());
                self.note(&path, Kind::InLog);
                continue;
            };
            for name in self.names(tasks, &path) {
                let task = match self.task_named(&name) {
                    Some(task) => task,
                    None => self.add_task(name)?,
                };
                self.note(&path, Kind::AssumedReason);
                self.cannot(by, task)?;
            }
        }
        Ok(())
    }

    fn names(&mut self, tasks: &Text, path: &str) -> Vec<Text> {
        let limit = self.case.policy().limits().name;
        let mut found = Vec::new();
        for entry in entries(tasks.as_str()) {
            let parts = pieces(entry, limit);
            if parts.len() > 1 {
                self.note(path, Kind::Split);
            }
            found.extend(parts.into_iter().map(Text::from));
        }
        found
    }

    fn task_named(&self, name: &Text) -> Option<TaskId> {
        let plan = self.case.plan(&self.plan)?;
        plan.tasks().iter().find(|task| task.name() == name).map(|task| task.id().clone())
    }

    fn add_task(&mut self, name: Text) -> Result<TaskId, Denial> {
        let manager = self.manager.clone();
        let task = self.case.plan(&self.plan).map(crate::Version::next_task);
        let task = task.unwrap_or_else(|| TaskId::counted(b't', 1));
        let command = Command::AddTask { plan: self.plan.clone(), task: Some(task.clone()), name };
        self.ask(&manager, self.days.written, command)?;
        Ok(task)
    }

    fn cannot(&mut self, by: &Actor, task: TaskId) -> Result<(), Denial> {
        let command = Command::AssessTask {
            plan: self.plan.clone(),
            task,
            assessment: AssessmentKind::Cannot,
            how: None,
            elsewhere: None,
            more_time: None,
            with_help: None,
            reason: Some(Text::from(self.say(Label::SaidInForm))),
        };
        self.ask(by, self.days.written, command)
    }

    /// Who says that tasks cannot be done: the manager who wrote the form, where the policy lets
    /// either party; else the employee, if the employee has signed or contributed.
    fn assessor(&self) -> Option<Actor> {
        let took_part = self.form.participation.as_ref().and_then(|part| part.contributed);
        match self.case.policy().assessed_by() {
            AssessedBy::Either => Some(self.manager.clone()),
            AssessedBy::Employee => (self.approval.is_by_both() || took_part == Some(true))
                .then(|| self.employee.clone()),
        }
    }

    pub(super) fn log(&mut self, label: Label, value: &str) {
        let line = format!("{}: {value}", self.say(label));
        self.log_lines.push(line);
    }

    /// What has no field of its own, as entries of the log.
    pub(super) fn write_log(&mut self) -> Result<(), Denial> {
        let form = self.form;
        if let Some(part) = &form.participation {
            if let Some(contributed) = part.contributed {
                let answer = self.say(if contributed { Label::Yes } else { Label::No });
                self.log(Label::Contributed, answer);
                self.note(&participation("contributed"), Kind::InLog);
            }
            let path = participation("reason");
            let reason = part.reason.as_ref().filter(|reason| !reason.is_blank());
            let kept =
                self.notes.iter().any(|note| note.path == path && note.kind == Kind::ForcedReason);
            if let Some(reason) = reason.filter(|_| !kept) {
                self.log(Label::NotContributed, reason.as_str());
                self.note(&path, Kind::InLog);
            }
        }
        if let Some(more) = form.additional.as_ref().filter(|more| !more.is_blank()) {
            self.log(Label::Additional, more.as_str());
            self.note(AltinnForm::element("additional"), Kind::InLog);
        }
        if self.log_lines.is_empty() {
            return Ok(());
        }
        let text = format!("{}\n{}", self.say(Label::FromForm), self.log_lines.join("\n"));
        let limit = self.case.policy().limits().reason;
        let manager = self.manager.clone();
        for piece in pieces(&text, limit) {
            let command = Command::AddLogEntry {
                kind: LogKind::Other,
                on: form.receipt.changed_on,
                participants: Vec::new(),
                text: Text::from(piece),
                attachments: Vec::new(),
            };
            self.ask(&manager, self.days.last, command)?;
        }
        Ok(())
    }
}
