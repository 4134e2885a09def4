using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    // The requests that ask Nav something.
    public sealed partial class NavRequest
    {
        private unsafe delegate int Asking(byte* text, UIntPtr length, out HttpRequestHandle request, out IntPtr error);

        /// <summary>Asks whether the connection to the plan interface works and the token is good.</summary>
        /// <returns>The request.</returns>
        public static NavRequest VerifyIntegration()
        {
            Loader.Ensure();
            return Verify();
        }

        /// <summary>Asks what became of a plan that was sent.</summary>
        /// <param name="uuid">Nav's identifier of it: 1 to 64 letters, digits and <c>-</c>.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">It is no such identifier.</exception>
        public static unsafe NavRequest SendingStatus(string uuid)
        {
            Loader.Ensure();
            return Ask(uuid, nameof(uuid), (byte* text, UIntPtr length, out HttpRequestHandle request, out IntPtr error) =>
                NativeMethods.opl_http_request_sending_status(text, length, out request, out error));
        }

        /// <summary>Asks for a page of the documents of an employer that were made after a moment.</summary>
        /// <param name="employer">The organisation number.</param>
        /// <param name="kind">Which kind.</param>
        /// <param name="createdAfter">A moment as Nav writes it, such as <c>2026-01-01T00:00:00Z</c>, or the
        /// <see cref="NavAnswer.Cursor"/> of the page before.</param>
        /// <param name="size">How many, from 1 to 200.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">A value cannot be.</exception>
        public static NavRequest Documents(string employer, NavDocumentKind kind, string createdAfter, int size = 200)
        {
            Loader.Ensure();
            return Page(Utf8.Bytes(employer, nameof(employer)), kind, Utf8.Bytes(createdAfter, nameof(createdAfter)), size);
        }

        /// <summary>Asks for one document.</summary>
        /// <param name="link">The <c>link</c> of its entry in a page.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">It is no such identifier.</exception>
        public static unsafe NavRequest Document(string link)
        {
            Loader.Ensure();
            return Ask(link, nameof(link), (byte* text, UIntPtr length, out HttpRequestHandle request, out IntPtr error) =>
                NativeMethods.opl_http_request_document(text, length, out request, out error));
        }

        /// <summary>Asks for the sick notes that were sent to an employer. Nav gives a limited number at a time: ask again
        /// after the last running number until nothing comes.</summary>
        /// <param name="employer">The organisation number.</param>
        /// <param name="after">The running number after which; null is from the first that Nav has.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">It is no organisation number.</exception>
        public static unsafe NavRequest SickNotes(string employer, long? after = null)
        {
            if (after < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(after));
            }
            Loader.Ensure();
            return Ask(employer, nameof(employer), (byte* text, UIntPtr length, out HttpRequestHandle request, out IntPtr error) =>
                after == null
                    ? NativeMethods.opl_http_request_sick_notes(text, length, out request, out error)
                    : NativeMethods.opl_http_request_sick_notes_after(text, length, (ulong)after.Value, out request, out error));
        }

        private static unsafe NavRequest Ask(string given, string argument, Asking call)
        {
            byte[] utf8 = Utf8.Bytes(given, argument);
            fixed (byte* bytes = utf8)
            {
                int status = call(bytes, Utf8.Length(utf8), out HttpRequestHandle request, out IntPtr error);
                Answer.Check(status, error);
                return new NavRequest(request);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static NavRequest Verify()
        {
            int status = NativeMethods.opl_http_request_verify_integration(out HttpRequestHandle request, out IntPtr error);
            Answer.Check(status, error);
            return new NavRequest(request);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe NavRequest Page(byte[] employer, NavDocumentKind kind, byte[] createdAfter, int size)
        {
            fixed (byte* employerBytes = employer, afterBytes = createdAfter)
            {
                int status = NativeMethods.opl_http_request_documents(
                    employerBytes, Utf8.Length(employer), (int)kind, afterBytes, Utf8.Length(createdAfter), size,
                    out HttpRequestHandle request, out IntPtr error);
                Answer.Check(status, error);
                return new NavRequest(request);
            }
        }
    }
}
