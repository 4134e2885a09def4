// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** An archive system. */
public enum ArchiveSystem {
    /** {@code websak}. */
    WEBSAK("websak"),
    /** {@code elements}. */
    ELEMENTS("elements"),
    /** {@code generic}. */
    GENERIC("generic");

    private final String word;

    ArchiveSystem(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<ArchiveSystem> of(String word) {
        for (ArchiveSystem value : values()) {
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
