//! Generated from the table of commands by `tests/regenerate`. Do not edit.

mod document_choice;
mod mark;
mod calendar_choice;
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
pub(crate) use limits::Limits;
pub(crate) use house_deadline::HouseDeadline;
pub(crate) use policy_choice::PolicyChoice;
pub(crate) use period::Period;
pub(crate) use day_span::DaySpan;
pub(crate) use form::Form;
pub(crate) use full_form::FullForm;
