// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Who may assess tasks. */
public enum AssessedBy {
    /** {@code employee}. */
    EMPLOYEE("employee"),
    /** {@code either}. */
    EITHER("either");

    private final String word;

    AssessedBy(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<AssessedBy> of(String word) {
        for (AssessedBy value : values()) {
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
