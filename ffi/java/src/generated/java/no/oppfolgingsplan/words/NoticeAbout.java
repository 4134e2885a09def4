// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** What a party gets notice of. */
public enum NoticeAbout {
    /** {@code sent_for_approval}. */
    SENT_FOR_APPROVAL("sent_for_approval"),
    /** {@code approved}. */
    APPROVED("approved"),
    /** {@code rejected}. */
    REJECTED("rejected"),
    /** {@code forced}. */
    FORCED("forced"),
    /** {@code revised}. */
    REVISED("revised"),
    /** {@code completed}. */
    COMPLETED("completed"),
    /** {@code new_manager}. */
    NEW_MANAGER("new_manager"),
    /** {@code new_sick_note}. */
    NEW_SICK_NOTE("new_sick_note");

    private final String word;

    NoticeAbout(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<NoticeAbout> of(String word) {
        for (NoticeAbout value : values()) {
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
