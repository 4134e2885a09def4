//! Generated from the table of commands by `tests/regenerate`. Do not edit.

mod document_choice;
mod mark;
mod calendar_choice;
mod archive_profile;
mod folder_reference;
mod archive_choice;
mod person_name;
mod proof_choice;
mod verify_choice;
mod report_choice;
mod limits;
mod house_deadline;
mod policy_choice;
mod period;
mod day_span;
mod form;
mod full_form;

pub(crate) use document_choice::DocumentChoice;
pub(crate) use mark::Mark;
pub(crate) use calendar_choice::CalendarChoice;
pub(crate) use archive_profile::ArchiveProfile;
pub(crate) use folder_reference::FolderReference;
pub(crate) use archive_choice::ArchiveChoice;
pub(crate) use person_name::PersonName;
pub(crate) use proof_choice::ProofChoice;
pub(crate) use verify_choice::VerifyChoice;
pub(crate) use report_choice::ReportChoice;
pub(crate) use limits::Limits;
pub(crate) use house_deadline::HouseDeadline;
pub(crate) use policy_choice::PolicyChoice;
pub(crate) use period::Period;
pub(crate) use day_span::DaySpan;
pub(crate) use form::Form;
pub(crate) use full_form::FullForm;
