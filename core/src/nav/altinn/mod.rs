//! The follow-up plan of Altinn 2 (NAV form 25-02.01), for those who move or archive what they
//! sent before Nav closed that channel on 16 January 2026.
//!
//! * [`AltinnForm::read`] reads a file of 2012, 2014 or 2016 into the form's own 50 fields, and
//!   says where each fault is; [`AltinnForm::to_xml`] writes a file of 2016.
//! * [`AltinnForm::import`] makes a case of it, or a version in a case, by ordinary commands.
//! * [`AltinnForm::from_version`] makes the form of a version.
//!
//! The form and the case do not hold the same. Whatever has no place, is put elsewhere, or is
//! assumed, is told field by field as a [`FormNote`].
//!
//! The schemas are Nav's own, as its receiver had them: see `tests/altinn/schemas`.

mod block;
mod choice;
mod edition;
mod element;
mod fault;
mod file;
mod form;
mod help;
mod import;
mod made;
mod note;
mod reading;
mod value;
mod writing;

pub use choice::{FormChoice, ImportChoice};
pub use edition::FormEdition;
pub use fault::{FormError, FormFault, FormFaultKind};
pub use file::ReadForm;
pub use form::{
    AltinnForm, FormAbsence, FormEmployee, FormEmployer, FormMeasure, FormParticipation,
    FormPeriod, FormReceipt, FormSender,
};
pub use help::{FormName, Help, NavHelp, OthersHelp};
pub use import::FormImport;
pub use made::MadeForm;
pub use note::{FormNote, FormNoteKind};

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failing test may panic")]
mod tests;
