// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** The name of a command. Later versions may have more. */
public enum CommandKind {
    /** {@code open_case}. */
    OPEN_CASE("open_case"),
    /** {@code register_sick_note}. */
    REGISTER_SICK_NOTE("register_sick_note"),
    /** {@code invalidate_sick_note}. */
    INVALIDATE_SICK_NOTE("invalidate_sick_note"),
    /** {@code register_days}. */
    REGISTER_DAYS("register_days"),
    /** {@code withdraw_days}. */
    WITHDRAW_DAYS("withdraw_days"),
    /** {@code assign_manager}. */
    ASSIGN_MANAGER("assign_manager"),
    /** {@code end_manager}. */
    END_MANAGER("end_manager"),
    /** {@code record_death}. */
    RECORD_DEATH("record_death"),
    /** {@code record_employer_period_used}. */
    RECORD_EMPLOYER_PERIOD_USED("record_employer_period_used"),
    /** {@code summon_meeting}. */
    SUMMON_MEETING("summon_meeting"),
    /** {@code move_meeting}. */
    MOVE_MEETING("move_meeting"),
    /** {@code record_meeting_held}. */
    RECORD_MEETING_HELD("record_meeting_held"),
    /** {@code record_meeting_not_held}. */
    RECORD_MEETING_NOT_HELD("record_meeting_not_held"),
    /** {@code request_meeting}. */
    REQUEST_MEETING("request_meeting"),
    /** {@code nav_requests_plan}. */
    NAV_REQUESTS_PLAN("nav_requests_plan"),
    /** {@code start_plan}. */
    START_PLAN("start_plan"),
    /** {@code add_task}. */
    ADD_TASK("add_task"),
    /** {@code rename_task}. */
    RENAME_TASK("rename_task"),
    /** {@code assess_task}. */
    ASSESS_TASK("assess_task"),
    /** {@code delete_task}. */
    DELETE_TASK("delete_task"),
    /** {@code add_measure}. */
    ADD_MEASURE("add_measure"),
    /** {@code change_measure}. */
    CHANGE_MEASURE("change_measure"),
    /** {@code delete_measure}. */
    DELETE_MEASURE("delete_measure"),
    /** {@code evaluate_measure}. */
    EVALUATE_MEASURE("evaluate_measure"),
    /** {@code add_comment}. */
    ADD_COMMENT("add_comment"),
    /** {@code edit_comment}. */
    EDIT_COMMENT("edit_comment"),
    /** {@code delete_comment}. */
    DELETE_COMMENT("delete_comment"),
    /** {@code approve_plan}. */
    APPROVE_PLAN("approve_plan"),
    /** {@code reject_plan}. */
    REJECT_PLAN("reject_plan"),
    /** {@code withdraw_approval}. */
    WITHDRAW_APPROVAL("withdraw_approval"),
    /** {@code force_approval}. */
    FORCE_APPROVAL("force_approval"),
    /** {@code approve_own_plan}. */
    APPROVE_OWN_PLAN("approve_own_plan"),
    /** {@code revise_plan}. */
    REVISE_PLAN("revise_plan"),
    /** {@code abort_plan}. */
    ABORT_PLAN("abort_plan"),
    /** {@code delete_plan}. */
    DELETE_PLAN("delete_plan"),
    /** {@code save_draft}. */
    SAVE_DRAFT("save_draft"),
    /** {@code discard_draft}. */
    DISCARD_DRAFT("discard_draft"),
    /** {@code complete_plan}. */
    COMPLETE_PLAN("complete_plan"),
    /** {@code share_plan}. */
    SHARE_PLAN("share_plan"),
    /** {@code record_delivery}. */
    RECORD_DELIVERY("record_delivery"),
    /** {@code register_exemption}. */
    REGISTER_EXEMPTION("register_exemption"),
    /** {@code withdraw_exemption}. */
    WITHDRAW_EXEMPTION("withdraw_exemption"),
    /** {@code order_reminder}. */
    ORDER_REMINDER("order_reminder"),
    /** {@code cancel_reminder}. */
    CANCEL_REMINDER("cancel_reminder"),
    /** {@code add_log_entry}. */
    ADD_LOG_ENTRY("add_log_entry"),
    /** {@code record_download}. */
    RECORD_DOWNLOAD("record_download"),
    /** {@code record_archived}. */
    RECORD_ARCHIVED("record_archived"),
    /** {@code record_log_archived}. */
    RECORD_LOG_ARCHIVED("record_log_archived"),
    /** {@code record_dispatched}. */
    RECORD_DISPATCHED("record_dispatched"),
    /** {@code confirm_local_copy_deleted}. */
    CONFIRM_LOCAL_COPY_DELETED("confirm_local_copy_deleted"),
    /** {@code place_hold}. */
    PLACE_HOLD("place_hold"),
    /** {@code lift_hold}. */
    LIFT_HOLD("lift_hold"),
    /** {@code mark_misregistered}. */
    MARK_MISREGISTERED("mark_misregistered"),
    /** {@code purge}. */
    PURGE("purge");

    private final String word;

    CommandKind(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<CommandKind> of(String word) {
        for (CommandKind value : values()) {
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
