// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** A part of a case that somebody may see. */
public enum Part {
    /** {@code absence}. */
    ABSENCE("absence"),
    /** {@code deadlines}. */
    DEADLINES("deadlines"),
    /** {@code meetings}. */
    MEETINGS("meetings"),
    /** {@code log}. */
    LOG("log"),
    /** {@code archive_and_holds}. */
    ARCHIVE_AND_HOLDS("archive_and_holds"),
    /** {@code history}. */
    HISTORY("history");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Part> of(String word) {
        for (Part value : values()) {
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
