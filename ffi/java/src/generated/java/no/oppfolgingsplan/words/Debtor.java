// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Who owes what a deadline asks for. */
public enum Debtor {
    /** The employer, in practice the manager. */
    EMPLOYER("employer", 1),
    /** The employee. */
    EMPLOYEE("employee", 2),
    /** Nav. */
    NAV("nav", 3),
    /** The system that the library is embedded in. */
    HOST("host", 4);

    private final String word;
    private final int number;

    Debtor(String word, int number) {
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
    public static Debtor of(int number) {
        return switch (number) {
            case 1 -> EMPLOYER;
            case 2 -> EMPLOYEE;
            case 3 -> NAV;
            case 4 -> HOST;
            default -> throw new IllegalArgumentException(
                    "Debtor has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<Debtor> of(String word) {
        for (Debtor value : values()) {
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
