// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What keeps a case from being purged. */
public enum HoldKind {
    /** {@code dispute}. */
    DISPUTE("dispute"),
    /** {@code work_injury}. */
    WORK_INJURY("work_injury"),
    /** {@code archive_duty}. */
    ARCHIVE_DUTY("archive_duty");

    private final String word;

    HoldKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<HoldKind> of(String word) {
        for (HoldKind value : values()) {
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
