using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // What comes from Nav and goes to it, in Nav's own JSON.
    public sealed partial class Case
    {
        /// <summary>Takes in one sick note in Nav's own JSON at the moment when it was sent to the employer.</summary>
        /// <remarks>A note to another organisation number than the employer of the case gives a step without events; whose
        /// note it is can be checked only if the case has a person number. A note that is fetched late is taken in with
        /// <see cref="RequestFor(DeliveredSickNote, DateTimeOffset)"/> and the moment of fetching.</remarks>
        /// <param name="json">The note.</param>
        /// <returns>The step; this case stays as it is.</returns>
        /// <exception cref="RefusedException">A rule says no: the case may have gone on since the note was sent.</exception>
        /// <exception cref="InputException">It is no sick note, or is about another person.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Step ImportSickNote(string json)
        {
            byte[] text = Utf8.Bytes(json, nameof(json));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_import_sick_note(
                    Handle, bytes, Utf8.Length(text), out StepHandle step, out IntPtr error);
                return Step.Take(status, error, step);
            }
        }

        /// <summary>A sick note from Nav as a request of the system on this case.</summary>
        /// <param name="note">The note.</param>
        /// <param name="moment">When it is registered, such as now.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">It is about another person than the case.</exception>
        /// <exception cref="ObjectDisposedException">The case or the notes were disposed.</exception>
        public Request RequestFor(DeliveredSickNote note, DateTimeOffset moment)
        {
            return (note ?? throw new ArgumentNullException(nameof(note))).RequestOn(Handle, moment);
        }

        /// <summary>Everything that Nav's plan interface would refuse, in the order in which Nav looks.</summary>
        /// <param name="plan">A plan in Nav's own JSON.</param>
        /// <param name="facts">What a case cannot know, as JSON: <c>environment</c> (<c>test</c> or <c>production</c>),
        /// <c>token</c> (<c>issuer</c>, <c>expires_at</c>, <c>scope</c>, <c>consumer</c>, <c>supplier</c>),
        /// <c>employments</c> (<c>legal_unit</c>, <c>workplace</c>) and <c>person_known</c>.</param>
        /// <param name="moment">When it is to be sent.</param>
        /// <returns>A JSON array of faults; an empty one means that the plan may be sent.</returns>
        /// <exception cref="InputException">The plan or the facts cannot be read.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe string NavPreflightToJson(string plan, string facts, DateTimeOffset moment)
        {
            byte[] planText = Utf8.Bytes(plan, nameof(plan));
            byte[] factsText = Utf8.Bytes(facts, nameof(facts));
            fixed (byte* planBytes = planText, factsBytes = factsText)
            {
                int status = NativeMethods.opl_case_nav_preflight_json(
                    Handle, planBytes, Utf8.Length(planText), factsBytes, Utf8.Length(factsText),
                    Calendar.Micros(moment), out IntPtr text, out IntPtr error);
                Answer.Check(status, error);
                return Utf8.Take(text);
            }
        }
    }
}
