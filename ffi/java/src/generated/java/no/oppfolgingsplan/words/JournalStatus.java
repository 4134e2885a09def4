// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** How far an entry of an archive has come. */
public enum JournalStatus {
    /** {@code F}. */
    F("F"),
    /** {@code E}. */
    E("E"),
    /** {@code J}. */
    J("J");

    private final String word;

    JournalStatus(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<JournalStatus> of(String word) {
        for (JournalStatus value : values()) {
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
