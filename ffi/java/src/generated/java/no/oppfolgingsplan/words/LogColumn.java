// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** A column of the log as a table. */
public enum LogColumn {
    /** {@code case}. */
    CASE("case"),
    /** {@code label}. */
    LABEL("label"),
    /** {@code entry}. */
    ENTRY("entry"),
    /** {@code on}. */
    ON("on"),
    /** {@code kind}. */
    KIND("kind"),
    /** {@code participants}. */
    PARTICIPANTS("participants"),
    /** {@code text}. */
    TEXT("text"),
    /** {@code attachments}. */
    ATTACHMENTS("attachments"),
    /** {@code written_at}. */
    WRITTEN_AT("written_at"),
    /** {@code archive_system}. */
    ARCHIVE_SYSTEM("archive_system"),
    /** {@code archive_reference}. */
    ARCHIVE_REFERENCE("archive_reference");

    private final String word;

    LogColumn(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<LogColumn> of(String word) {
        for (LogColumn value : values()) {
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
