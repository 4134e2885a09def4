using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What an actor can see of a case at a moment, and for the rest, which rule hides it.</summary>
    public sealed class Visible : View
    {
        private readonly VisibleHandle _visible;

        internal Visible(VisibleHandle visible)
            : base(visible)
        {
            _visible = visible;
        }

        private VisibleHandle Handle => Alive.Of(_visible, nameof(Visible));

        /// <summary>The code of the rule that closes the whole case to the actor; null when it is not closed.</summary>
        public string ClosedBy => Answer.MaybeText(NativeMethods.opl_visible_closed_by(Handle, out IntPtr text), text);

        /// <summary>The versions of the plan that there are for the actor, the newest first.</summary>
        public IReadOnlyList<PlanSight> Plans
        {
            get
            {
                int status = NativeMethods.opl_visible_plan_count(Handle, out UIntPtr count);
                var plans = new PlanSight[Answer.Count(status, count)];
                for (int place = 0; place < plans.Length; place++)
                {
                    plans[place] = new PlanSight(Handle, (UIntPtr)(uint)place);
                }
                return new ReadOnlyCollection<PlanSight>(plans);
            }
        }

        /// <summary>The exemptions that there are for the actor.</summary>
        public IReadOnlyList<ExemptionSight> Exemptions => JsonReader.ReadObject(ToJson())
            .List("exemptions", json => new ExemptionSight((JsonRecord)json));

        /// <summary>The other parts of the case that the actor sees.</summary>
        public IReadOnlyList<Part> Parts
        {
            get
            {
                int status = NativeMethods.opl_visible_part_count(Handle, out UIntPtr count);
                var parts = new Part[Answer.Count(status, count)];
                for (int place = 0; place < parts.Length; place++)
                {
                    status = NativeMethods.opl_visible_part(Handle, (UIntPtr)(uint)place, out IntPtr text);
                    parts[place] = Words.ToPart(Answer.Text(status, text));
                }
                return new ReadOnlyCollection<Part>(parts);
            }
        }

        /// <summary>For Nav: the last change of a version that it can see, with Oslo's wall clock; null without one.</summary>
        public DateTimeOffset? LastChanged =>
            Calendar.Moment(Answer.Maybe(NativeMethods.opl_visible_last_changed(Handle, out long moment), moment));

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_visible_to_json(Handle, out IntPtr text), text);
        }
    }

    /// <summary>Whether a version of the plan is seen. A value.</summary>
    public sealed class PlanSight
    {
        internal PlanSight(VisibleHandle visible, UIntPtr index)
        {
            Plan = Answer.Text(NativeMethods.opl_visible_plan(visible, index, out IntPtr plan), plan);
            IsSeen = Answer.Flag(NativeMethods.opl_visible_plan_is_seen(visible, index, out int seen), seen);
            HiddenBy = Answer.MaybeText(NativeMethods.opl_visible_plan_hidden_by(visible, index, out IntPtr rule), rule);
        }

        /// <summary>The version's identifier.</summary>
        public string Plan { get; }

        /// <summary>Whether it is seen.</summary>
        public bool IsSeen { get; }

        /// <summary>The code of the rule that hides it; null when it is seen.</summary>
        public string HiddenBy { get; }
    }

    /// <summary>Whether an exemption is seen. A value.</summary>
    public sealed class ExemptionSight
    {
        internal ExemptionSight(JsonRecord json)
        {
            Place = json.Number("of");
            HiddenBy = json.String("hidden_by");
        }

        /// <summary>Its place in <see cref="Case.Exemptions"/>, from 0.</summary>
        public int Place { get; }

        /// <summary>Whether it is seen.</summary>
        public bool IsSeen => HiddenBy == null;

        /// <summary>The code of the rule that hides it; null when it is seen.</summary>
        public string HiddenBy { get; }
    }
}
