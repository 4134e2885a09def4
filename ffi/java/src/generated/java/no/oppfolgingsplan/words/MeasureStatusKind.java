// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Where a measure stands. */
public enum MeasureStatusKind {
    /** {@code proposed}. */
    PROPOSED("proposed"),
    /** {@code agreed}. */
    AGREED("agreed"),
    /** {@code not_relevant}. */
    NOT_RELEVANT("not_relevant");

    private final String word;

    MeasureStatusKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<MeasureStatusKind> of(String word) {
        for (MeasureStatusKind value : values()) {
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
