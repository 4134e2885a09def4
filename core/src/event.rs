//! Events: what has happened. A case is the fold of its events.

use crate::exemption::{Ground, Obligation};
use crate::log::LogKind;
use crate::meeting::{Attendee, MeetingNumber};
use crate::plan::{
    AssessmentKind, DeliveryOutcome, Form, HoldKind, Manner, MeasureStatusKind, Recipient,
};
use crate::sick_note::DayKind;
use crate::wire::{wire_tagged, wire_words};
use crate::{
    ActorId, CaseId, CommentId, Date, DaySpan, DaysId, Digest, LogEntryId, MeasureId, MeetingId,
    NoteId, OrganisationNumber, Party, Period, PersonNumber, PlanId, PolicyChoice, TaskId, Text,
};

wire_words! {
    /// What a notice to a party is about. The host delivers notices.
    ///
    /// ```
    /// assert_eq!(oppfolgingsplan::NoticeAbout::SentForApproval.as_str(), "sent_for_approval");
    /// ```
    #[doc(alias = "varsel")]
    pub enum NoticeAbout {
        /// The other party has approved and waits.
        SentForApproval = "sent_for_approval",
        /// Both have approved.
        Approved = "approved",
        /// The other party has sent the plan back.
        Rejected = "rejected",
        /// The manager has approved without the employee.
        Forced = "forced",
        /// The other party is changing the plan.
        Revised = "revised",
        /// The employer has completed a plan.
        Completed = "completed",
        /// There is a new manager.
        NewManager = "new_manager",
        /// There is a new sick note.
        NewSickNote = "new_sick_note",
    }
}

wire_tagged! {
    /// What has happened, without who and when, which [`Event`](crate::Event) adds.
    ///
    /// Texts are cleaned, identifiers are settled, and what a rule leaves out
    /// is left out: an event can be folded without looking at any rule.
    ///
    /// ```
    /// use oppfolgingsplan::{Happening, HappeningKind, PlanId, TaskId, Text};
    /// let happening = Happening::TaskAdded {
    ///     plan: PlanId::new("p1")?,
    ///     task: TaskId::new("t1")?,
    ///     name: Text::from("Medisinrunde"),
    /// };
    /// assert_eq!(happening.kind(), HappeningKind::TaskAdded);
    /// # Ok::<(), oppfolgingsplan::IdentityError>(())
    /// ```
    #[doc(alias = "hendelse")]
    #[non_exhaustive]
    pub enum Happening,
    /// The name of an event.
    kind HappeningKind {
        /// The case was opened.
        CaseOpened = "case_opened" {
            /// The host's key of the case.
            case: CaseId,
            /// The host's key of the employee.
            employee: ActorId,
            /// The employee's national identity number, where the host has it.
            person_number: Option<PersonNumber>,
            /// The employee's date of birth.
            birth_date: Option<Date>,
            /// The employer's organisation number.
            employer: OrganisationNumber,
            /// The policy.
            policy: Box<PolicyChoice>,
        },
        /// A sick note came in.
        SickNoteRegistered = "sick_note_registered" {
            /// The note.
            note: NoteId,
            /// The periods that were taken in.
            periods: Vec<Period>,
            /// Self-certified days that belong to it.
            self_certified: Vec<DaySpan>,
            /// The start of the whole absence as Nav counts it.
            absence_from: Option<Date>,
            /// False for a note on paper.
            digital: Option<bool>,
            /// The practitioner's words to the employer.
            message_to_employer: Option<Text>,
            /// Measures that the practitioner suggests.
            suggested_measures: Option<Text>,
        },
        /// A known sick note came with other content, which replaces the old.
        SickNoteCorrected = "sick_note_corrected" {
            /// The note.
            note: NoteId,
            /// The periods that were taken in.
            periods: Vec<Period>,
            /// Self-certified days that belong to it.
            self_certified: Vec<DaySpan>,
            /// The start of the whole absence as Nav counts it.
            absence_from: Option<Date>,
            /// False for a note on paper.
            digital: Option<bool>,
            /// The practitioner's words to the employer.
            message_to_employer: Option<Text>,
            /// Measures that the practitioner suggests.
            suggested_measures: Option<Text>,
        },
        /// A withdrawn sick note came again unchanged, and is valid again.
        SickNoteRestored = "sick_note_restored" {
            /// The note.
            note: NoteId,
        },
        /// A sick note was withdrawn.
        SickNoteInvalidated = "sick_note_invalidated" {
            /// The note.
            note: NoteId,
        },
        /// Self-certified days or holiday were registered.
        DaysRegistered = "days_registered" {
            /// The registration.
            registration: DaysId,
            /// What kind of days.
            days: DayKind,
            /// First day.
            from: Date,
            /// Last day.
            to: Date,
        },
        /// Registered days were taken back.
        DaysWithdrawn = "days_withdrawn" {
            /// The registration.
            registration: DaysId,
        },
        /// Somebody became the manager.
        ManagerAssigned = "manager_assigned" {
            /// The manager.
            manager: ActorId,
            /// First day.
            from: Date,
            /// Last day, if known.
            to: Option<Date>,
        },
        /// An assignment ended.
        ManagerEnded = "manager_ended" {
            /// The manager.
            manager: ActorId,
            /// Last day.
            to: Date,
        },
        /// The employee has died.
        DeathRecorded = "death_recorded" {
            /// The day of death.
            on: Date,
        },
        /// The employer period from this day on is used up.
        EmployerPeriodUsed = "employer_period_used" {
            /// The day.
            from: Date,
        },
        /// A dialogue meeting was summoned.
        MeetingSummoned = "meeting_summoned" {
            /// The meeting.
            meeting: MeetingId,
            /// Which of the dialogue meetings.
            number: MeetingNumber,
            /// The day of the meeting.
            on: Date,
            /// Who is called.
            called: Vec<Attendee>,
        },
        /// A meeting was moved.
        MeetingMoved = "meeting_moved" {
            /// The meeting.
            meeting: MeetingId,
            /// The new day.
            on: Date,
        },
        /// A meeting was held.
        MeetingHeld = "meeting_held" {
            /// The meeting.
            meeting: MeetingId,
            /// Which of the dialogue meetings.
            number: MeetingNumber,
            /// The day it was held.
            on: Date,
            /// Who came.
            attended: Vec<Attendee>,
        },
        /// A meeting was not held.
        MeetingNotHeld = "meeting_not_held" {
            /// The meeting.
            meeting: MeetingId,
            /// Why.
            reason: Text,
        },
        /// Somebody asked for a meeting, or found it expedient.
        MeetingRequested = "meeting_requested" {
            /// Which of the dialogue meetings.
            number: MeetingNumber,
            /// Who asked.
            requested_by: Attendee,
        },
        /// Nav asked for the plan.
        PlanRequestedByNav = "plan_requested_by_nav" {},
        /// A plan was started.
        PlanStarted = "plan_started" {
            /// The new version.
            plan: PlanId,
            /// The version it was copied from.
            from_plan: Option<PlanId>,
            /// False if measures and comments were left behind.
            copy_measures: Option<bool>,
        },
        /// A task was added.
        TaskAdded = "task_added" {
            /// The version of the plan.
            plan: PlanId,
            /// The task.
            task: TaskId,
            /// Its name.
            name: Text,
        },
        /// A task got another name.
        TaskRenamed = "task_renamed" {
            /// The version of the plan.
            plan: PlanId,
            /// The task.
            task: TaskId,
            /// Its name.
            name: Text,
        },
        /// A task was assessed.
        TaskAssessed = "task_assessed" {
            /// The version of the plan.
            plan: PlanId,
            /// The task.
            task: TaskId,
            /// The assessment.
            assessment: AssessmentKind,
            /// With facilitation: how.
            how: Option<Text>,
            /// With facilitation: in another place.
            elsewhere: Option<bool>,
            /// With facilitation: with more time.
            more_time: Option<bool>,
            /// With facilitation: with help.
            with_help: Option<bool>,
            /// Cannot: why.
            reason: Option<Text>,
        },
        /// A task was deleted.
        TaskDeleted = "task_deleted" {
            /// The version of the plan.
            plan: PlanId,
            /// The task.
            task: TaskId,
        },
        /// A measure was added.
        MeasureAdded = "measure_added" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
            /// Proposed, agreed or not relevant.
            status: MeasureStatusKind,
            /// Its heading.
            heading: Text,
            /// What is to happen.
            description: Text,
            /// First day.
            from: Option<Date>,
            /// Last day.
            to: Option<Date>,
            /// Agreed: how it is followed up.
            follow_up: Option<Text>,
            /// Not relevant: why.
            reason: Option<Text>,
            /// True if it needs Nav's help.
            nav_help: Option<bool>,
        },
        /// A measure was changed.
        MeasureChanged = "measure_changed" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
            /// Proposed, agreed or not relevant.
            status: MeasureStatusKind,
            /// Its heading.
            heading: Text,
            /// What is to happen.
            description: Text,
            /// First day.
            from: Option<Date>,
            /// Last day.
            to: Option<Date>,
            /// Agreed: how it is followed up.
            follow_up: Option<Text>,
            /// Not relevant: why.
            reason: Option<Text>,
            /// True if it needs Nav's help.
            nav_help: Option<bool>,
        },
        /// A measure was deleted, with its comments.
        MeasureDeleted = "measure_deleted" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
        },
        /// A measure's effect was evaluated.
        MeasureEvaluated = "measure_evaluated" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
            /// Its effect.
            effect: Text,
        },
        /// A comment was written.
        CommentAdded = "comment_added" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
            /// The comment.
            comment: CommentId,
            /// What it says.
            text: Text,
        },
        /// A comment was changed.
        CommentEdited = "comment_edited" {
            /// The version of the plan.
            plan: PlanId,
            /// The comment.
            comment: CommentId,
            /// What it says.
            text: Text,
        },
        /// A comment was deleted.
        CommentDeleted = "comment_deleted" {
            /// The version of the plan.
            plan: PlanId,
            /// The comment.
            comment: CommentId,
        },
        /// The first party approved, with the validity of the plan.
        ApprovalGiven = "approval_given" {
            /// The version of the plan.
            plan: PlanId,
            /// Which party.
            party: Party,
            /// First day of validity.
            from: Date,
            /// Last day of validity.
            to: Date,
            /// The day of evaluation.
            evaluate_on: Date,
            /// True if this party wishes to share with Nav.
            share_with_nav: Option<bool>,
        },
        /// The version is approved.
        PlanApproved = "plan_approved" {
            /// The version of the plan.
            plan: PlanId,
            /// By both, forced, or by an own manager.
            manner: Manner,
            /// First day of validity.
            from: Date,
            /// Last day of validity.
            to: Date,
            /// The day of evaluation.
            evaluate_on: Date,
            /// Forced: why the employee has not approved.
            reason: Option<Text>,
        },
        /// The plan was sent back.
        ApprovalRejected = "approval_rejected" {
            /// The version of the plan.
            plan: PlanId,
            /// By which party.
            party: Party,
            /// Why.
            reason: Option<Text>,
        },
        /// A pending approval or a standing rejection was taken back.
        ApprovalWithdrawn = "approval_withdrawn" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// An approved version was ended for a revision.
        PlanRevised = "plan_revised" {
            /// The version that was ended.
            plan: PlanId,
            /// The draft with its content.
            new_plan: PlanId,
        },
        /// An approved version was ended.
        PlanAborted = "plan_aborted" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// Employer-led: the draft was saved.
        DraftSaved = "draft_saved" {
            /// The draft.
            plan: PlanId,
            /// The form as far as it is filled in.
            form: Box<Form>,
        },
        /// Employer-led: the draft was thrown away.
        DraftDiscarded = "draft_discarded" {
            /// The draft.
            plan: PlanId,
        },
        /// Employer-led: the plan was completed.
        PlanCompleted = "plan_completed" {
            /// The version of the plan.
            plan: PlanId,
            /// The form.
            form: Box<Form>,
            /// Whether the employee has taken part.
            taken_part: bool,
            /// Not taken part: why.
            reason: Option<Text>,
        },
        /// Sharing was asked for; the host delivers.
        ShareRequested = "share_requested" {
            /// The version of the plan.
            plan: PlanId,
            /// With whom.
            with: Recipient,
        },
        /// A delivery's outcome came in.
        DeliveryRecorded = "delivery_recorded" {
            /// The version of the plan.
            plan: PlanId,
            /// To whom.
            with: Recipient,
            /// How it went.
            outcome: DeliveryOutcome,
            /// Failed: why.
            reason: Option<Text>,
            /// What the recipient calls the sending.
            reference: Option<Text>,
        },
        /// An exemption was registered.
        ExemptionRegistered = "exemption_registered" {
            /// From which obligation.
            obligation: Obligation,
            /// On which ground.
            ground: Ground,
            /// Cannot be reached: what was tried.
            attempts: Option<Text>,
            /// When to look at it again.
            review_on: Option<Date>,
        },
        /// An exemption was taken back.
        ExemptionWithdrawn = "exemption_withdrawn" {
            /// From which obligation.
            obligation: Obligation,
        },
        /// Nav's reminder was ordered.
        ReminderOrdered = "reminder_ordered" {},
        /// Nav's reminder was cancelled.
        ReminderCancelled = "reminder_cancelled" {},
        /// Something was written in the log.
        LogEntryAdded = "log_entry_added" {
            /// The entry.
            entry: LogEntryId,
            /// What kind of entry.
            kind: LogKind,
            /// The day it is about.
            on: Date,
            /// Who took part.
            participants: Vec<Attendee>,
            /// What happened.
            text: Text,
            /// References to documents that the host keeps.
            attachments: Vec<Text>,
        },
        /// A version was downloaded.
        PlanDownloaded = "plan_downloaded" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// A version was archived.
        PlanArchived = "plan_archived" {
            /// The version of the plan.
            plan: PlanId,
            /// The archive system.
            system: Text,
            /// Its reference there.
            reference: Text,
        },
        /// A log entry's documents were archived.
        LogEntryArchived = "log_entry_archived" {
            /// The entry.
            entry: LogEntryId,
            /// The archive system.
            system: Text,
            /// Its reference there.
            reference: Text,
        },
        /// The archive document was dispatched.
        PlanDispatched = "plan_dispatched" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// The downloaded copy was deleted.
        LocalCopyDeleted = "local_copy_deleted" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// A hold was placed.
        HoldPlaced = "hold_placed" {
            /// Why.
            hold: HoldKind,
        },
        /// A hold was lifted.
        HoldLifted = "hold_lifted" {
            /// Which.
            hold: HoldKind,
        },
        /// A version was marked as registered on the wrong person.
        PlanMisregistered = "plan_misregistered" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// A notice for the host to deliver to a party.
        NoticeSent = "notice_sent" {
            /// To whom.
            to: Party,
            /// What it is about.
            about: NoticeAbout,
            /// The version of the plan.
            plan: Option<PlanId>,
        },
        /// The content of the case was deleted after retention.
        CasePurged = "case_purged" {
            /// The host's key of the case.
            case: CaseId,
            /// The last hash of the chain over the deleted events.
            chain: Digest,
        },
    }
}
