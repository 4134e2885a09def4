// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Which of Nav's and Maskinporten's servers are meant. */
public enum NavEnvironment {
    /** Test: no plan reaches a practitioner. */
    TEST("test", 1),
    /** Production. */
    PRODUCTION("production", 2);

    private final String word;
    private final int number;

    NavEnvironment(String word, int number) {
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
    public static NavEnvironment of(int number) {
        return switch (number) {
            case 1 -> TEST;
            case 2 -> PRODUCTION;
            default -> throw new IllegalArgumentException(
                    "NavEnvironment has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<NavEnvironment> of(String word) {
        for (NavEnvironment value : values()) {
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
