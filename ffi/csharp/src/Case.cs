using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>
    /// The follow-up case of one employee at one employer (oppfølgingssak). Immutable: a request gives a step with the
    /// next case, and this one stays as it is.
    /// </summary>
    /// <remarks>Any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed partial class Case : IDisposable
    {
        private readonly CaseHandle _handle;

        internal Case(CaseHandle handle)
        {
            _handle = handle;
        }

        private CaseHandle Handle => Alive.Of(_handle, nameof(Case));

        /// <summary>The host's key of the case.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string Id => Answer.Text(NativeMethods.opl_case_id(Handle, out IntPtr text), text);

        /// <summary>How many events the case has: what a request gives as <c>basedOn</c>.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public long Version
        {
            get
            {
                Answer.Check(NativeMethods.opl_case_version(Handle, out ulong version));
                return (long)version;
            }
        }

        /// <summary>The moment of the last event; no request may lie before it.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public DateTimeOffset LastMoment =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_case_last_moment(Handle, out long moment), moment));

        /// <summary>Opens a case: the answer to the command <c>open_case</c>.</summary>
        /// <param name="request">The request.</param>
        /// <returns>The step with the first case.</returns>
        /// <exception cref="RefusedException">A rule says no.</exception>
        /// <exception cref="InputException">The request cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public static Step Open(Request request)
        {
            if (request == null)
            {
                throw new ArgumentNullException(nameof(request));
            }
            int status = NativeMethods.opl_case_open_request(request.Handle, out StepHandle step, out IntPtr error);
            return Step.Take(status, error, step);
        }

        /// <summary>Opens a case with a request in JSON.</summary>
        /// <param name="json">The request.</param>
        /// <returns>The step with the first case.</returns>
        /// <exception cref="RefusedException">A rule says no.</exception>
        /// <exception cref="InputException">The request cannot be.</exception>
        public static Step Open(string json)
        {
            Loader.Ensure();
            return Open(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>Loads a case that <see cref="ToJson"/> of this or an earlier version stored.</summary>
        /// <param name="json">The text.</param>
        /// <returns>The case.</returns>
        /// <exception cref="InputException">It is no case; the path says where.</exception>
        public static Case FromJson(string json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>Loads a case from UTF-8: what <see cref="ToUtf8"/> gave.</summary>
        /// <param name="json">The bytes, which are copied.</param>
        /// <returns>The case.</returns>
        /// <exception cref="InputException">It is no case; the path says where.</exception>
        public static Case FromUtf8(byte[] json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>The case as canonical JSON, to store: equal cases give equal texts everywhere.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string ToJson()
        {
            return Answer.Text(NativeMethods.opl_case_to_json(Handle, out IntPtr text), text);
        }

        /// <summary>The case as canonical JSON in UTF-8, to store.</summary>
        /// <returns>The bytes.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public byte[] ToUtf8()
        {
            Answer.Check(NativeMethods.opl_case_to_json(Handle, out IntPtr text));
            return Utf8.TakeBytes(text);
        }

        /// <summary>One more object of the same case, to be disposed on its own. The content is shared, so this is cheap.</summary>
        /// <returns>The other object.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Case Clone()
        {
            Answer.Check(NativeMethods.opl_case_clone(Handle, out CaseHandle other));
            return new Case(other);
        }

        /// <summary>Answers a request with the case after it.</summary>
        /// <param name="request">The request.</param>
        /// <returns>The step; this case stays as it is.</returns>
        /// <exception cref="RefusedException">A rule says no.</exception>
        /// <exception cref="InputException">The request cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case or the request was disposed.</exception>
        public Step Execute(Request request)
        {
            return Execute(request, out Refusal refusal) ?? throw new RefusedException(refusal);
        }

        /// <summary>Answers a request in JSON with the case after it.</summary>
        /// <param name="json">The request.</param>
        /// <returns>The step; this case stays as it is.</returns>
        /// <exception cref="RefusedException">A rule says no.</exception>
        /// <exception cref="InputException">The request cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Step Execute(string json)
        {
            byte[] text = Utf8.Bytes(json, nameof(json));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_execute(
                    Handle, bytes, Utf8.Length(text), out StepHandle step, out IntPtr error);
                return Step.Take(status, error, step);
            }
        }

        /// <summary>Answers a request without an exception when a rule says no.</summary>
        /// <param name="request">The request.</param>
        /// <param name="step">The step; null when it was refused.</param>
        /// <param name="refusal">The refusal; null when it was accepted.</param>
        /// <returns>Whether it was accepted.</returns>
        /// <exception cref="InputException">The request cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The case or the request was disposed.</exception>
        public bool TryExecute(Request request, out Step step, out Refusal refusal)
        {
            step = Execute(request, out refusal);
            return step != null;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe Case From(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_case_from_json(
                    bytes, Utf8.Length(json), out CaseHandle read, out IntPtr error);
                Answer.Check(status, error);
                return new Case(read);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe Step Open(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_case_open(bytes, Utf8.Length(json), out StepHandle step, out IntPtr error);
                return Step.Take(status, error, step);
            }
        }

        private Step Execute(Request request, out Refusal refusal)
        {
            if (request == null)
            {
                throw new ArgumentNullException(nameof(request));
            }
            int status = NativeMethods.opl_case_execute_request(
                Handle, request.Handle, out StepHandle step, out IntPtr error);
            return Step.Take(status, error, step, out refusal);
        }
    }
}
