using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // Decisions and the events that they come to, for hosts that store events.
    public sealed partial class Case
    {
        /// <summary>The case that a whole history comes to.</summary>
        /// <param name="json">A JSON array of events, oldest first: what <see cref="EventsToJson"/> gave.</param>
        /// <returns>The case.</returns>
        /// <exception cref="InputException">An event cannot be, or does not follow on those before it.</exception>
        public static Case FromEvents(string json)
        {
            Loader.Ensure();
            return FromEvents(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>Answers a request with events or a refusal, without making the next case.</summary>
        /// <param name="request">The request.</param>
        /// <returns>The decision. <see cref="Execute(Request)"/> answers the same and goes on.</returns>
        /// <exception cref="InputException">The request cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case or the request was disposed.</exception>
        public Decision Decide(Request request)
        {
            if (request == null)
            {
                throw new ArgumentNullException(nameof(request));
            }
            int status = NativeMethods.opl_case_decide_request(
                Handle, request.Handle, out StepHandle step, out IntPtr error);
            return Decision.Take(status, error, step);
        }

        /// <summary>Answers a request in JSON with events or a refusal, without making the next case.</summary>
        /// <param name="json">The request.</param>
        /// <returns>The decision. <see cref="Execute(string)"/> answers the same and goes on.</returns>
        /// <exception cref="InputException">The request cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Decision Decide(string json)
        {
            byte[] text = Utf8.Bytes(json, nameof(json));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_decide(
                    Handle, bytes, Utf8.Length(text), out StepHandle step, out IntPtr error);
                return Decision.Take(status, error, step);
            }
        }

        /// <summary>The case after one more event that was decided on it; this case stays as it is.</summary>
        /// <param name="happened">The event.</param>
        /// <returns>The next case.</returns>
        /// <exception cref="InputException">It is no event.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Case Apply(Event happened)
        {
            byte[] text = Utf8.Bytes(
                (happened ?? throw new ArgumentNullException(nameof(happened))).ToJson(), nameof(happened));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_apply_event(
                    Handle, bytes, Utf8.Length(text), out CaseHandle next, out IntPtr error);
                Answer.Check(status, error);
                return new Case(next);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe Case FromEvents(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_case_from_events(
                    bytes, Utf8.Length(json), out CaseHandle read, out IntPtr error);
                Answer.Check(status, error);
                return new Case(read);
            }
        }
    }
}
