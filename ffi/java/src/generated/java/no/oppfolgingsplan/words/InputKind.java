// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What is wrong with an input. */
public enum InputKind {
    /** {@code malformed_json}. */
    MALFORMED_JSON("malformed_json"),
    /** {@code unknown_field}. */
    UNKNOWN_FIELD("unknown_field"),
    /** {@code missing_field}. */
    MISSING_FIELD("missing_field"),
    /** {@code duplicate_field}. */
    DUPLICATE_FIELD("duplicate_field"),
    /** {@code wrong_type}. */
    WRONG_TYPE("wrong_type"),
    /** {@code invalid_value}. */
    INVALID_VALUE("invalid_value"),
    /** {@code unknown_name}. */
    UNKNOWN_NAME("unknown_name"),
    /** {@code unknown_identifier}. */
    UNKNOWN_IDENTIFIER("unknown_identifier"),
    /** {@code used_identifier}. */
    USED_IDENTIFIER("used_identifier"),
    /** {@code unknown_version}. */
    UNKNOWN_VERSION("unknown_version"),
    /** {@code broken_history}. */
    BROKEN_HISTORY("broken_history");

    private final String word;

    InputKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<InputKind> of(String word) {
        for (InputKind value : values()) {
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
