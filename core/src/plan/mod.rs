//! The plan: versions with tasks, measures, approvals, sharing and archiving.

mod approval;
mod archive;
mod form;
mod given;
mod measure;
mod share;
mod task;
mod version;

pub use approval::{Approved, FirstApproval, Manner, Pending, Validity};
pub use archive::{ArchiveRecord, Archiving, HoldKind};
pub(crate) use form::FORM_TEXTS;
pub use form::{Form, FullForm};
pub(crate) use given::Given;
pub use measure::{Comment, Measure, MeasureStatus, MeasureStatusKind};
pub use share::{Delivery, DeliveryOutcome, Recipient, Share};
pub use task::{Assessment, AssessmentKind, Task};
pub use version::{Content, PlanState, State, Version};
