using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A token for Nav's servers. It shows when it ends, never what it is.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class AccessToken : IDisposable
    {
        private readonly AccessTokenHandle _handle;

        /// <summary>A token that the host has from elsewhere.</summary>
        /// <param name="secret">The token itself: letters, digits and <c>-._~+/=</c>.</param>
        /// <param name="expiresAt">From when on it is refused.</param>
        /// <exception cref="InputException">It is not written as a token is.</exception>
        public AccessToken(string secret, DateTimeOffset expiresAt)
        {
            Loader.Ensure();
            _handle = New(Utf8.Bytes(secret, nameof(secret)), Calendar.Micros(expiresAt));
        }

        internal AccessToken(AccessTokenHandle handle)
        {
            _handle = handle;
        }

        /// <summary>From when on it is refused, with Oslo's wall clock.</summary>
        /// <exception cref="ObjectDisposedException">The token was disposed.</exception>
        public DateTimeOffset ExpiresAt =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_access_token_expires_at(Handle, out long moment), moment));

        internal AccessTokenHandle Handle => Alive.Of(_handle, nameof(AccessToken));

        /// <summary>What it says of whom it is for: <c>token</c> of the facts of <see cref="Case.NavPreflightToJson"/>; null when it
        /// cannot be read. Its signature is not checked.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The token was disposed.</exception>
        public string FactsToJson()
        {
            return Answer.MaybeText(NativeMethods.opl_access_token_facts_json(Handle, out IntPtr text), text);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe AccessTokenHandle New(byte[] secret, long expiresAt)
        {
            fixed (byte* bytes = secret)
            {
                int status = NativeMethods.opl_access_token_new(
                    bytes, Utf8.Length(secret), expiresAt, out AccessTokenHandle token, out IntPtr error);
                Answer.Check(status, error);
                return token;
            }
        }
    }
}
