// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** The ground of an exemption. */
public enum Ground {
    /** {@code returns_without_facilitation}. */
    RETURNS_WITHOUT_FACILITATION("returns_without_facilitation"),
    /** {@code serious_illness}. */
    SERIOUS_ILLNESS("serious_illness"),
    /** {@code graded_with_dialogue}. */
    GRADED_WITH_DIALOGUE("graded_with_dialogue"),
    /** {@code employment_ending}. */
    EMPLOYMENT_ENDING("employment_ending"),
    /** {@code cannot_be_reached}. */
    CANNOT_BE_REACHED("cannot_be_reached"),
    /** {@code back_soon_without_measures}. */
    BACK_SOON_WITHOUT_MEASURES("back_soon_without_measures"),
    /** {@code measures_in_place}. */
    MEASURES_IN_PLACE("measures_in_place"),
    /** {@code cannot_return}. */
    CANNOT_RETURN("cannot_return"),
    /** {@code seriously_ill}. */
    SERIOUSLY_ILL("seriously_ill");

    private final String word;

    Ground(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Ground> of(String word) {
        for (Ground value : values()) {
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
