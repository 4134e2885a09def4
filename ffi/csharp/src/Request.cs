using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A command with who asks and when: one line of a replay file. <see cref="Commands"/> makes them.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class Request : IDisposable
    {
        private readonly RequestHandle _handle;

        internal Request(RequestHandle handle)
        {
            _handle = handle;
        }

        /// <summary>The name of its command: one of <see cref="CommandNames"/>.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string Command => Answer.Text(NativeMethods.opl_request_command(Handle, out IntPtr text), text);

        /// <summary>The role of the asker.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public Role Role => (Role)Answer.Number(NativeMethods.opl_request_role(Handle, out int role), role);

        /// <summary>When it is asked, with Oslo's wall clock.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public DateTimeOffset At =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_request_moment(Handle, out long moment), moment));

        /// <summary>Who asks.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public Actor By => Actor.From(JsonReader.ReadObject(ToJson()).Object("by"));

        /// <summary>The version of the case that the asker saw; null when it is not said.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public long? BasedOn => JsonReader.ReadObject(ToJson()).LongOrNull("based_on");

        internal RequestHandle Handle => Alive.Of(_handle, nameof(Request));

        /// <summary>Reads a request from JSON. It is not decided yet.</summary>
        /// <param name="json">The text.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">It is no request; the path says where.</exception>
        public static Request FromJson(string json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>Reads a request from JSON in UTF-8.</summary>
        /// <param name="json">The bytes, which are copied.</param>
        /// <returns>The request.</returns>
        /// <exception cref="InputException">It is no request; the path says where.</exception>
        public static Request FromUtf8(byte[] json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>The request as canonical JSON.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string ToJson()
        {
            return Answer.Text(NativeMethods.opl_request_to_json(Handle, out IntPtr text), text);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe Request From(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_request_from_json(
                    bytes, Utf8.Length(json), out RequestHandle request, out IntPtr error);
                Answer.Check(status, error);
                return new Request(request);
            }
        }
    }
}
