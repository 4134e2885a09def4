//! Commands: everything that somebody can ask of a case.

use crate::exemption::{Ground, Obligation};
use crate::log::LogKind;
use crate::meeting::{Attendee, MeetingNumber};
use crate::plan::{
    AssessmentKind, DeliveryOutcome, Form, FullForm, HoldKind, MeasureStatusKind, Recipient,
};
use crate::sick_note::DayKind;
use crate::wire::wire_tagged;
use crate::{
    ActorId, CaseId, CommentId, Date, DaySpan, DaysId, MeasureId, MeetingId, NoteId, Period,
    PersonNumber, PlanId, PolicyChoice, TaskId, Text,
};

wire_tagged! {
    /// What somebody asks of a case. [`Request`](crate::Request) adds who and when.
    ///
    /// Texts are kept as they are given; limits and rules are checked when the
    /// command is decided, not when it is made.
    ///
    /// ```
    /// use oppfolgingsplan::{Command, CommandKind, PlanId, Text};
    /// let command = Command::AddTask {
    ///     plan: PlanId::new("p1")?,
    ///     task: None,
    ///     name: Text::from("Medisinrunde"),
    /// };
    /// assert_eq!(command.kind(), CommandKind::AddTask);
    /// # Ok::<(), oppfolgingsplan::IdentityError>(())
    /// ```
    #[doc(alias = "kommando")]
    #[non_exhaustive]
    pub enum Command,
    /// The name of a command.
    kind CommandKind {
        /// Opens the case of one employee at one employer. The first command of a case, by the system.
        #[doc(alias = "åpne sak")]
        OpenCase = "open_case" {
            /// The host's key of the case.
            case: CaseId,
            /// The host's key of the employee, as used in `by.id`.
            employee: ActorId,
            /// The employee's national identity number, where the host has it.
            person_number: Option<PersonNumber>,
            /// The employee's date of birth; needed only for the maximum date from 67 years.
            birth_date: Option<Date>,
            /// The employer's organisation number (nine digits).
            employer: crate::OrganisationNumber,
            /// The policy: a preset with overrides.
            policy: Box<PolicyChoice>,
        },
        /// Takes in a sick note; the same note with other periods corrects it, an extension is a note of its own.
        #[doc(alias = "sykmelding")]
        RegisterSickNote = "register_sick_note" {
            /// The note's identifier.
            note: NoteId,
            /// Its periods, at least one, in date order and without overlap.
            periods: Vec<Period>,
            /// Self-certified days that belong to it.
            self_certified: Vec<DaySpan>,
            /// The start of the whole absence as Nav counts it; wins over what the periods say.
            absence_from: Option<Date>,
            /// Whether it is a digital note (default) or one on paper.
            digital: Option<bool>,
            /// Whether it was sent to this employer (default); one that was not is ignored.
            sent_to_employer: Option<bool>,
            /// The practitioner's words to the employer.
            message_to_employer: Option<Text>,
            /// Measures that the practitioner suggests.
            suggested_measures: Option<Text>,
        },
        /// Withdraws a sick note.
        #[doc(alias = "annullere")]
        InvalidateSickNote = "invalidate_sick_note" {
            /// The note.
            note: NoteId,
        },
        /// Registers self-certified days or holiday.
        #[doc(alias = "egenmelding")]
        #[doc(alias = "ferie")]
        RegisterDays = "register_days" {
            /// What kind of days.
            days: DayKind,
            /// First day.
            from: Date,
            /// Last day.
            to: Date,
        },
        /// Takes registered days back.
        WithdrawDays = "withdraw_days" {
            /// The registration.
            registration: DaysId,
        },
        /// Makes somebody the employee's manager from a day on; an open-ended predecessor ends the day before.
        #[doc(alias = "nærmeste leder")]
        AssignManager = "assign_manager" {
            /// The host's key of the manager.
            manager: ActorId,
            /// First day.
            from: Date,
            /// Last day, if known.
            to: Option<Date>,
        },
        /// Ends the running assignment of a manager.
        EndManager = "end_manager" {
            /// The manager.
            manager: ActorId,
            /// Last day.
            to: Date,
        },
        /// The employee has died.
        RecordDeath = "record_death" {
            /// The day of death.
            on: Date,
        },
        /// The employer period that begins on or after this day is used up already.
        #[doc(alias = "arbeidsgiverperiode")]
        RecordEmployerPeriodUsed = "record_employer_period_used" {
            /// The day.
            from: Date,
        },
        /// Summons to a dialogue meeting: 1 by the manager, 2 and 3 by Nav.
        #[doc(alias = "innkalling")]
        SummonMeeting = "summon_meeting" {
            /// Which of the dialogue meetings.
            number: MeetingNumber,
            /// The day of the meeting.
            on: Date,
            /// Who is called.
            called: Vec<Attendee>,
        },
        /// Moves a meeting that was summoned to another day.
        MoveMeeting = "move_meeting" {
            /// The meeting.
            meeting: MeetingId,
            /// The new day.
            on: Date,
        },
        /// Records that a dialogue meeting was held.
        #[doc(alias = "dialogmøte")]
        RecordMeetingHeld = "record_meeting_held" {
            /// The meeting that was summoned; left out if nobody was summoned.
            meeting: Option<MeetingId>,
            /// Which of the dialogue meetings.
            number: MeetingNumber,
            /// The day it was held.
            on: Date,
            /// Who came.
            attended: Vec<Attendee>,
        },
        /// Records that a meeting was not held.
        RecordMeetingNotHeld = "record_meeting_not_held" {
            /// The meeting.
            meeting: MeetingId,
            /// Why.
            reason: Text,
        },
        /// Somebody asks for a meeting, or finds dialogue meeting 1 expedient though the absence is partial.
        #[doc(alias = "hensiktsmessig")]
        RequestMeeting = "request_meeting" {
            /// Which of the dialogue meetings.
            number: MeetingNumber,
            /// Who asks.
            requested_by: Attendee,
        },
        /// Nav asks for the plan.
        NavRequestsPlan = "nav_requests_plan" {},
        /// Starts a plan, empty or from an earlier version.
        #[doc(alias = "opprette plan")]
        StartPlan = "start_plan" {
            /// The identifier of the new version; counted (`p1`, `p2`, …) if left out.
            plan: Option<PlanId>,
            /// The earlier version to start from.
            from_plan: Option<PlanId>,
            /// Whether measures and comments are copied too (default true).
            copy_measures: Option<bool>,
        },
        /// Adds a task.
        #[doc(alias = "arbeidsoppgave")]
        AddTask = "add_task" {
            /// The version of the plan.
            plan: PlanId,
            /// The identifier of the task; counted (`t1`, `t2`, …) if left out.
            task: Option<TaskId>,
            /// Its name.
            name: Text,
        },
        /// Gives a task another name.
        RenameTask = "rename_task" {
            /// The version of the plan.
            plan: PlanId,
            /// The task.
            task: TaskId,
            /// Its name.
            name: Text,
        },
        /// Says whether and how a task can be done.
        #[doc(alias = "vurdere arbeidsoppgave")]
        AssessTask = "assess_task" {
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
        /// Deletes a task that one's own side made.
        DeleteTask = "delete_task" {
            /// The version of the plan.
            plan: PlanId,
            /// The task.
            task: TaskId,
        },
        /// Adds a measure.
        #[doc(alias = "tiltak")]
        AddMeasure = "add_measure" {
            /// The version of the plan.
            plan: PlanId,
            /// The identifier of the measure; counted (`m1`, `m2`, …) if left out.
            measure: Option<MeasureId>,
            /// Proposed, agreed or not relevant.
            status: MeasureStatusKind,
            /// Its heading.
            heading: Text,
            /// What is to happen.
            description: Text,
            /// First day; proposed and agreed need it.
            from: Option<Date>,
            /// Last day; proposed and agreed need it.
            to: Option<Date>,
            /// Agreed: how it is followed up.
            follow_up: Option<Text>,
            /// Not relevant: why.
            reason: Option<Text>,
            /// Whether it needs Nav's help (default false).
            nav_help: Option<bool>,
        },
        /// Replaces what a measure says.
        ChangeMeasure = "change_measure" {
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
            /// First day; proposed and agreed need it.
            from: Option<Date>,
            /// Last day; proposed and agreed need it.
            to: Option<Date>,
            /// Agreed: how it is followed up.
            follow_up: Option<Text>,
            /// Not relevant: why.
            reason: Option<Text>,
            /// Whether it needs Nav's help (default false).
            nav_help: Option<bool>,
        },
        /// Deletes a measure that one's own side made, with its comments.
        DeleteMeasure = "delete_measure" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
        },
        /// Says what effect a measure has had.
        #[doc(alias = "evaluere tiltak")]
        EvaluateMeasure = "evaluate_measure" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
            /// Its effect.
            effect: Text,
        },
        /// Comments on a measure.
        #[doc(alias = "kommentar")]
        AddComment = "add_comment" {
            /// The version of the plan.
            plan: PlanId,
            /// The measure.
            measure: MeasureId,
            /// The identifier of the comment; counted (`c1`, `c2`, …) if left out.
            comment: Option<CommentId>,
            /// The comment.
            text: Text,
        },
        /// Changes one's own comment.
        EditComment = "edit_comment" {
            /// The version of the plan.
            plan: PlanId,
            /// The comment.
            comment: CommentId,
            /// The comment.
            text: Text,
        },
        /// Deletes a comment that one's own side made.
        DeleteComment = "delete_comment" {
            /// The version of the plan.
            plan: PlanId,
            /// The comment.
            comment: CommentId,
        },
        /// Approves the plan: the first approval gives its validity, the second completes it.
        #[doc(alias = "godkjenne")]
        ApprovePlan = "approve_plan" {
            /// The version of the plan.
            plan: PlanId,
            /// "I agree to this plan."
            agree: bool,
            /// First day of validity; given by the first to approve.
            from: Option<Date>,
            /// Last day of validity; given by the first to approve.
            to: Option<Date>,
            /// The day of evaluation; given by the first to approve.
            evaluate_on: Option<Date>,
            /// A wish to share the plan with Nav when it is complete (default false).
            share_with_nav: Option<bool>,
        },
        /// Sends the plan back instead of approving it.
        #[doc(alias = "avvise")]
        RejectPlan = "reject_plan" {
            /// The version of the plan.
            plan: PlanId,
            /// Why.
            reason: Option<Text>,
        },
        /// Takes a pending approval, or a standing rejection, back.
        #[doc(alias = "trekke tilbake")]
        WithdrawApproval = "withdraw_approval" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// The manager approves without the employee; this shows in the plan.
        #[doc(alias = "tvangsgodkjenne")]
        ForceApproval = "force_approval" {
            /// The version of the plan.
            plan: PlanId,
            /// First day of validity.
            from: Option<Date>,
            /// Last day of validity.
            to: Option<Date>,
            /// The day of evaluation.
            evaluate_on: Option<Date>,
            /// "I know that this will be visible in the plan."
            acknowledge: bool,
            /// Why the employee has not approved.
            reason: Text,
            /// A wish to share the plan with Nav (default false).
            share_with_nav: Option<bool>,
        },
        /// One who is both parties approves in one step.
        #[doc(alias = "egen leder")]
        ApproveOwnPlan = "approve_own_plan" {
            /// The version of the plan.
            plan: PlanId,
            /// "I agree to this plan."
            agree: bool,
            /// First day of validity.
            from: Option<Date>,
            /// Last day of validity.
            to: Option<Date>,
            /// The day of evaluation.
            evaluate_on: Option<Date>,
            /// A wish to share the plan with Nav (default false).
            share_with_nav: Option<bool>,
        },
        /// Ends the approved version and opens a draft with its content.
        #[doc(alias = "gjør endringer")]
        RevisePlan = "revise_plan" {
            /// The approved version.
            plan: PlanId,
            /// The identifier of the new version; counted if left out.
            new_plan: Option<PlanId>,
        },
        /// Ends the approved version without a new draft.
        #[doc(alias = "avbryte")]
        AbortPlan = "abort_plan" {
            /// The approved version.
            plan: PlanId,
        },
        /// Asks to delete a plan, which is always refused: a plan is never deleted by a user.
        #[doc(alias = "slette plan")]
        DeletePlan = "delete_plan" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// Employer-led: saves the one draft of the form.
        #[doc(alias = "utkast")]
        SaveDraft = "save_draft" {
            /// The identifier of the draft; counted if left out and there is none.
            plan: Option<PlanId>,
            /// The form as far as it is filled in.
            form: Box<Form>,
        },
        /// Employer-led: throws the draft away.
        DiscardDraft = "discard_draft" {
            /// The draft.
            plan: PlanId,
        },
        /// Employer-led: completes the plan.
        #[doc(alias = "ferdigstille")]
        CompletePlan = "complete_plan" {
            /// The draft, or the identifier of the new version; counted if left out and there is no draft.
            plan: Option<PlanId>,
            /// The form, filled in.
            form: Box<FullForm>,
            /// "Has the employee taken part?"
            taken_part: Option<bool>,
            /// Not taken part: why.
            reason: Option<Text>,
        },
        /// Shares an approved version with the practitioner or with Nav.
        #[doc(alias = "dele plan")]
        SharePlan = "share_plan" {
            /// The version of the plan.
            plan: PlanId,
            /// With whom.
            with: Recipient,
            /// Whether the host has found the recipient and an address (default true).
            recipient_found: Option<bool>,
        },
        /// Tells how a delivery went.
        #[doc(alias = "leveringskvittering")]
        RecordDelivery = "record_delivery" {
            /// The version of the plan.
            plan: PlanId,
            /// To whom.
            with: Recipient,
            /// How it went.
            outcome: DeliveryOutcome,
            /// Failed: why.
            reason: Option<Text>,
            /// What the recipient calls the sending, such as Nav's `uuid`.
            reference: Option<Text>,
        },
        /// Registers that a plan, or dialogue meeting 1, is obviously unnecessary.
        #[doc(alias = "åpenbart unødvendig")]
        #[doc(alias = "unntak")]
        RegisterExemption = "register_exemption" {
            /// From which obligation.
            obligation: Obligation,
            /// On which ground.
            ground: Ground,
            /// "This is discussed with the employee."
            discussed: bool,
            /// Cannot be reached: what was tried.
            attempts: Option<Text>,
            /// When to look at it again.
            review_on: Option<Date>,
        },
        /// Takes an exemption back.
        WithdrawExemption = "withdraw_exemption" {
            /// From which obligation.
            obligation: Obligation,
        },
        /// Orders Nav's reminder about the plan.
        #[doc(alias = "påminnelse")]
        OrderReminder = "order_reminder" {},
        /// Cancels the reminder.
        CancelReminder = "cancel_reminder" {},
        /// Writes down what does not belong in a plan.
        #[doc(alias = "loggføre")]
        AddLogEntry = "add_log_entry" {
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
        /// Somebody downloads an approved version; on the employer's side this leaves a local copy to delete.
        #[doc(alias = "laste ned")]
        RecordDownload = "record_download" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// An approved version was put in an archive system.
        #[doc(alias = "arkivere")]
        RecordArchived = "record_archived" {
            /// The version of the plan.
            plan: PlanId,
            /// The archive system.
            system: Text,
            /// Its reference there.
            reference: Text,
        },
        /// A log entry's documents were put in an archive system.
        RecordLogArchived = "record_log_archived" {
            /// The entry.
            entry: crate::LogEntryId,
            /// The archive system.
            system: Text,
            /// Its reference there.
            reference: Text,
        },
        /// The archive document was dispatched, and is finished.
        #[doc(alias = "ekspedere")]
        RecordDispatched = "record_dispatched" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// The downloaded copy is deleted.
        #[doc(alias = "lokal kopi")]
        ConfirmLocalCopyDeleted = "confirm_local_copy_deleted" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// Stops the purge until it is lifted.
        #[doc(alias = "slettesperre")]
        PlaceHold = "place_hold" {
            /// Why.
            hold: HoldKind,
        },
        /// Lifts a hold.
        LiftHold = "lift_hold" {
            /// Which.
            hold: HoldKind,
        },
        /// A version was registered on the wrong person.
        #[doc(alias = "feilregistrert")]
        MarkMisregistered = "mark_misregistered" {
            /// The version of the plan.
            plan: PlanId,
        },
        /// Deletes the content of the case after retention; one event without personal data remains.
        #[doc(alias = "slette")]
        Purge = "purge" {},
    }
}
