// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** A language in which the library speaks to a person. */
public enum Language {
    /** Norwegian Bokmål. */
    NB("nb", 1),
    /** Norwegian Nynorsk. */
    NN("nn", 2),
    /** English. */
    EN("en", 3);

    private final String word;
    private final int number;

    Language(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** Its number in the C ABI. */
    public int number() {
        return number;
    }

    /**
     * The value with a number of the C ABI.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Language of(int number) {
        return switch (number) {
            case 1 -> NB;
            case 2 -> NN;
            case 3 -> EN;
            default -> throw new IllegalArgumentException(
                    "Language has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<Language> of(String word) {
        for (Language value : values()) {
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
