package no.oppfolgingsplan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** What a token of Maskinporten is asked for with. Any thread may use it. */
public final class Grant extends Handle {
    private Grant(long address) {
        super(address, Abi::opl_grant_free);
    }

    /** Signs with the key of the client, which may stay in a vault. */
    @FunctionalInterface
    public interface Signer {
        /**
         * The signature by the algorithm of the grant, such as {@code SHA256withRSA} for {@code RS256}.
         *
         * @param data what is signed
         */
        byte[] sign(byte[] data);
    }

    /**
     * Reads a grant.
     *
     * @param json {@code environment}, {@code client}, {@code scope}, {@code kid} or {@code x5c}, and what else
     *     it needs
     * @throws InputException with the path of what is wrong
     */
    public static Grant fromJson(String json) {
        return new Grant(Texts.read(Abi::opl_grant_from_json, json, "json"));
    }

    /** The algorithm of the signature, such as {@code RS256}. */
    public String algorithm() {
        return text(Abi::opl_grant_algorithm);
    }

    /**
     * The request for a token, with an assertion of its own: each try needs another.
     *
     * @param at now, or the server's clock where that is known to differ
     * @param signer who signs
     */
    public NavRequest tokenRequest(Instant at, Signer signer) {
        Objects.requireNonNull(signer, "signer");
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        Calls.ReadOn assertion = (grant, text, length, out, error) ->
                Abi.opl_grant_assertion(grant, micros, text, length, out, error);
        try (Assertion made = new Assertion(made(assertion, UUID.randomUUID().toString(), "jti"))) {
            String input = made.text(Abi::opl_assertion_signing_input);
            byte[] signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
            Scratch scratch = Scratch.mine();
            made.call(Abi::opl_assertion_signed, signature, "signature", scratch);
            return new NavRequest(scratch.wide());
        }
    }

    private static final class Assertion extends Handle {
        Assertion(long address) {
            super(address, Abi::opl_assertion_free);
        }
    }
}
