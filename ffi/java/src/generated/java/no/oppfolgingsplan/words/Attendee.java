// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Who is called to a meeting, or comes. */
public enum Attendee {
    /** {@code employee}. */
    EMPLOYEE("employee"),
    /** {@code manager}. */
    MANAGER("manager"),
    /** {@code practitioner}. */
    PRACTITIONER("practitioner"),
    /** {@code nav}. */
    NAV("nav"),
    /** {@code hr}. */
    HR("hr"),
    /** {@code occupational_health}. */
    OCCUPATIONAL_HEALTH("occupational_health"),
    /** {@code safety_representative}. */
    SAFETY_REPRESENTATIVE("safety_representative"),
    /** {@code union_representative}. */
    UNION_REPRESENTATIVE("union_representative"),
    /** {@code other}. */
    OTHER("other");

    private final String word;

    Attendee(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<Attendee> of(String word) {
        for (Attendee value : values()) {
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
