// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** A policy by name, which a choice of policy starts from. */
public enum Preset {
    /** {@code nav_two_party}. */
    NAV_TWO_PARTY("nav_two_party"),
    /** {@code nav_employer_led}. */
    NAV_EMPLOYER_LED("nav_employer_led"),
    /** {@code employer}. */
    EMPLOYER("employer");

    private final String word;

    Preset(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Preset> of(String word) {
        for (Preset value : values()) {
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
