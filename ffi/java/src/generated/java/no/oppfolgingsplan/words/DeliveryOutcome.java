// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** How a delivery went. */
public enum DeliveryOutcome {
    /** {@code delivered}. */
    DELIVERED("delivered"),
    /** {@code failed}. */
    FAILED("failed"),
    /** {@code unknown}. */
    UNKNOWN("unknown"),
    /** {@code postponed}. */
    POSTPONED("postponed"),
    /** {@code printed}. */
    PRINTED("printed");

    private final String word;

    DeliveryOutcome(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<DeliveryOutcome> of(String word) {
        for (DeliveryOutcome value : values()) {
            if (value.word.equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The word. */
    @Override
    public String toString() {
        return word;
    }
}
