// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Which rule for check digits a national identity number keeps. */
public enum CheckRule {
    /** The rule of all numbers so far. */
    ORIGINAL("original", 1),
    /** The wider rule of numbers given out from 2032. */
    FROM_2032("from_2032", 2);

    private final String word;
    private final int number;

    CheckRule(String word, int number) {
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
    public static CheckRule of(int number) {
        return switch (number) {
            case 1 -> ORIGINAL;
            case 2 -> FROM_2032;
            default -> throw new IllegalArgumentException(
                    "CheckRule has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<CheckRule> of(String word) {
        for (CheckRule value : values()) {
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
