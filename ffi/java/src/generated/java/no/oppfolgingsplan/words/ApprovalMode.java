// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** How a plan becomes final. */
public enum ApprovalMode {
    /** {@code two_party}. */
    TWO_PARTY("two_party"),
    /** {@code employer_led}. */
    EMPLOYER_LED("employer_led");

    private final String word;

    ApprovalMode(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<ApprovalMode> of(String word) {
        for (ApprovalMode value : values()) {
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
