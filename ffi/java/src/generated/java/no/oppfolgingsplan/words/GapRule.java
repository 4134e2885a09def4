// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** How notes and days are merged to absences. */
public enum GapRule {
    /** {@code nav_follow_up_case}. */
    NAV_FOLLOW_UP_CASE("nav_follow_up_case"),
    /** {@code employer_period}. */
    EMPLOYER_PERIOD("employer_period"),
    /** {@code gap_free}. */
    GAP_FREE("gap_free"),
    /** {@code literal}. */
    LITERAL("literal");

    private final String word;

    GapRule(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<GapRule> of(String word) {
        for (GapRule value : values()) {
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
