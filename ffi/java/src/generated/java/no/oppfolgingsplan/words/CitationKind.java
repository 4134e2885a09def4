// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What sort of source a citation is. */
public enum CitationKind {
    /** {@code law}. */
    LAW("law"),
    /** {@code guidance}. */
    GUIDANCE("guidance"),
    /** {@code routine}. */
    ROUTINE("routine"),
    /** {@code nav_system}. */
    NAV_SYSTEM("nav_system"),
    /** {@code library_rule}. */
    LIBRARY_RULE("library_rule");

    private final String word;

    CitationKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<CitationKind> of(String word) {
        for (CitationKind value : values()) {
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
