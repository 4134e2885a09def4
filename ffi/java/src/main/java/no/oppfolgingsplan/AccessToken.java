package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Times;

/** A token of Maskinporten. It shows nothing of its secret. Any thread may use it. */
public final class AccessToken extends Handle {
    AccessToken(long address) {
        super(address, Abi::opl_access_token_free);
    }

    /**
     * A token that the host has fetched in another way.
     *
     * @param secret the token
     * @param expiresAt when it ends
     * @throws InputException when it cannot stand in a header
     */
    public static AccessToken of(String secret, Instant expiresAt) {
        long at = Times.micros(Objects.requireNonNull(expiresAt, "expiresAt"));
        Calls.Read read = (text, length, out, error) -> Abi.opl_access_token_new(text, length, at, out, error);
        return new AccessToken(Texts.read(read, secret, "secret"));
    }

    /** When it ends. */
    public Instant expiresAt() {
        return moment(Abi::opl_access_token_expires_at);
    }

    /**
     * What it says of itself, as the {@code token} that the facts of a pre-flight have; none where it is no
     * JSON Web Token. Its signature is not checked.
     */
    public Optional<String> factsJson() {
        return textIfAny(Abi::opl_access_token_facts_json);
    }
}
