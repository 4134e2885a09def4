package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** Tokens by their grants, until shortly before they end. Any thread may use it. */
public final class TokenCache extends Handle {
    /** An empty one. */
    public TokenCache() {
        super(made(), Abi::opl_token_cache_free);
    }

    private static long made() {
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        Failure.check(Abi.opl_token_cache_new(scratch.out(), scratch.error()), scratch);
        return scratch.wide();
    }

    /**
     * The token of a grant that is still good.
     *
     * @param grant the grant
     * @param at now
     */
    public Optional<AccessToken> get(Grant grant, Instant at) {
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        long held = Objects.requireNonNull(grant, "grant").enter();
        try {
            Scratch scratch = Scratch.mine();
            return call((cache, out) -> Abi.opl_token_cache_get(cache, held, micros, out), scratch)
                    ? Optional.of(new AccessToken(scratch.wide()))
                    : Optional.empty();
        } finally {
            grant.leave();
        }
    }

    /**
     * Keeps a token that was fetched.
     *
     * @param grant what it was asked for with
     * @param token the token
     */
    public void put(Grant grant, AccessToken token) {
        with(grant, token, Abi::opl_token_cache_put);
    }

    /**
     * Forgets a token that a server has refused.
     *
     * @param grant what it was asked for with
     * @param token the token
     */
    public void dropRefused(Grant grant, AccessToken token) {
        with(grant, token, Abi::opl_token_cache_drop_refused);
    }

    /** Tells the cache about a token. */
    @FunctionalInterface
    private interface Tell {
        int call(long cache, long grant, long token);
    }

    private void with(Grant grant, AccessToken token, Tell tell) {
        long held = Objects.requireNonNull(grant, "grant").enter();
        try {
            long kept = Objects.requireNonNull(token, "token").enter();
            try {
                call((cache, out) -> tell.call(cache, held, kept), Scratch.mine());
            } finally {
                token.leave();
            }
        } finally {
            grant.leave();
        }
    }
}
