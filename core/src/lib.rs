//! Follow-up of employees on sick leave in Norway, as a library that an HR or
//! payroll system links in process: plans with tasks and measures, approvals,
//! sharing with practitioner and Nav, statutory deadlines, exemptions,
//! dialogue meetings, archiving and retention.
//!
//! ```
//! use oppfolgingsplan::{Case, Denial, Language, Request};
//!
//! let mut case: Option<Case> = None;
//! for line in [
//!     r#"{"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},"do":"open_case","case":"s-1",
//!         "employee":"a-1","employer":"310000019","policy":{"preset":"nav_two_party"}}"#,
//!     r#"{"at":"2026-01-05T08:01:00+01:00","by":{"role":"system"},"do":"register_sick_note","note":"n-1",
//!         "periods":[{"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]}"#,
//!     r#"{"at":"2026-01-05T08:02:00+01:00","by":{"role":"system"},"do":"assign_manager","manager":"m-1",
//!         "from":"2026-01-01"}"#,
//!     r#"{"at":"2026-01-20T09:00:00+01:00","by":{"role":"manager","id":"m-1"},"do":"start_plan"}"#,
//! ] {
//!     let request = Request::from_json(line.as_bytes())?;
//!     case = Some(match case {
//!         None => Case::open(&request)?.case,
//!         Some(case) => case.execute(&request)?.case,
//!     });
//! }
//! let case = case.ok_or("no case")?;
//! let plan_due = &case.deadlines("2026-01-20".parse()?)[0];
//! assert_eq!(plan_due.latest.to_string(), "2026-02-02");
//! assert_eq!(plan_due.citation.to_string(), "arbeidsmiljøloven § 4-6 tredje ledd");
//!
//! // A second plan is refused, with the rule and what to do instead.
//! let again = Request::from_json(br#"{"at":"2026-01-21T09:00:00+01:00",
//!     "by":{"role":"employee","id":"a-1"},"do":"start_plan"}"#)?;
//! let Err(Denial::Refused(refusal)) = case.decide(&again) else { return Err("accepted".into()) };
//! assert_eq!(refusal.code().code(), "start.open-plan");
//! println!("{} {}", refusal.message(Language::Nb), refusal.help(Language::Nb));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The main type is [`Case`]: an immutable value, the fold of its events.
//!
//! * [`Request`] is a [`Command`] with who asks and when. [`Case::execute`]
//!   answers it with a [`Step`] or a [`Denial`].
//! * [`Event`] is what has happened. [`Case::apply`] folds one more,
//!   [`Case::to_json`] and [`Case::from_json`] store and load a case.
//! * [`Refusal`] is the answer of a rule: its [`RuleCode`], what it rests on,
//!   and a remedy.
//!
//! # The rooms
//!
//! | to find | look at |
//! |---|---|
//! | what may happen: command × role × guards → events | [`ROWS`] |
//! | a rule, by its code | [`RuleCode`], [`RuleCode::rule`] |
//! | the law, as dated data | [`LAW_VERSIONS`], [`CitationId`] |
//! | what may differ between employers | [`Policy`], [`PolicyChoice`] |
//! | status, deadlines, alerts | [`Case::status`], [`Case::deadlines`], [`Case::alerts`] |
//! | what somebody may do now, and why not | [`Case::allowed`] |
//! | when an answer changes by itself | [`Case::next_change`] |
//! | what somebody can see | [`Case::visible`] |
//! | the statutory content, and what happened | [`Case::checklist`], [`Case::history`] |
//! | a sick note as Nav delivers it | [`nav::SickNoteDelivery`] |
//! | a form of Altinn 2 as a case, and a version as such a form | `nav::altinn`, with the feature `altinn` |
//! | calendars and tables out, the log in | `exchange`, with the feature `exchange` |
//! | words in Bokmål, Nynorsk and English | [`words`] |
//! | a picture of a case: timeline and report | `report`, with the feature `report` |
//! | a version as a document, and as PDF | `document`, with the features `document` and `pdf` |
//! | files that writers give, and what belongs together with its sums | `package`; as one zip with the feature `package` |
//! | an approved version for an archive, and its receipt | `archive`, with the feature `archive` |
//! | what the employer shows the authorities | `proof`, with the feature `proof` |
//! | the JSON formats | [`wire`] |
//!
//! # What holds
//!
//! The library has no clock, no input or output, no randomness and no global
//! state: the moment is an argument, and its date is its date in Oslo. The
//! same events give the same case and the same JSON, byte for byte, on every
//! machine. A refused request changes nothing. Errors, `Debug` and refusals
//! name fields and codes, never what a person wrote.

#![forbid(unsafe_code)]

mod absence;
mod actor;
mod apply;
#[cfg(feature = "archive")]
pub mod archive;
mod calendar;
mod case;
mod command;
mod deadline;
mod decide;
#[cfg(feature = "document")]
pub mod document;
mod event;
#[cfg(feature = "exchange")]
pub mod exchange;
mod exemption;
mod history;
mod history_chain;
mod id;
mod identity;
mod json_path;
mod law;
mod log;
mod manager;
mod meeting;
pub mod nav;
mod outcome;
#[cfg(any(feature = "document", feature = "exchange", feature = "package"))]
pub mod package;
mod plan;
mod policy;
#[cfg(feature = "proof")]
pub mod proof;
mod refusal;
#[cfg(feature = "report")]
pub mod report;
mod request;
mod retention;
mod rules;
mod sensitive;
mod sha256;
mod shelf;
mod sick_note;
mod sorted;
mod store;
mod text;
#[cfg(any(feature = "archive", feature = "exchange"))]
mod uuid;
mod view;
pub mod wire;
pub mod words;
#[cfg(feature = "xml")]
#[cfg_attr(
    not(all(feature = "archive", feature = "altinn")),
    allow(dead_code, unused_imports, reason = "each format needs another part of it")
)]
mod xml;

#[doc(hidden)]
pub mod doc;

pub use absence::{
    Absence, AbsenceInput, Activity, ActivityKind, GapRule, Grade, GradeError, NoteDays, Period,
    PeriodError, Segment, StartBasis, absence_on, absences,
};
pub use actor::{Actor, Party, Role};
pub use calendar::{Date, DateError, DaySpan, DaySpanError, Moment, MomentError, Weekday};
pub use case::Case;
pub use command::{Command, CommandKind};
pub use deadline::{
    Deadline, DeadlineCode, DeadlineState, Deadlines, Debtor, Facts, Label, Reading, ReminderLabel,
    WeekReading, maximum_date, state_of, statutory,
};
pub use decide::Step;
pub use event::{Happening, HappeningKind, NoticeAbout};
pub use exemption::{Exemption, Ground, Obligation};
pub use history::{Event, RULES_VERSION};
pub use id::{
    ActorId, CaseId, CommentId, DaysId, Id, LogEntryId, MeasureId, MeetingId, NoteId, PlanId,
    TaskId,
};
pub use identity::{CheckRule, IdentityError, OrganisationNumber, PersonNumber};
pub use law::{
    AppliedLimit, Citation, CitationId, CitationKind, Duty, LAW_VERSIONS, LawChoice, LawVersion,
    Length, Limit, applied_limit,
};
pub use log::{LogEntry, LogKind};
pub use meeting::{Attendee, Meeting, MeetingNumber, MeetingState};
pub use plan::{
    Approved, ArchiveRecord, Archiving, Assessment, AssessmentKind, Comment, Content, Delivery,
    DeliveryOutcome, FirstApproval, Form, FullForm, HoldKind, Manner, Measure, MeasureStatus,
    MeasureStatusKind, Pending, PlanState, Recipient, Share, State, Task, Validity, Version,
};
pub use policy::{
    ApprovalMode, ArchiveSystem, AssessedBy, HouseDeadline, Limits, Months, Policy, PolicyChoice,
    Preset,
};
pub use refusal::{Denial, Refusal};
pub use request::Request;
pub use retention::{Era, draft_expires_at, draft_kept, era_of, eras, last_visible};
pub use rules::{Guards, Kind, Move, ROWS, Row, Rule, RuleCode};
pub use sensitive::{Findings, SensitiveKind, findings as sensitive_findings};
pub use sha256::{Digest, DigestError};
pub use shelf::{Iter as ShelfIter, Shelf};
pub use sick_note::{DayKind, SickNote};
pub use text::{Cleaned, Text};
pub use view::{
    AbsenceStatus, Action, Alert, ChecklistItem, EffectiveStatus, Element, Entry, NextDeadline,
    Part, PlanStatus, ReminderStatus, Sight, Status, Summary, Visible, Warning,
};
pub use wire::{InputError, InputKind};
pub use words::Language;
#[cfg(feature = "xml")]
pub use xml::XmlFault;
