using System;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>The status of a case on a date.</summary>
    public sealed class CaseStatus : View
    {
        private readonly CaseStatusHandle _status;

        internal CaseStatus(CaseStatusHandle status)
            : base(status)
        {
            _status = status;
        }

        private CaseStatusHandle Handle => Alive.Of(_status, nameof(CaseStatus));

        /// <summary>What holds for the plan, all in all.</summary>
        public EffectiveStatus Effective =>
            (EffectiveStatus)Answer.Number(NativeMethods.opl_case_status_effective(Handle, out int found), found);

        /// <summary>The version of the plan that is in force, unfinished, or else the newest; null without one.</summary>
        public string PlanId => Answer.MaybeText(NativeMethods.opl_case_status_plan_id(Handle, out IntPtr text), text);

        /// <summary>The state of that version on the date; null without one.</summary>
        public PlanState? PlanState =>
            (PlanState?)Answer.Maybe(NativeMethods.opl_case_status_plan_state(Handle, out int found), found);

        /// <summary>The day from which the deadlines of the absence are counted; null without an absence.</summary>
        public Date? AbsenceStart =>
            Calendar.Day(Answer.Maybe(NativeMethods.opl_case_status_absence_start(Handle, out int day), day));

        /// <summary>Which rule gave that day; null without an absence.</summary>
        public StartBasis? StartBasis => JsonReader.ReadObject(ToJson()).Object("absence")
            ?.WordOrNull("start_basis", Words.ToStartBasis);

        /// <summary>The last absent day that is known; null without an absence.</summary>
        public Date? AbsenceTo =>
            Calendar.Day(Answer.Maybe(NativeMethods.opl_case_status_absence_to(Handle, out int day), day));

        /// <summary>Days since the start of the absence, 0 on the first; null without an absence.</summary>
        public int? AbsenceDay => Answer.Maybe(NativeMethods.opl_case_status_absence_day(Handle, out int day), day);

        /// <summary>Whether the absence runs on the date; null without an absence.</summary>
        public bool? AbsenceRuns =>
            Answer.MaybeFlag(NativeMethods.opl_case_status_absence_running(Handle, out int flag), flag);

        /// <summary>Percent sick on the date, or the last that is known; null when it is not known.</summary>
        public int? Grade => Answer.Maybe(NativeMethods.opl_case_status_grade(Handle, out int grade), grade);

        /// <summary>Whether a sick note is active, counted with the grace days of the policy.</summary>
        public bool IsSickNoteActive =>
            Answer.Flag(NativeMethods.opl_case_status_sick_note_active(Handle, out int flag), flag);

        /// <summary>Whether a manager is registered.</summary>
        public bool IsManagerRegistered =>
            Answer.Flag(NativeMethods.opl_case_status_manager_registered(Handle, out int flag), flag);

        /// <summary>Whether the plan is exempted in this absence.</summary>
        public bool IsPlanExempt => Answer.Flag(NativeMethods.opl_case_status_plan_exempt(Handle, out int flag), flag);

        /// <summary>Whether dialogue meeting 1 is exempted in this absence.</summary>
        public bool IsDialogueMeeting1Exempt =>
            Answer.Flag(NativeMethods.opl_case_status_dialogue_meeting_1_exempt(Handle, out int flag), flag);

        /// <summary>Whether Nav's reminder can be ordered.</summary>
        public ReminderStatus Reminder =>
            (ReminderStatus)Answer.Number(NativeMethods.opl_case_status_reminder(Handle, out int found), found);

        /// <summary>Whether the content was deleted after retention.</summary>
        public bool IsPurged => Answer.Flag(NativeMethods.opl_case_status_purged(Handle, out int flag), flag);

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_case_status_to_json(Handle, out IntPtr text), text);
        }
    }
}
