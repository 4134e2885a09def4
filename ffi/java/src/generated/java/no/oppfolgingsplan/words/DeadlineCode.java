// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** Which deadline it is. More may be added. */
public enum DeadlineCode {
    /** The follow-up plan is made. */
    PLAN_DUE("plan_due", 1),
    /** The plan is with the practitioner. */
    SHARE_WITH_PRACTITIONER_DUE("share_with_practitioner_due", 2),
    /** The employer's dialogue meeting is held. */
    DIALOGUE_MEETING_1_DUE("dialogue_meeting_1_due", 3),
    /** Work-related activity has been tried. */
    ACTIVITY_REQUIREMENT_DUE("activity_requirement_due", 4),
    /** Nav's dialogue meeting is held. */
    DIALOGUE_MEETING_2_DUE("dialogue_meeting_2_due", 5),
    /** The last day with sickness benefit, as an estimate. */
    MAXIMUM_DATE("maximum_date", 6),
    /** The plan is with Nav. */
    PLAN_TO_NAV_DUE("plan_to_nav_due", 7),
    /** The plan's own date of evaluation. */
    EVALUATION_DUE("evaluation_due", 8),
    /** The approved version stands in the archive. */
    ARCHIVE_DUE("archive_due", 9),
    /** The downloaded copy is deleted. */
    LOCAL_COPY_DUE("local_copy_due", 10),
    /** The exemption is looked at again. */
    EXEMPTION_REVIEW_DUE("exemption_review_due", 11),
    /** The last day on which a party sees the plan. */
    RETENTION_EXPIRES("retention_expires", 12),
    /** Something to be reminded of; the label says what. */
    REMINDER("reminder", 13);

    private final String word;
    private final int number;

    DeadlineCode(String word, int number) {
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
    public static DeadlineCode of(int number) {
        return switch (number) {
            case 1 -> PLAN_DUE;
            case 2 -> SHARE_WITH_PRACTITIONER_DUE;
            case 3 -> DIALOGUE_MEETING_1_DUE;
            case 4 -> ACTIVITY_REQUIREMENT_DUE;
            case 5 -> DIALOGUE_MEETING_2_DUE;
            case 6 -> MAXIMUM_DATE;
            case 7 -> PLAN_TO_NAV_DUE;
            case 8 -> EVALUATION_DUE;
            case 9 -> ARCHIVE_DUE;
            case 10 -> LOCAL_COPY_DUE;
            case 11 -> EXEMPTION_REVIEW_DUE;
            case 12 -> RETENTION_EXPIRES;
            case 13 -> REMINDER;
            default -> throw new IllegalArgumentException(
                    "DeadlineCode has no number " + number + ": the native library is later than this package");
        };
    }

    /** The value that a word names, if any does. */
    public static Optional<DeadlineCode> of(String word) {
        for (DeadlineCode value : values()) {
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
