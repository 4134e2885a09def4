// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** The name of an event. Later versions may have more. */
public enum HappeningKind {
    /** {@code case_opened}. */
    CASE_OPENED("case_opened"),
    /** {@code sick_note_registered}. */
    SICK_NOTE_REGISTERED("sick_note_registered"),
    /** {@code sick_note_corrected}. */
    SICK_NOTE_CORRECTED("sick_note_corrected"),
    /** {@code sick_note_restored}. */
    SICK_NOTE_RESTORED("sick_note_restored"),
    /** {@code sick_note_invalidated}. */
    SICK_NOTE_INVALIDATED("sick_note_invalidated"),
    /** {@code days_registered}. */
    DAYS_REGISTERED("days_registered"),
    /** {@code days_withdrawn}. */
    DAYS_WITHDRAWN("days_withdrawn"),
    /** {@code manager_assigned}. */
    MANAGER_ASSIGNED("manager_assigned"),
    /** {@code manager_ended}. */
    MANAGER_ENDED("manager_ended"),
    /** {@code death_recorded}. */
    DEATH_RECORDED("death_recorded"),
    /** {@code employer_period_used}. */
    EMPLOYER_PERIOD_USED("employer_period_used"),
    /** {@code meeting_summoned}. */
    MEETING_SUMMONED("meeting_summoned"),
    /** {@code meeting_moved}. */
    MEETING_MOVED("meeting_moved"),
    /** {@code meeting_held}. */
    MEETING_HELD("meeting_held"),
    /** {@code meeting_not_held}. */
    MEETING_NOT_HELD("meeting_not_held"),
    /** {@code meeting_requested}. */
    MEETING_REQUESTED("meeting_requested"),
    /** {@code plan_requested_by_nav}. */
    PLAN_REQUESTED_BY_NAV("plan_requested_by_nav"),
    /** {@code plan_started}. */
    PLAN_STARTED("plan_started"),
    /** {@code task_added}. */
    TASK_ADDED("task_added"),
    /** {@code task_renamed}. */
    TASK_RENAMED("task_renamed"),
    /** {@code task_assessed}. */
    TASK_ASSESSED("task_assessed"),
    /** {@code task_deleted}. */
    TASK_DELETED("task_deleted"),
    /** {@code measure_added}. */
    MEASURE_ADDED("measure_added"),
    /** {@code measure_changed}. */
    MEASURE_CHANGED("measure_changed"),
    /** {@code measure_deleted}. */
    MEASURE_DELETED("measure_deleted"),
    /** {@code measure_evaluated}. */
    MEASURE_EVALUATED("measure_evaluated"),
    /** {@code comment_added}. */
    COMMENT_ADDED("comment_added"),
    /** {@code comment_edited}. */
    COMMENT_EDITED("comment_edited"),
    /** {@code comment_deleted}. */
    COMMENT_DELETED("comment_deleted"),
    /** {@code approval_given}. */
    APPROVAL_GIVEN("approval_given"),
    /** {@code plan_approved}. */
    PLAN_APPROVED("plan_approved"),
    /** {@code approval_rejected}. */
    APPROVAL_REJECTED("approval_rejected"),
    /** {@code approval_withdrawn}. */
    APPROVAL_WITHDRAWN("approval_withdrawn"),
    /** {@code plan_revised}. */
    PLAN_REVISED("plan_revised"),
    /** {@code plan_aborted}. */
    PLAN_ABORTED("plan_aborted"),
    /** {@code draft_saved}. */
    DRAFT_SAVED("draft_saved"),
    /** {@code draft_discarded}. */
    DRAFT_DISCARDED("draft_discarded"),
    /** {@code plan_completed}. */
    PLAN_COMPLETED("plan_completed"),
    /** {@code share_requested}. */
    SHARE_REQUESTED("share_requested"),
    /** {@code delivery_recorded}. */
    DELIVERY_RECORDED("delivery_recorded"),
    /** {@code exemption_registered}. */
    EXEMPTION_REGISTERED("exemption_registered"),
    /** {@code exemption_withdrawn}. */
    EXEMPTION_WITHDRAWN("exemption_withdrawn"),
    /** {@code reminder_ordered}. */
    REMINDER_ORDERED("reminder_ordered"),
    /** {@code reminder_cancelled}. */
    REMINDER_CANCELLED("reminder_cancelled"),
    /** {@code log_entry_added}. */
    LOG_ENTRY_ADDED("log_entry_added"),
    /** {@code plan_downloaded}. */
    PLAN_DOWNLOADED("plan_downloaded"),
    /** {@code plan_archived}. */
    PLAN_ARCHIVED("plan_archived"),
    /** {@code log_entry_archived}. */
    LOG_ENTRY_ARCHIVED("log_entry_archived"),
    /** {@code plan_dispatched}. */
    PLAN_DISPATCHED("plan_dispatched"),
    /** {@code local_copy_deleted}. */
    LOCAL_COPY_DELETED("local_copy_deleted"),
    /** {@code hold_placed}. */
    HOLD_PLACED("hold_placed"),
    /** {@code hold_lifted}. */
    HOLD_LIFTED("hold_lifted"),
    /** {@code plan_misregistered}. */
    PLAN_MISREGISTERED("plan_misregistered"),
    /** {@code notice_sent}. */
    NOTICE_SENT("notice_sent"),
    /** {@code case_purged}. */
    CASE_PURGED("case_purged");

    private final String word;

    HappeningKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<HappeningKind> of(String word) {
        for (HappeningKind value : values()) {
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
