// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What can be exempted. */
public enum Obligation {
    /** {@code plan}. */
    PLAN("plan"),
    /** {@code dialogue_meeting_1}. */
    DIALOGUE_MEETING_1("dialogue_meeting_1");

    private final String word;

    Obligation(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Obligation> of(String word) {
        for (Obligation value : values()) {
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
