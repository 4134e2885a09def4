using System;
using System.Collections.Generic;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // The outbox of a case: what is still to be sent, what is on its way, and what an answer means.
    public sealed partial class Case
    {
        /// <summary>A version as Nav's plan.</summary>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="extra">What Nav asks for and a case does not know, as a JSON object: <c>typical_workday</c>,
        /// <c>previous_facilitation</c>, <c>follow_up</c>, <c>needs_help_from_nav</c>, <c>help_description</c>,
        /// <c>message_to_practitioner</c>, <c>additional_information</c>, <c>contact_name</c>, <c>contact_phone</c>,
        /// <c>contact_email</c>, <c>system_name</c>, <c>system_email</c>, <c>practitioner_otherwise</c>, <c>language</c>; all may be
        /// left out, and what the version says itself wins.</param>
        /// <returns>The plan.</returns>
        /// <exception cref="NotSentException">With all that Nav would refuse.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe NavPlan NavPlan(string plan, string extra)
        {
            byte[] id = Utf8.Bytes(plan, nameof(plan));
            byte[] more = Utf8.Bytes(extra, nameof(extra));
            fixed (byte* idBytes = id, moreBytes = more)
            {
                int status = NativeMethods.opl_case_nav_plan(
                    Handle, idBytes, Utf8.Length(id), moreBytes, Utf8.Length(more), out NavPlanHandle made,
                    out IntPtr error);
                return Oppfolgingsplan.NavPlan.Take(status, error, made);
            }
        }

        /// <summary>What is still to be sent through Nav, and what was begun and has no answer, oldest version first.</summary>
        /// <param name="at">For which moment.</param>
        /// <returns>The sendings.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<NavSending> NavSendings(DateTimeOffset at)
        {
            int status = NativeMethods.opl_case_nav_sendings_json(
                Handle, Calendar.Micros(at), out IntPtr text, out IntPtr error);
            Answer.Check(status, error);
            return JsonReader.ReadList(Utf8.Take(text), NavSending.From);
        }

        /// <summary>Begins to send a version to those who are still to have it. What came of it counts as unknown until
        /// <see cref="ConcludeNavSending"/>, and it is not begun again.</summary>
        /// <param name="plan">The version, such as <c>p1</c>.</param>
        /// <param name="extra">As in <see cref="NavPlan"/>.</param>
        /// <param name="at">When.</param>
        /// <param name="facts">As in <see cref="NavPreflightToJson"/>, whose check is then made too; null makes none.</param>
        /// <returns>The case to store, the request to send, the sending to keep.</returns>
        /// <exception cref="NotSentException">With all that Nav would refuse, or <c>share.no-request</c>.</exception>
        /// <exception cref="RefusedException">The case refuses, such as <c>time.backwards</c>.</exception>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe BegunNavSending BeginNavSending(string plan, string extra, DateTimeOffset at, string facts = null)
        {
            byte[] id = Utf8.Bytes(plan, nameof(plan));
            byte[] more = Utf8.Bytes(extra, nameof(extra));
            byte[] stated = facts == null ? null : Utf8.Bytes(facts, nameof(facts));
            NavBegunHandle begun;
            fixed (byte* idBytes = id, moreBytes = more, statedBytes = stated)
            {
                int status = NativeMethods.opl_case_nav_begin(
                    Handle, idBytes, Utf8.Length(id), moreBytes, Utf8.Length(more), statedBytes,
                    stated == null ? UIntPtr.Zero : Utf8.Length(stated), Calendar.Micros(at), out begun,
                    out IntPtr error);
                Answer.Check(status, error);
            }
            using (begun)
            {
                Answer.Check(NativeMethods.opl_nav_begun_faults(begun, out NavFaultsHandle faults));
                NavFault.Throw(faults);
                int done = NativeMethods.opl_nav_begun_step(begun, out StepHandle handle);
                Step step = Step.Take(done, IntPtr.Zero, handle);
                string sending = Answer.Text(NativeMethods.opl_nav_begun_sending_json(begun, out IntPtr text), text);
                Answer.Check(NativeMethods.opl_nav_begun_request(begun, out HttpRequestHandle request));
                return new BegunNavSending(step, new NavRequest(request), NavSending.From(JsonReader.ReadObject(sending)));
            }
        }

        /// <summary>Takes in what came of a sending: the answer to the plan, or to a question for its status, or the failure of
        /// either. When no token was to be had, the plan was not sent: that is <see cref="NavRequest.NotConnected"/> of its
        /// request. A step without events means that nothing is new.</summary>
        /// <param name="sending">The sending; one that the case has not begun changes nothing.</param>
        /// <param name="answer">What came of it.</param>
        /// <param name="at">When.</param>
        /// <returns>The step; this case stays as it is.</returns>
        /// <exception cref="RefusedException">The case refuses, such as <c>time.backwards</c>.</exception>
        /// <exception cref="InputException">The answer is to something else than a plan, or the sending cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case or the answer was disposed.</exception>
        public unsafe Step ConcludeNavSending(NavSending sending, NavAnswer answer, DateTimeOffset at)
        {
            byte[] kept = Utf8.Bytes((sending ?? throw new ArgumentNullException(nameof(sending))).ToJson(), nameof(sending));
            NavAnswerHandle came = (answer ?? throw new ArgumentNullException(nameof(answer))).Handle;
            fixed (byte* keptBytes = kept)
            {
                int status = NativeMethods.opl_case_nav_conclude(
                    Handle, keptBytes, Utf8.Length(kept), came, Calendar.Micros(at), out StepHandle step,
                    out IntPtr error);
                return Step.Take(status, error, step);
            }
        }
    }
}
