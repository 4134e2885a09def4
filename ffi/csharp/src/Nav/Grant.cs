using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Who asks Maskinporten for a token, for what, and on whose behalf. The library never sees a key.</summary>
    /// <remarks>Immutable; any number of threads may share one. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class Grant : IDisposable
    {
        private readonly GrantHandle _handle;

        private Grant(GrantHandle handle)
        {
            _handle = handle;
        }

        /// <summary>How assertions are signed: <c>RS256</c>, <c>RS384</c> or <c>RS512</c>, which are PKCS #1 v1.5 with SHA-256,
        /// SHA-384 or SHA-512.</summary>
        /// <exception cref="ObjectDisposedException">The grant was disposed.</exception>
        public string Algorithm => Answer.Text(NativeMethods.opl_grant_algorithm(Handle, out IntPtr text), text);

        internal GrantHandle Handle => Alive.Of(_handle, nameof(Grant));

        /// <summary>Reads a grant from JSON: <c>environment</c> (<c>test</c> or <c>production</c>), <c>client</c>, <c>scope</c>,
        /// either <c>kid</c> or <c>x5c</c>, and if they are wanted <c>consumer</c>, <c>system_user</c>, <c>audience</c> and
        /// <c>algorithm</c>.</summary>
        /// <param name="json">The text.</param>
        /// <returns>The grant.</returns>
        /// <exception cref="InputException">It is no grant; the path says where.</exception>
        public static Grant FromJson(string json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>What is to be signed, issued at this moment and good for 120 seconds.</summary>
        /// <param name="at">When.</param>
        /// <param name="jti">New for each assertion, since one that comes twice is refused; null makes a random one.</param>
        /// <returns>The assertion.</returns>
        /// <exception cref="ObjectDisposedException">The grant was disposed.</exception>
        public unsafe GrantAssertion Assertion(DateTimeOffset at, string jti = null)
        {
            byte[] id = Utf8.Bytes(jti ?? Guid.NewGuid().ToString(), nameof(jti));
            fixed (byte* bytes = id)
            {
                int status = NativeMethods.opl_grant_assertion(
                    Handle, Calendar.Micros(at), bytes, Utf8.Length(id), out AssertionHandle made, out IntPtr error);
                Answer.Check(status, error);
                return new GrantAssertion(made);
            }
        }

        /// <summary>The request for a token. It may be sent once: another try takes another.</summary>
        /// <param name="at">When.</param>
        /// <param name="sign">Signs bytes as <see cref="Algorithm"/> says, where the key is.</param>
        /// <returns>The request.</returns>
        /// <exception cref="ObjectDisposedException">The grant was disposed.</exception>
        public NavRequest TokenRequest(DateTimeOffset at, Func<byte[], byte[]> sign)
        {
            if (sign == null)
            {
                throw new ArgumentNullException(nameof(sign));
            }
            using (GrantAssertion assertion = Assertion(at))
            {
                return assertion.Signed(sign(assertion.SigningInput()));
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe Grant From(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_grant_from_json(
                    bytes, Utf8.Length(json), out GrantHandle grant, out IntPtr error);
                Answer.Check(status, error);
                return new Grant(grant);
            }
        }
    }

    /// <summary>An assertion that is not signed yet.</summary>
    /// <remarks>Immutable. Disposing frees it at once, otherwise the collector does.</remarks>
    public sealed class GrantAssertion : IDisposable
    {
        private readonly AssertionHandle _handle;

        internal GrantAssertion(AssertionHandle handle)
        {
            _handle = handle;
        }

        private AssertionHandle Handle => Alive.Of(_handle, nameof(GrantAssertion));

        /// <summary>The bytes to sign.</summary>
        /// <returns>A copy.</returns>
        /// <exception cref="ObjectDisposedException">The assertion was disposed.</exception>
        public byte[] SigningInput()
        {
            Answer.Check(NativeMethods.opl_assertion_signing_input(Handle, out IntPtr text));
            return Utf8.TakeBytes(text);
        }

        /// <summary>The request for a token. It may be sent once: another try takes another assertion.</summary>
        /// <param name="signature">The signature of <see cref="SigningInput"/>.</param>
        /// <returns>The request.</returns>
        /// <exception cref="ObjectDisposedException">The assertion was disposed.</exception>
        public unsafe NavRequest Signed(byte[] signature)
        {
            byte[] signed = Utf8.Bytes(signature, nameof(signature));
            fixed (byte* bytes = signed)
            {
                int status = NativeMethods.opl_assertion_signed(
                    Handle, bytes, Utf8.Length(signed), out HttpRequestHandle request, out IntPtr error);
                Answer.Check(status, error);
                return new NavRequest(request);
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }
    }
}
