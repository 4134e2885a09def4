// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Whether a task can be done. */
public enum AssessmentKind {
    /** {@code can}. */
    CAN("can"),
    /** {@code with_facilitation}. */
    WITH_FACILITATION("with_facilitation"),
    /** {@code cannot}. */
    CANNOT("cannot");

    private final String word;

    AssessmentKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<AssessmentKind> of(String word) {
        for (AssessmentKind value : values()) {
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
