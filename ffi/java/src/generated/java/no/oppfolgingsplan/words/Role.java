// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** The role in which somebody acts on a case or looks at it. */
public enum Role {
    /** The employee on sick leave. */
    EMPLOYEE("employee", 1),
    /** The employee's manager, by a dated assignment. */
    MANAGER("manager", 2),
    /** The employer's HR. */
    HR("hr", 3),
    /** A caseworker at Nav. */
    NAV("nav", 4),
    /** The practitioner that wrote the sick note. */
    PRACTITIONER("practitioner", 5),
    /** The embedding host: registries and delivery receipts. */
    SYSTEM("system", 6);

    private final String word;
    private final int number;

    Role(String word, int number) {
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
    public static Role of(int number) {
        return switch (number) {
            case 1 -> EMPLOYEE;
            case 2 -> MANAGER;
            case 3 -> HR;
            case 4 -> NAV;
            case 5 -> PRACTITIONER;
            case 6 -> SYSTEM;
            default -> throw new IllegalArgumentException(
                    "Role has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<Role> of(String word) {
        for (Role value : values()) {
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
