//! The texts of a command: which there are, which must say something, and how long they may be.

use super::{Broken, Fields};
use crate::plan::{AssessmentKind, DeliveryOutcome, FORM_TEXTS, Form, MeasureStatusKind};
use crate::policy::Limits;
use crate::rules::Ask;
use crate::{Command, Text};

/// One text field of a command.
pub(crate) struct TextField<'a> {
    pub(crate) path: &'static str,
    pub(crate) text: Option<&'a Text>,
    /// Whether it must say something.
    pub(crate) need: Need,
    /// Greatest length in Unicode scalar values.
    pub(crate) limit: u32,
}

/// Whether a text must say something, and which rule says so.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Free,
    Required,
    /// A text of the employer-led form.
    Form,
}

/// Every text of a command, in the order of its form.
pub(crate) fn texts<'a>(
    command: &'a Command,
    limits: &Limits,
    mut visit: impl FnMut(TextField<'a>),
) {
    let mut see = |path, text, need, limit| visit(TextField { path, text, need, limit });
    let need = |required: bool| if required { Need::Required } else { Need::Free };
    match command {
        Command::AddTask { name, .. } | Command::RenameTask { name, .. } => {
            see("name", Some(name), Need::Required, limits.name);
        }
        Command::AssessTask { assessment, how, reason, .. } => match assessment {
            AssessmentKind::Can => {}
            AssessmentKind::WithFacilitation => {
                see("how", how.as_ref(), Need::Required, limits.reason);
            }
            AssessmentKind::Cannot => see("reason", reason.as_ref(), Need::Required, limits.reason),
        },
        Command::AddMeasure { status, heading, description, follow_up, reason, .. }
        | Command::ChangeMeasure { status, heading, description, follow_up, reason, .. } => {
            see("heading", Some(heading), Need::Required, limits.heading);
            see("description", Some(description), Need::Required, limits.description);
            match status {
                MeasureStatusKind::Proposed => {}
                // Whether it must say something is a rule of measures.
                MeasureStatusKind::Agreed => {
                    see("follow_up", follow_up.as_ref(), Need::Free, limits.follow_up);
                }
                MeasureStatusKind::NotRelevant => {
                    see("reason", reason.as_ref(), Need::Free, limits.reason);
                }
            }
        }
        Command::EvaluateMeasure { effect, .. } => {
            see("effect", Some(effect), Need::Required, limits.follow_up);
        }
        Command::AddComment { text, .. } | Command::EditComment { text, .. } => {
            see("text", Some(text), Need::Required, limits.comment);
        }
        Command::RejectPlan { reason, .. } => {
            see("reason", reason.as_ref(), Need::Free, limits.reason)
        }
        // That it says something is part of the acknowledgement.
        Command::ForceApproval { reason, .. } => {
            see("reason", Some(reason), Need::Free, limits.reason);
        }
        Command::SaveDraft { form, .. } => {
            for (path, text) in FORM_TEXTS.into_iter().zip(form.texts()) {
                see(path, text, Need::Free, limits.form);
            }
        }
        Command::CompletePlan { form, taken_part, reason, .. } => {
            let texts = [
                &form.typical_workday,
                &form.tasks_that_can_be_done,
                &form.tasks_that_cannot_be_done,
                &form.earlier_facilitation,
                &form.coming_facilitation,
                &form.other_facilitation,
                &form.follow_up,
            ];
            for (path, text) in FORM_TEXTS.into_iter().zip(texts) {
                see(path, Some(text), Need::Form, limits.form);
            }
            if *taken_part == Some(false) {
                see("reason", reason.as_ref(), Need::Free, limits.reason);
            }
        }
        Command::RecordDelivery { outcome, reason, reference, .. } => {
            let failed = *outcome == DeliveryOutcome::Failed;
            see("reason", reason.as_ref(), need(failed), limits.reason);
            see("reference", reference.as_ref(), Need::Free, limits.name);
        }
        Command::RegisterExemption { attempts, .. } => {
            see("attempts", attempts.as_ref(), Need::Free, limits.reason);
        }
        // What the practitioner wrote is the practitioner's, and has no limit here.
        Command::RegisterSickNote { message_to_employer, suggested_measures, .. } => {
            see("message_to_employer", message_to_employer.as_ref(), Need::Free, u32::MAX);
            see("suggested_measures", suggested_measures.as_ref(), Need::Free, u32::MAX);
        }
        Command::RecordMeetingNotHeld { reason, .. } => {
            see("reason", Some(reason), Need::Required, limits.reason);
        }
        Command::AddLogEntry { text, attachments, .. } => {
            see("text", Some(text), Need::Required, limits.reason);
            for attachment in attachments {
                see("attachments", Some(attachment), Need::Required, limits.name);
            }
        }
        Command::RecordArchived { system, reference, .. }
        | Command::RecordLogArchived { system, reference, .. } => {
            see("system", Some(system), Need::Required, limits.name);
            see("reference", Some(reference), Need::Required, limits.name);
        }
        _ => {}
    }
}

fn failing(ask: &Ask<'_>, fails: impl Fn(&TextField<'_>) -> bool) -> Broken {
    let mut fields = Fields::new();
    let policy = &ask.case.head.policy;
    texts(&ask.request.command, &policy.limits, |field| {
        // What is taken out does not count.
        let stripped = field.text.filter(|_| policy.strip_markup).map(|text| stored(text, true));
        let field = TextField { text: stripped.as_ref().or(field.text), ..field };
        if fails(&field) && fields.last() != Some(&field.path) {
            fields.push(field.path);
        }
    });
    (!fields.is_empty()).then_some(fields)
}

fn is_blank(field: &TextField<'_>) -> bool {
    field.text.is_none_or(Text::is_blank)
}

/// Blank counts as empty.
pub(super) fn required(ask: &Ask<'_>) -> Broken {
    failing(ask, |field| field.need == Need::Required && is_blank(field))
}

/// Every text of the completed form says something.
pub(super) fn form_required(ask: &Ask<'_>) -> Broken {
    failing(ask, |field| field.need == Need::Form && is_blank(field))
}

/// Counted in Unicode scalar values, after cleaning.
pub(super) fn too_long(ask: &Ask<'_>) -> Broken {
    failing(ask, |field| field.text.is_some_and(|text| is_longer(text, field.limit)))
}

fn is_longer(text: &Text, limit: u32) -> bool {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    // A scalar value takes at least one byte, so most texts need no counting.
    text.as_str().len() > limit && text.cleaned().text.chars_len() > limit
}

/// Whether a text says nothing, as it would be stored.
pub(super) fn says_nothing(ask: &Ask<'_>, text: Option<&Text>) -> bool {
    text.is_none_or(|text| {
        text.is_blank() || (ask.case.head.policy.strip_markup && stored(text, true).is_blank())
    })
}

/// A text as it is stored: cleaned, and without markup where the policy says so.
pub(crate) fn stored(text: &Text, strip_markup: bool) -> Text {
    let cleaned = text.cleaned().text;
    if strip_markup { cleaned.without_markup().text } else { cleaned }
}

/// A form as it is stored: blank texts are absent.
pub(crate) fn stored_form(form: &Form, strip_markup: bool) -> Form {
    form.map(|text| Some(stored(text, strip_markup)).filter(|text| !text.is_blank()))
}
