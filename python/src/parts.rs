//! The parts of a case as their classes in Python.

use oppfolgingsplan as core;
use pyo3::prelude::*;

use crate::commands::objects::Period;
use crate::moment::{date_out, moment_out};
use crate::record::{date, none_or, record, tuple, word};

type Made<'py> = PyResult<Bound<'py, PyAny>>;

fn said(text: Option<&core::Text>) -> Option<&str> {
    text.map(core::Text::as_str)
}

fn attendees<'py>(py: Python<'py>, all: &[core::Attendee]) -> Made<'py> {
    tuple(py, all, |one| Ok(word(py, one.as_str()))).map(Bound::into_any)
}

pub(crate) fn absence<'py>(py: Python<'py>, absence: &core::Absence) -> Made<'py> {
    let segments = tuple(py, &absence.segments, |part| {
        let (from, to) = (date_out(py, part.from)?, date_out(py, part.to)?);
        record!(py, "Segment", from, to, part.grade.percent())
    })?;
    record!(
        py,
        "Absence",
        date_out(py, absence.start)?,
        date_out(py, absence.first_day)?,
        date_out(py, absence.to)?,
        word(py, absence.basis.code()),
        segments,
    )
}

pub(crate) fn sick_note<'py>(py: Python<'py>, note: &core::SickNote) -> Made<'py> {
    let periods =
        tuple(py, note.periods(), |period| Bound::new(py, Period(*period)).map(Bound::into_any))?;
    record!(
        py,
        "SickNote",
        note.id().as_str(),
        periods,
        date(py, note.absence_from())?,
        note.is_digital(),
        note.is_valid(),
        said(note.message_to_employer()),
        said(note.suggested_measures()),
    )
}

pub(crate) fn meeting<'py>(py: Python<'py>, meeting: &core::Meeting) -> Made<'py> {
    let (attended, reason) = match meeting.state() {
        core::MeetingState::Summoned => (None, None),
        core::MeetingState::Held { attended } => (Some(attended), None),
        core::MeetingState::NotHeld { reason } => (None, Some(reason)),
    };
    record!(
        py,
        "Meeting",
        meeting.id().as_str(),
        meeting.number().get(),
        date_out(py, meeting.on())?,
        attendees(py, meeting.called())?,
        none_or(py, attended, |all| attendees(py, all))?,
        reason.is_some(),
        said(reason),
    )
}

pub(crate) fn exemption<'py>(py: Python<'py>, exemption: &core::Exemption) -> Made<'py> {
    record!(
        py,
        "Exemption",
        word(py, exemption.obligation().as_str()),
        word(py, exemption.ground().as_str()),
        said(exemption.attempts()),
        date(py, exemption.review_on())?,
        moment_out(py, exemption.at())?,
        exemption.is_withdrawn(),
    )
}

fn archive_record<'py>(py: Python<'py>, record: Option<&core::ArchiveRecord>) -> Made<'py> {
    none_or(py, record, |record| {
        let (system, reference) = (record.system().as_str(), record.reference().as_str());
        record!(py, "ArchiveRecord", system, reference, date_out(py, record.on())?)
    })
}

pub(crate) fn log_entry<'py>(py: Python<'py>, entry: &core::LogEntry) -> Made<'py> {
    let attachments: Vec<&str> = entry.attachments().iter().map(core::Text::as_str).collect();
    record!(
        py,
        "LogEntry",
        entry.id().as_str(),
        word(py, entry.kind().as_str()),
        date_out(py, entry.on())?,
        attendees(py, entry.participants())?,
        entry.text().as_str(),
        pyo3::types::PyTuple::new(py, attachments)?,
        moment_out(py, entry.at())?,
        archive_record(py, entry.archived())?,
    )
}

pub(crate) fn task<'py>(py: Python<'py>, task: &core::Task) -> Made<'py> {
    let assessment = none_or(py, task.assessment(), |assessment| {
        let (how, flags, reason) = match assessment {
            core::Assessment::Can => (None, [false; 3], None),
            core::Assessment::WithFacilitation { how, elsewhere, more_time, with_help } => {
                (Some(how), [*elsewhere, *more_time, *with_help], None)
            }
            core::Assessment::Cannot { reason } => (None, [false; 3], Some(reason)),
        };
        let [elsewhere, more_time, with_help] = flags;
        let kind = word(py, assessment.kind().as_str());
        let (how, reason) = (said(how), said(reason));
        record!(py, "Assessment", kind, how, elsewhere, more_time, with_help, reason)
    })?;
    let made_by = word(py, task.made_by().as_str());
    record!(py, "Task", task.id().as_str(), task.name().as_str(), made_by, assessment)
}

pub(crate) fn measure<'py>(py: Python<'py>, measure: &core::Measure) -> Made<'py> {
    let (from, to, follow_up, reason) = match measure.status() {
        core::MeasureStatus::Proposed { from, to } => (Some(*from), Some(*to), None, None),
        core::MeasureStatus::Agreed { from, to, follow_up } => {
            (Some(*from), Some(*to), Some(follow_up), None)
        }
        core::MeasureStatus::NotRelevant { reason } => (None, None, None, Some(reason)),
    };
    let comments = tuple(py, measure.comments(), |comment| {
        let (id, text) = (comment.id().as_str(), comment.text().as_str());
        let (made_by, at) = (word(py, comment.made_by().as_str()), moment_out(py, comment.at())?);
        record!(py, "Comment", id, text, made_by, at)
    })?;
    record!(
        py,
        "Measure",
        measure.id().as_str(),
        measure.heading().as_str(),
        measure.description().as_str(),
        word(py, measure.status().kind().as_str()),
        date(py, from)?,
        date(py, to)?,
        said(follow_up),
        said(reason),
        measure.needs_nav_help(),
        word(py, measure.made_by().as_str()),
        comments,
        said(measure.effect()),
    )
}

fn validity<'py>(py: Python<'py>, validity: core::Validity) -> Made<'py> {
    let (from, to) = (date_out(py, validity.from())?, date_out(py, validity.to())?);
    record!(py, "Validity", from, to, date_out(py, validity.evaluate_on())?)
}

pub(crate) fn pending<'py>(py: Python<'py>, pending: &core::Pending) -> Made<'py> {
    let party = word(py, pending.party().as_str());
    record!(py, "Pending", party, validity(py, pending.validity())?)
}

fn share<'py>(py: Python<'py>, with: core::Recipient, share: &core::Share) -> Made<'py> {
    let (outcome, reason) = match share.delivery() {
        core::Delivery::Requested => (None, None),
        core::Delivery::Answered { outcome, reason, .. } => (Some(outcome), reason.as_ref()),
    };
    record!(
        py,
        "Share",
        word(py, with.as_str()),
        moment_out(py, share.requested_at())?,
        none_or(py, outcome, |outcome| Ok(word(py, outcome.as_str())))?,
        said(reason),
        date(py, share.arrived_on())?,
        said(share.reference()),
    )
}

pub(crate) fn approval<'py>(py: Python<'py>, approved: &core::Approved) -> Made<'py> {
    let shared =
        core::Recipient::ALL.iter().filter_map(|with| Some((*with, approved.share(*with)?)));
    let shares = tuple(py, shared, |(with, one)| share(py, with, one))?;
    let archiving = approved.archiving();
    record!(
        py,
        "Approval",
        word(py, approved.manner().as_str()),
        word(py, approved.first().party.as_str()),
        date_out(py, approved.on())?,
        none_or(py, approved.validity(), |days| validity(py, days))?,
        date(py, approved.evaluate_on())?,
        said(approved.reason()),
        approved.taken_part(),
        shares,
        archive_record(py, archiving.record())?,
        date(py, archiving.dispatched_on())?,
        archiving.has_local_copy(),
    )
}

pub(crate) fn policy<'py>(py: Python<'py>, policy: &core::Policy) -> Made<'py> {
    let months = policy.months();
    record!(
        py,
        "Policy",
        word(py, policy.approval().as_str()),
        word(py, policy.gap_rule().code()),
        policy.grace_days(),
        policy.due_soon_days(),
        months.parties,
        months.manager,
        months.drafts,
        months.start,
        word(py, policy.archive().as_str()),
        word(py, policy.language().code()),
    )
}
