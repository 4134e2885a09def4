//! Views: what a case says when it is asked. They decide nothing, and ask the
//! same guards as commands do where a rule is concerned.

mod alerts;
mod allowed;
mod checklist;
mod deadlines;
mod history;
mod next_change;
mod record;
mod status;
mod summary;
mod visible;
mod warnings;
mod witness;

pub use alerts::Alert;
pub use allowed::Action;
pub use checklist::{ChecklistItem, Element};
pub use history::Entry;
pub use status::{AbsenceStatus, EffectiveStatus, PlanStatus, ReminderStatus, Status};
pub use summary::{NextDeadline, Summary};
pub use visible::{Part, Sight, Visible};
pub use warnings::Warning;
