// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.words;

import java.util.Optional;

/** The code of a rule. Later versions may have more. */
public enum RuleCode {
    /** {@code access.not-a-party}. */
    ACCESS_NOT_A_PARTY("access.not-a-party"),
    /** {@code access.manager-ended}. */
    ACCESS_MANAGER_ENDED("access.manager-ended"),
    /** {@code access.absence-over}. */
    ACCESS_ABSENCE_OVER("access.absence-over"),
    /** {@code access.not-shared}. */
    ACCESS_NOT_SHARED("access.not-shared"),
    /** {@code access.hr-approved-only}. */
    ACCESS_HR_APPROVED_ONLY("access.hr-approved-only"),
    /** {@code access.expired}. */
    ACCESS_EXPIRED("access.expired"),
    /** {@code access.own-draft}. */
    ACCESS_OWN_DRAFT("access.own-draft"),
    /** {@code start.no-manager}. */
    START_NO_MANAGER("start.no-manager"),
    /** {@code edit.unknown-item}. */
    EDIT_UNKNOWN_ITEM("edit.unknown-item"),
    /** {@code edit.not-yours}. */
    EDIT_NOT_YOURS("edit.not-yours"),
    /** {@code edit.assess-employee-only}. */
    EDIT_ASSESS_EMPLOYEE_ONLY("edit.assess-employee-only"),
    /** {@code edit.comment-author}. */
    EDIT_COMMENT_AUTHOR("edit.comment-author"),
    /** {@code complete.no-sick-note}. */
    COMPLETE_NO_SICK_NOTE("complete.no-sick-note"),
    /** {@code plan.misregistered}. */
    PLAN_MISREGISTERED("plan.misregistered"),
    /** {@code approve.force-manager-only}. */
    APPROVE_FORCE_MANAGER_ONLY("approve.force-manager-only"),
    /** {@code approve.own-manager}. */
    APPROVE_OWN_MANAGER("approve.own-manager"),
    /** {@code share.party}. */
    SHARE_PARTY("share.party"),
    /** {@code access.nav-person}. */
    ACCESS_NAV_PERSON("access.nav-person"),
    /** {@code exempt.manager-only}. */
    EXEMPT_MANAGER_ONLY("exempt.manager-only"),
    /** {@code exempt.no-absence}. */
    EXEMPT_NO_ABSENCE("exempt.no-absence"),
    /** {@code nav.token}. */
    NAV_TOKEN("nav.token"),
    /** {@code nav.no-employment}. */
    NAV_NO_EMPLOYMENT("nav.no-employment"),
    /** {@code nav.no-sick-note}. */
    NAV_NO_SICK_NOTE("nav.no-sick-note"),
    /** {@code nav.person-unknown}. */
    NAV_PERSON_UNKNOWN("nav.person-unknown"),
    /** {@code nav.unknown-submission}. */
    NAV_UNKNOWN_SUBMISSION("nav.unknown-submission"),
    /** {@code edit.stale}. */
    EDIT_STALE("edit.stale"),
    /** {@code approve.already}. */
    APPROVE_ALREADY("approve.already"),
    /** {@code approve.twice}. */
    APPROVE_TWICE("approve.twice"),
    /** {@code approve.nothing-pending}. */
    APPROVE_NOTHING_PENDING("approve.nothing-pending"),
    /** {@code time.backwards}. */
    TIME_BACKWARDS("time.backwards"),
    /** {@code access.manager-overlap}. */
    ACCESS_MANAGER_OVERLAP("access.manager-overlap"),
    /** {@code start.source-not-ended}. */
    START_SOURCE_NOT_ENDED("start.source-not-ended"),
    /** {@code start.open-plan}. */
    START_OPEN_PLAN("start.open-plan"),
    /** {@code edit.awaiting-approval}. */
    EDIT_AWAITING_APPROVAL("edit.awaiting-approval"),
    /** {@code edit.not-draft}. */
    EDIT_NOT_DRAFT("edit.not-draft"),
    /** {@code plan.cannot-delete}. */
    PLAN_CANNOT_DELETE("plan.cannot-delete"),
    /** {@code revise.not-approved}. */
    REVISE_NOT_APPROVED("revise.not-approved"),
    /** {@code abort.not-approved}. */
    ABORT_NOT_APPROVED("abort.not-approved"),
    /** {@code share.not-approved}. */
    SHARE_NOT_APPROVED("share.not-approved"),
    /** {@code share.already}. */
    SHARE_ALREADY("share.already"),
    /** {@code share.no-request}. */
    SHARE_NO_REQUEST("share.no-request"),
    /** {@code share.begun}. */
    SHARE_BEGUN("share.begun"),
    /** {@code share.no-recipient}. */
    SHARE_NO_RECIPIENT("share.no-recipient"),
    /** {@code exempt.plan-exists}. */
    EXEMPT_PLAN_EXISTS("exempt.plan-exists"),
    /** {@code exempt.none-stands}. */
    EXEMPT_NONE_STANDS("exempt.none-stands"),
    /** {@code archive.not-approved}. */
    ARCHIVE_NOT_APPROVED("archive.not-approved"),
    /** {@code archive.not-dispatched}. */
    ARCHIVE_NOT_DISPATCHED("archive.not-dispatched"),
    /** {@code archive.no-record}. */
    ARCHIVE_NO_RECORD("archive.no-record"),
    /** {@code retain.not-due}. */
    RETAIN_NOT_DUE("retain.not-due"),
    /** {@code retain.hold}. */
    RETAIN_HOLD("retain.hold"),
    /** {@code retain.not-archived}. */
    RETAIN_NOT_ARCHIVED("retain.not-archived"),
    /** {@code retain.no-hold}. */
    RETAIN_NO_HOLD("retain.no-hold"),
    /** {@code start.no-sick-note}. */
    START_NO_SICK_NOTE("start.no-sick-note"),
    /** {@code start.too-late}. */
    START_TOO_LATE("start.too-late"),
    /** {@code start.absence-over}. */
    START_ABSENCE_OVER("start.absence-over"),
    /** {@code text.required}. */
    TEXT_REQUIRED("text.required"),
    /** {@code text.too-long}. */
    TEXT_TOO_LONG("text.too-long"),
    /** {@code measure.dates}. */
    MEASURE_DATES("measure.dates"),
    /** {@code measure.reason}. */
    MEASURE_REASON("measure.reason"),
    /** {@code form.required}. */
    FORM_REQUIRED("form.required"),
    /** {@code form.evaluation-date}. */
    FORM_EVALUATION_DATE("form.evaluation-date"),
    /** {@code approve.empty-plan}. */
    APPROVE_EMPTY_PLAN("approve.empty-plan"),
    /** {@code approve.validity}. */
    APPROVE_VALIDITY("approve.validity"),
    /** {@code approve.agree}. */
    APPROVE_AGREE("approve.agree"),
    /** {@code approve.force-acknowledge}. */
    APPROVE_FORCE_ACKNOWLEDGE("approve.force-acknowledge"),
    /** {@code complete.contribution}. */
    COMPLETE_CONTRIBUTION("complete.contribution"),
    /** {@code exempt.not-discussed}. */
    EXEMPT_NOT_DISCUSSED("exempt.not-discussed"),
    /** {@code exempt.ground}. */
    EXEMPT_GROUND("exempt.ground"),
    /** {@code remind.closed}. */
    REMIND_CLOSED("remind.closed"),
    /** {@code meeting.future}. */
    MEETING_FUTURE("meeting.future"),
    /** {@code nav.help-without-nav}. */
    NAV_HELP_WITHOUT_NAV("nav.help-without-nav"),
    /** {@code nav.help-description}. */
    NAV_HELP_DESCRIPTION("nav.help-description"),
    /** {@code nav.contribution}. */
    NAV_CONTRIBUTION("nav.contribution"),
    /** {@code nav.person-number}. */
    NAV_PERSON_NUMBER("nav.person-number"),
    /** {@code text.control-characters}. */
    TEXT_CONTROL_CHARACTERS("text.control-characters"),
    /** {@code text.identity-number}. */
    TEXT_IDENTITY_NUMBER("text.identity-number"),
    /** {@code text.health-information}. */
    TEXT_HEALTH_INFORMATION("text.health-information"),
    /** {@code plan.nav-help-not-shared}. */
    PLAN_NAV_HELP_NOT_SHARED("plan.nav-help-not-shared"),
    /** {@code archive.copy-not-deleted}. */
    ARCHIVE_COPY_NOT_DELETED("archive.copy-not-deleted");

    private final String word;

    RuleCode(String word) {
        this.word = word;
    }

    /** The word, as it stands in JSON. */
    public String word() {
        return word;
    }

    /** The value that a word names, if any does. */
    public static Optional<RuleCode> of(String word) {
        for (RuleCode value : values()) {
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
