using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The tokens that a host has, by what they are for. It neither fetches nor waits.</summary>
    /// <remarks>The one object that changes. It locks by itself: keep one for the whole program and all threads.</remarks>
    public sealed class TokenCache : IDisposable
    {
        private readonly TokenCacheHandle _handle;

        /// <summary>Makes one without tokens.</summary>
        public TokenCache()
        {
            Loader.Ensure();
            _handle = New();
        }

        private TokenCacheHandle Handle => Alive.Of(_handle, nameof(TokenCache));

        /// <summary>The token for a grant, unless it ends within 30 seconds.</summary>
        /// <param name="grant">The grant.</param>
        /// <param name="at">Now.</param>
        /// <returns>The token; null when one is to be fetched.</returns>
        /// <exception cref="ObjectDisposedException">The cache or the grant was disposed.</exception>
        public AccessToken Get(Grant grant, DateTimeOffset at)
        {
            GrantHandle held = (grant ?? throw new ArgumentNullException(nameof(grant))).Handle;
            int status = NativeMethods.opl_token_cache_get(Handle, held, Calendar.Micros(at), out AccessTokenHandle token);
            return Answer.IsNone(status) ? null : new AccessToken(token);
        }

        /// <summary>Keeps a token for a grant, instead of the one before.</summary>
        /// <param name="grant">The grant.</param>
        /// <param name="token">The token.</param>
        /// <exception cref="ObjectDisposedException">One of the three was disposed.</exception>
        public void Put(Grant grant, AccessToken token)
        {
            GrantHandle held = (grant ?? throw new ArgumentNullException(nameof(grant))).Handle;
            AccessTokenHandle kept = (token ?? throw new ArgumentNullException(nameof(token))).Handle;
            Answer.Check(NativeMethods.opl_token_cache_put(Handle, held, kept));
        }

        /// <summary>Forgets a token that a server has refused. One that was fetched in the meantime stays.</summary>
        /// <param name="grant">The grant.</param>
        /// <param name="refused">The token.</param>
        /// <exception cref="ObjectDisposedException">One of the three was disposed.</exception>
        public void DropRefused(Grant grant, AccessToken refused)
        {
            GrantHandle held = (grant ?? throw new ArgumentNullException(nameof(grant))).Handle;
            AccessTokenHandle lost = (refused ?? throw new ArgumentNullException(nameof(refused))).Handle;
            Answer.Check(NativeMethods.opl_token_cache_drop_refused(Handle, held, lost));
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static TokenCacheHandle New()
        {
            int status = NativeMethods.opl_token_cache_new(out TokenCacheHandle cache, out IntPtr error);
            Answer.Check(status, error);
            return cache;
        }
    }
}
