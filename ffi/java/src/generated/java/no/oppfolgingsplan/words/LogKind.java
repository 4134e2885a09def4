// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What sort of thing is written down beside the plan. */
public enum LogKind {
    /** {@code measure_application}. */
    MEASURE_APPLICATION("measure_application"),
    /** {@code conversation}. */
    CONVERSATION("conversation"),
    /** {@code meeting}. */
    MEETING("meeting"),
    /** {@code other}. */
    OTHER("other");

    private final String word;

    LogKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<LogKind> of(String word) {
        for (LogKind value : values()) {
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
