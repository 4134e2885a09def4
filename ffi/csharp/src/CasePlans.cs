using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // The versions of the plan in a case.
    public sealed partial class Case
    {
        /// <summary>The versions of the plan (oppfølgingsplan), oldest first, whoever may see them.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<Plan> Plans
        {
            get
            {
                int status = NativeMethods.opl_case_plan_count(Handle, out UIntPtr count);
                var plans = new Plan[Answer.Count(status, count)];
                for (int place = 0; place < plans.Length; place++)
                {
                    Answer.Check(NativeMethods.opl_case_plan_at(Handle, (UIntPtr)(uint)place, out PlanHandle plan));
                    plans[place] = new Plan(plan);
                }
                return new ReadOnlyCollection<Plan>(plans);
            }
        }

        /// <summary>A version of the plan by its identifier, whoever may see it.</summary>
        /// <param name="plan">The identifier, such as <c>p1</c>.</param>
        /// <returns>The version; null when the case does not have it.</returns>
        /// <exception cref="InputException">It is no identifier.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Plan Plan(string plan)
        {
            byte[] text = Utf8.Bytes(plan, nameof(plan));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_plan(
                    Handle, bytes, Utf8.Length(text), out PlanHandle found, out IntPtr error);
                Answer.Check(status, error);
                return status == NativeStatus.None ? null : new Plan(found);
            }
        }

        /// <summary>A version of the plan for an actor at a moment.</summary>
        /// <param name="actor">Who looks.</param>
        /// <param name="plan">The identifier.</param>
        /// <param name="moment">When.</param>
        /// <returns>The version.</returns>
        /// <exception cref="RefusedException">A rule hides it, or the actor may not know that it exists.</exception>
        /// <exception cref="InputException">It is no identifier, or the moment is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Plan PlanFor(Actor actor, string plan, DateTimeOffset moment)
        {
            return TryPlanFor(actor, plan, moment, out Plan seen, out Refusal refusal)
                ? seen
                : throw new RefusedException(refusal);
        }

        /// <summary>A version of the plan for an actor at a moment, without an exception when a rule hides it.</summary>
        /// <param name="actor">Who looks.</param>
        /// <param name="plan">The identifier.</param>
        /// <param name="moment">When.</param>
        /// <param name="seen">The version; null when it is hidden.</param>
        /// <param name="refusal">The refusal of the rule that hides it; null when it is seen.</param>
        /// <returns>Whether it is seen.</returns>
        /// <exception cref="InputException">It is no identifier, or the moment is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe bool TryPlanFor(Actor actor, string plan, DateTimeOffset moment, out Plan seen, out Refusal refusal)
        {
            byte[] text = Utf8.Bytes(plan, nameof(plan));
            using (ActorHandle by = Open(actor))
            {
                fixed (byte* bytes = text)
                {
                    int status = NativeMethods.opl_case_plan_for(
                        Handle, by, bytes, Utf8.Length(text), Calendar.Micros(moment), out PlanSightHandle sight,
                        out IntPtr error);
                    Answer.Check(status, error);
                    using (sight)
                    {
                        return Seen(sight, out seen, out refusal);
                    }
                }
            }
        }

        private static bool Seen(PlanSightHandle sight, out Plan seen, out Refusal refusal)
        {
            seen = null;
            refusal = null;
            bool isSeen = Answer.Flag(NativeMethods.opl_plan_sight_is_seen(sight, out int flag), flag);
            if (isSeen)
            {
                Answer.Check(NativeMethods.opl_plan_sight_plan(sight, out PlanHandle plan));
                seen = new Plan(plan);
            }
            else
            {
                Answer.Check(NativeMethods.opl_plan_sight_refusal(sight, out RefusalHandle why));
                refusal = Refusal.Take(why);
            }
            return isSeen;
        }
    }
}
