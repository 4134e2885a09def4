using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Text;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A request to Nav or Maskinporten for the host to send: over HTTPS, without following redirects.</summary>
    /// <remarks>It holds a token and what a plan says: not for a log. Immutable; any number of threads may share one.
    /// Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed partial class NavRequest : IDisposable
    {
        private readonly HttpRequestHandle _handle;

        internal NavRequest(HttpRequestHandle handle)
        {
            _handle = handle;
        }

        /// <summary>What it asks for, such as <c>submit</c>.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string Call => Answer.Text(NativeMethods.opl_http_request_call(Handle, out IntPtr text), text);

        /// <summary>Whether it may be sent again though nobody knows what became of it. Not a plan, since each is a new plan
        /// at Nav, nor a request for a token: give these a new connection, and let no client repeat them by itself.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public bool MayBeRepeated =>
            Answer.Flag(NativeMethods.opl_http_request_may_be_repeated(Handle, out int may), may);

        /// <summary>The server that it goes to: <c>plans</c>, <c>documents</c>, <c>sick_notes</c> or <c>tokens</c>.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string Server => Answer.Text(NativeMethods.opl_http_request_server(Handle, out IntPtr text), text);

        /// <summary><c>GET</c> or <c>POST</c>.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string Method => Answer.Text(NativeMethods.opl_http_request_method(Handle, out IntPtr text), text);

        /// <summary>The path with the query, to put behind an address of the host's own, such as a gateway.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string Path => Answer.Text(NativeMethods.opl_http_request_path(Handle, out IntPtr text), text);

        /// <summary>The headers; that of <c>Authorization</c> is a secret.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public IReadOnlyList<KeyValuePair<string, string>> Headers
        {
            get
            {
                HttpRequestHandle handle = Handle;
                int count = Answer.Count(NativeMethods.opl_http_request_header_count(handle, out UIntPtr found), found);
                var headers = new List<KeyValuePair<string, string>>(count);
                for (int place = 0; place < count; place++)
                {
                    UIntPtr index = Place.Of(place);
                    headers.Add(new KeyValuePair<string, string>(
                        Answer.Text(NativeMethods.opl_http_request_header_name(handle, index, out IntPtr name), name),
                        Answer.Text(NativeMethods.opl_http_request_header_value(handle, index, out IntPtr value), value)));
                }
                return new ReadOnlyCollection<KeyValuePair<string, string>>(headers);
            }
        }

        /// <summary>The body, to be sent as UTF-8 without a byte order mark; null when there is none.</summary>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public string Body => Answer.MaybeText(NativeMethods.opl_http_request_body(Handle, out IntPtr text), text);

        private HttpRequestHandle Handle => Alive.Of(_handle, nameof(NavRequest));

        /// <summary>The whole address in an environment.</summary>
        /// <param name="environment">Which.</param>
        /// <returns>The address.</returns>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public Uri Url(NavEnvironment environment)
        {
            return new Uri(Answer.Text(
                NativeMethods.opl_http_request_url(Handle, (int)environment, out IntPtr text), text));
        }

        /// <summary>The same request with the token that it is sent with.</summary>
        /// <param name="token">The token.</param>
        /// <returns>The request.</returns>
        /// <exception cref="ObjectDisposedException">The request or the token was disposed.</exception>
        public NavRequest WithToken(AccessToken token)
        {
            AccessTokenHandle held = (token ?? throw new ArgumentNullException(nameof(token))).Handle;
            int status = NativeMethods.opl_http_request_with_token(
                Handle, held, out HttpRequestHandle request, out IntPtr error);
            Answer.Check(status, error);
            return new NavRequest(request);
        }

        /// <summary>Reads the answer to this request. What is no answer of the server that was meant is a failure, and no
        /// exception.</summary>
        /// <param name="status">Its status code.</param>
        /// <param name="headers">Its headers, <c>Name: value</c>, one a line: those of the message and of its content, as
        /// their <c>ToString()</c> says. Null is none.</param>
        /// <param name="body">Its body as it came; of an answer to a plan also one that broke off, since it may still say which
        /// plan it is. Null is none.</param>
        /// <param name="at">When it came.</param>
        /// <returns>The answer, or the failure.</returns>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public unsafe NavAnswer ReadAnswer(int status, string headers, byte[] body, DateTimeOffset at)
        {
            // Not strict: what came over the network is no mistake of the caller's.
            byte[] lines = Utf8.Bytes(Encoding.UTF8.GetBytes(headers ?? ""), nameof(headers));
            byte[] said = Utf8.Bytes(body ?? new byte[0], nameof(body));
            fixed (byte* lineBytes = lines, saidBytes = said)
            {
                int done = NativeMethods.opl_nav_answer_read(
                    Handle, status, lineBytes, Utf8.Length(lines), saidBytes, Utf8.Length(said), Calendar.Micros(at),
                    out NavAnswerHandle answer, out IntPtr error);
                Answer.Check(done, error);
                return new NavAnswer(answer);
            }
        }

        /// <summary>No connection came about, so nothing was sent. Also when there was no token to send a plan with.</summary>
        /// <returns>The failure.</returns>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public NavAnswer NotConnected()
        {
            int status = NativeMethods.opl_nav_answer_not_connected(Handle, out NavAnswerHandle answer, out IntPtr error);
            Answer.Check(status, error);
            return new NavAnswer(answer);
        }

        /// <summary>The connection broke, or time ran out, after it had been made. When in doubt, this and not
        /// <see cref="NotConnected"/>: a plan is then not sent a second time.</summary>
        /// <returns>The failure.</returns>
        /// <exception cref="ObjectDisposedException">The request was disposed.</exception>
        public NavAnswer Interrupted()
        {
            int status = NativeMethods.opl_nav_answer_interrupted(Handle, out NavAnswerHandle answer, out IntPtr error);
            Answer.Check(status, error);
            return new NavAnswer(answer);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }
    }
}
