// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What the statute asks a plan to contain: working environment act section 4-6(3). */
public enum Element {
    /** An assessment of the tasks. */
    TASK_ASSESSMENT("task_assessment", 1),
    /** An assessment of what the employee is able to do. */
    CAPACITY_ASSESSMENT("capacity_assessment", 2),
    /** Measures by the employer. */
    EMPLOYER_MEASURES("employer_measures", 3),
    /** Measures with help from the authorities, where they are relevant. */
    MEASURES_WITH_HELP("measures_with_help", 4),
    /** A plan for further follow-up. */
    FURTHER_FOLLOW_UP("further_follow_up", 5),
    /** Made together with the employee. */
    MADE_TOGETHER("made_together", 6);

    private final String word;
    private final int number;

    Element(String word, int number) {
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
    public static Element of(int number) {
        return switch (number) {
            case 1 -> TASK_ASSESSMENT;
            case 2 -> CAPACITY_ASSESSMENT;
            case 3 -> EMPLOYER_MEASURES;
            case 4 -> MEASURES_WITH_HELP;
            case 5 -> FURTHER_FOLLOW_UP;
            case 6 -> MADE_TOGETHER;
            default -> throw new IllegalArgumentException(
                    "Element has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<Element> of(String word) {
        for (Element value : values()) {
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
