//! What is read from a case: each view is a snapshot with a life of its own.

pub mod status_numbers;

pub mod status;

pub mod deadline_numbers;

pub mod deadlines;

pub mod actions;

pub mod next_change;

pub mod visible;

pub mod checklist;

pub mod history;

pub mod alerts;

pub mod summary;
