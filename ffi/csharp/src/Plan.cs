using System;
using System.Collections.Generic;
using System.Threading;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>One version of the plan (oppfølgingsplan), as it stood in its case.</summary>
    /// <remarks>What it says (tasks, measures, form, approval) is read at once when the first of it is asked.</remarks>
    public sealed class Plan : View
    {
        private readonly PlanHandle _plan;
        private JsonRecord _content;

        internal Plan(PlanHandle plan)
            : base(plan)
        {
            _plan = plan;
        }

        private PlanHandle Handle => Alive.Of(_plan, nameof(Plan));

        /// <summary>The version's identifier.</summary>
        public string Id => Answer.Text(NativeMethods.opl_plan_id(Handle, out IntPtr text), text);

        /// <summary>When it was started, with Oslo's wall clock.</summary>
        public DateTimeOffset StartedAt =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_plan_started_at(Handle, out long moment), moment));

        /// <summary>Which party started it.</summary>
        public Party StartedBy =>
            PartyOf(Answer.Number(NativeMethods.opl_plan_started_by(Handle, out int role), role)).Value;

        /// <summary>The earlier version it was copied from; null without one.</summary>
        public string Source => Answer.MaybeText(NativeMethods.opl_plan_source(Handle, out IntPtr text), text);

        /// <summary>When it was last saved, with Oslo's wall clock.</summary>
        public DateTimeOffset SavedAt =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_plan_saved_at(Handle, out long moment), moment));

        /// <summary>Whether it is still being written or approved.</summary>
        public bool IsUnfinished => Answer.Flag(NativeMethods.opl_plan_is_unfinished(Handle, out int flag), flag);

        /// <summary>Whether it was registered on the wrong person, and so is invisible.</summary>
        public bool IsMisregistered => Answer.Flag(NativeMethods.opl_plan_is_misregistered(Handle, out int flag), flag);

        /// <summary>The party whose rejection stands; null without one.</summary>
        public Party? RejectedBy =>
            PartyOf(Answer.Maybe(NativeMethods.opl_plan_rejected_by(Handle, out int role), role));

        /// <summary>The day of the approval; null before it.</summary>
        public Date? ApprovedOn => Calendar.Day(Answer.Maybe(NativeMethods.opl_plan_approved_on(Handle, out int day), day));

        /// <summary>The first day of its validity; null without one.</summary>
        public Date? ValidFrom => Calendar.Day(Answer.Maybe(NativeMethods.opl_plan_valid_from(Handle, out int day), day));

        /// <summary>The last day of its validity; null without one.</summary>
        public Date? ValidTo => Calendar.Day(Answer.Maybe(NativeMethods.opl_plan_valid_to(Handle, out int day), day));

        /// <summary>The day on which it is to be evaluated; null without one.</summary>
        public Date? EvaluateOn => Calendar.Day(Answer.Maybe(NativeMethods.opl_plan_evaluate_on(Handle, out int day), day));

        /// <summary>The tasks, oldest first; none in a form.</summary>
        public IReadOnlyList<PlanTask> Tasks => Content.List("tasks", task => new PlanTask((JsonRecord)task));

        /// <summary>The measures, oldest first; none in a form.</summary>
        public IReadOnlyList<Measure> Measures => Content.List("measures", measure => new Measure((JsonRecord)measure));

        /// <summary>The form of an employer-led version; null in others.</summary>
        public Form Form => Content.Part("form", Form.Read);

        /// <summary>The approval of the first party, while the other has not answered; null otherwise.</summary>
        public Pending Pending => Content.Part("pending", json => new Pending(json));

        /// <summary>What the approval carried; null before it, and in a version that was ended.</summary>
        public Approval Approval => Content.Part("approval", json => new Approval(json));

        /// <summary>When it was ended before its time, with Oslo's wall clock; null when it was not.</summary>
        public DateTimeOffset? AbortedAt => Content.MomentOrNull("aborted_at");

        private JsonRecord Content =>
            LazyInitializer.EnsureInitialized(ref _content, () => JsonReader.ReadObject(ToJson()));

        /// <summary>The state on a day.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The state.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">It was disposed.</exception>
        public PlanState StateOn(Date date)
        {
            return (PlanState)Answer.Number(
                NativeMethods.opl_plan_state_on(Handle, Calendar.Days(date, nameof(date)), out int state), state);
        }

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_plan_to_json(Handle, out IntPtr text), text);
        }

        // The C ABI has one set of numbers for roles; the two parties are among them.
        private static Party? PartyOf(int? role)
        {
            return role.HasValue ? Words.ToParty(((Role)role.Value).ToWord()) : (Party?)null;
        }
    }
}
