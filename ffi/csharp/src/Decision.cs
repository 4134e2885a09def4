using System;
using System.Collections.Generic;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The answer to a request: the events that it comes to, or a refusal. A value.</summary>
    public sealed class Decision
    {
        private Decision(Refusal refusal, IReadOnlyList<Event> events, IReadOnlyList<TextWarning> warnings)
        {
            Refusal = refusal;
            Events = events;
            Warnings = warnings;
        }

        /// <summary>Whether a rule says no.</summary>
        public bool IsRefused => Refusal != null;

        /// <summary>The refusal; null when the request is accepted.</summary>
        public Refusal Refusal { get; }

        /// <summary>The events; none when it is refused, or repeats what stands already.</summary>
        public IReadOnlyList<Event> Events { get; }

        /// <summary>What should be looked at in the texts of the request.</summary>
        public IReadOnlyList<TextWarning> Warnings { get; }

        internal static Decision Take(int status, IntPtr error, StepHandle handle)
        {
            using (Step step = Step.Take(status, error, handle, out Refusal refusal))
            {
                return step == null
                    ? new Decision(refusal, new Event[0], new TextWarning[0])
                    : new Decision(null, step.Events, step.Warnings);
            }
        }
    }
}
