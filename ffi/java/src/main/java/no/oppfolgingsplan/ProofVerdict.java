package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;

/**
 * What the verifier of a proof has found. A value: there is nothing to close.
 *
 * @param isWhole whether nothing is wrong
 * @param json what was found: {@code findings} ({@code fault}, {@code file}, {@code line}),
 *     {@code events}, {@code last_link} and {@code sums}
 */
public record ProofVerdict(boolean isWhole, String json) {
    static ProofVerdict take(long address) {
        try (Native verdict = new Native(address)) {
            return new ProofVerdict(
                    verdict.isTrue(Abi::opl_proof_verdict_is_whole), verdict.text(Abi::opl_proof_verdict_to_json));
        }
    }

    /** The native answer. */
    private static final class Native extends Handle {
        Native(long address) {
            super(address, Abi::opl_proof_verdict_free);
        }
    }
}
