//! Generated from the table of commands by `tests/regenerate`. Do not edit.
//!
//! A constructor for each command, and a class for each object in them.

mod approval;
mod archive;
mod case;
mod exemption;
mod form;
mod measures;
mod meetings;
pub(crate) mod objects;
mod sharing;
mod tasks;

use oppfolgingsplan::Command;
use pyo3::prelude::*;

use crate::request::Request;
use crate::take::{maybe, take};

fn request(
    at: &Bound<'_, PyAny>,
    by: &Bound<'_, PyAny>,
    based_on: Option<&Bound<'_, PyAny>>,
    command: Command,
) -> PyResult<Request> {
    let mut request =
        oppfolgingsplan::Request::new(take(at, "at")?, take(by, "by")?, command);
    request.based_on = maybe(based_on, "based_on")?;
    Ok(Request(request))
}

pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<objects::DocumentChoice>()?;
    module.add_class::<objects::Mark>()?;
    module.add_class::<objects::CalendarChoice>()?;
    module.add_class::<objects::ArchiveProfile>()?;
    module.add_class::<objects::FolderReference>()?;
    module.add_class::<objects::ArchiveChoice>()?;
    module.add_class::<objects::PersonName>()?;
    module.add_class::<objects::ProofChoice>()?;
    module.add_class::<objects::VerifyChoice>()?;
    module.add_class::<objects::ReportChoice>()?;
    module.add_class::<objects::Limits>()?;
    module.add_class::<objects::HouseDeadline>()?;
    module.add_class::<objects::PolicyChoice>()?;
    module.add_class::<objects::ImportChoice>()?;
    module.add_class::<objects::FormChoice>()?;
    module.add_class::<objects::Period>()?;
    module.add_class::<objects::DaySpan>()?;
    module.add_class::<objects::Form>()?;
    module.add_class::<objects::FullForm>()?;
    module.add_function(wrap_pyfunction!(case::open_case, module)?)?;
    module.add_function(wrap_pyfunction!(case::register_sick_note, module)?)?;
    module.add_function(wrap_pyfunction!(case::invalidate_sick_note, module)?)?;
    module.add_function(wrap_pyfunction!(case::register_days, module)?)?;
    module.add_function(wrap_pyfunction!(case::withdraw_days, module)?)?;
    module.add_function(wrap_pyfunction!(case::assign_manager, module)?)?;
    module.add_function(wrap_pyfunction!(case::end_manager, module)?)?;
    module.add_function(wrap_pyfunction!(case::record_death, module)?)?;
    module.add_function(wrap_pyfunction!(case::record_employer_period_used, module)?)?;
    module.add_function(wrap_pyfunction!(meetings::summon_meeting, module)?)?;
    module.add_function(wrap_pyfunction!(meetings::move_meeting, module)?)?;
    module.add_function(wrap_pyfunction!(meetings::record_meeting_held, module)?)?;
    module.add_function(wrap_pyfunction!(meetings::record_meeting_not_held, module)?)?;
    module.add_function(wrap_pyfunction!(meetings::request_meeting, module)?)?;
    module.add_function(wrap_pyfunction!(meetings::nav_requests_plan, module)?)?;
    module.add_function(wrap_pyfunction!(tasks::start_plan, module)?)?;
    module.add_function(wrap_pyfunction!(tasks::add_task, module)?)?;
    module.add_function(wrap_pyfunction!(tasks::rename_task, module)?)?;
    module.add_function(wrap_pyfunction!(tasks::assess_task, module)?)?;
    module.add_function(wrap_pyfunction!(tasks::delete_task, module)?)?;
    module.add_function(wrap_pyfunction!(measures::add_measure, module)?)?;
    module.add_function(wrap_pyfunction!(measures::change_measure, module)?)?;
    module.add_function(wrap_pyfunction!(measures::delete_measure, module)?)?;
    module.add_function(wrap_pyfunction!(measures::evaluate_measure, module)?)?;
    module.add_function(wrap_pyfunction!(measures::add_comment, module)?)?;
    module.add_function(wrap_pyfunction!(measures::edit_comment, module)?)?;
    module.add_function(wrap_pyfunction!(measures::delete_comment, module)?)?;
    module.add_function(wrap_pyfunction!(approval::approve_plan, module)?)?;
    module.add_function(wrap_pyfunction!(approval::reject_plan, module)?)?;
    module.add_function(wrap_pyfunction!(approval::withdraw_approval, module)?)?;
    module.add_function(wrap_pyfunction!(approval::force_approval, module)?)?;
    module.add_function(wrap_pyfunction!(approval::approve_own_plan, module)?)?;
    module.add_function(wrap_pyfunction!(approval::revise_plan, module)?)?;
    module.add_function(wrap_pyfunction!(approval::abort_plan, module)?)?;
    module.add_function(wrap_pyfunction!(approval::delete_plan, module)?)?;
    module.add_function(wrap_pyfunction!(form::save_draft, module)?)?;
    module.add_function(wrap_pyfunction!(form::discard_draft, module)?)?;
    module.add_function(wrap_pyfunction!(form::complete_plan, module)?)?;
    module.add_function(wrap_pyfunction!(sharing::share_plan, module)?)?;
    module.add_function(wrap_pyfunction!(sharing::record_delivery, module)?)?;
    module.add_function(wrap_pyfunction!(exemption::register_exemption, module)?)?;
    module.add_function(wrap_pyfunction!(exemption::withdraw_exemption, module)?)?;
    module.add_function(wrap_pyfunction!(exemption::order_reminder, module)?)?;
    module.add_function(wrap_pyfunction!(exemption::cancel_reminder, module)?)?;
    module.add_function(wrap_pyfunction!(exemption::add_log_entry, module)?)?;
    module.add_function(wrap_pyfunction!(archive::record_download, module)?)?;
    module.add_function(wrap_pyfunction!(archive::record_archived, module)?)?;
    module.add_function(wrap_pyfunction!(archive::record_log_archived, module)?)?;
    module.add_function(wrap_pyfunction!(archive::record_dispatched, module)?)?;
    module.add_function(wrap_pyfunction!(archive::confirm_local_copy_deleted, module)?)?;
    module.add_function(wrap_pyfunction!(archive::place_hold, module)?)?;
    module.add_function(wrap_pyfunction!(archive::lift_hold, module)?)?;
    module.add_function(wrap_pyfunction!(archive::mark_misregistered, module)?)?;
    module.add_function(wrap_pyfunction!(archive::purge, module)?)?;
    Ok(())
}
