// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What to do about a request that did not succeed. */
public enum NavAdvice {
    /** Send it again after a while: it is certain that this changes nothing twice. */
    RETRY("retry", 1),
    /**
     * Nobody knows whether Nav has the plan: ask for the sending status if there is a reference,
     * or else Nav; never send it again by itself.
     */
    ASK("ask", 2),
    /** Mend what is wrong first; the same request gets the same answer. */
    FIX("fix", 3),
    /** It will not succeed. */
    GIVE_UP("give_up", 4);

    private final String word;
    private final int number;

    NavAdvice(String word, int number) {
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
    public static NavAdvice of(int number) {
        return switch (number) {
            case 1 -> RETRY;
            case 2 -> ASK;
            case 3 -> FIX;
            case 4 -> GIVE_UP;
            default -> throw new IllegalArgumentException(
                    "NavAdvice has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<NavAdvice> of(String word) {
        for (NavAdvice value : values()) {
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
