package no.oppfolgingsplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.EffectiveStatus;
import no.oppfolgingsplan.words.PlanState;
import no.oppfolgingsplan.words.ReminderStatus;

/** The status of a case on a date. */
public final class CaseStatus extends Handle {
    CaseStatus(long address) {
        super(address, Abi::opl_case_status_free);
    }

    private OptionalInt intIfAny(Calls.Get get) {
        Scratch scratch = Scratch.mine();
        return call(get, scratch) ? OptionalInt.of(scratch.number()) : OptionalInt.empty();
    }

    /** What holds for the plan, all in all. */
    public EffectiveStatus effective() {
        return EffectiveStatus.of(number(Abi::opl_case_status_effective));
    }

    /** The version of the plan that is in force, unfinished, or else the newest. */
    public Optional<String> planId() {
        return textIfAny(Abi::opl_case_status_plan_id);
    }

    /** The state of that version on the date. */
    public Optional<PlanState> planState() {
        return numberIfAny(Abi::opl_case_status_plan_state, PlanState::of);
    }

    /** The day from which the deadlines of the absence are counted. */
    public Optional<LocalDate> absenceStart() {
        return dateIfAny(Abi::opl_case_status_absence_start);
    }

    /** The last absent day that is known. */
    public Optional<LocalDate> absenceTo() {
        return dateIfAny(Abi::opl_case_status_absence_to);
    }

    /** Days since the start of the absence; 0 on the first day. */
    public OptionalInt absenceDay() {
        return intIfAny(Abi::opl_case_status_absence_day);
    }

    /** Whether the absence runs on the date; nothing when there is no absence. */
    public Optional<Boolean> absenceRunning() {
        return numberIfAny(Abi::opl_case_status_absence_running, number -> number != 0);
    }

    /** Percent sick on the date, or the last that is known. */
    public OptionalInt grade() {
        return intIfAny(Abi::opl_case_status_grade);
    }

    /** Whether a sick note is active, counted with the grace days of the policy. */
    public boolean sickNoteActive() {
        return isTrue(Abi::opl_case_status_sick_note_active);
    }

    /** Whether a manager is registered. */
    public boolean managerRegistered() {
        return isTrue(Abi::opl_case_status_manager_registered);
    }

    /** Whether the plan is exempted in this absence. */
    public boolean planExempt() {
        return isTrue(Abi::opl_case_status_plan_exempt);
    }

    /** Whether dialogue meeting 1 is exempted in this absence. */
    public boolean dialogueMeeting1Exempt() {
        return isTrue(Abi::opl_case_status_dialogue_meeting_1_exempt);
    }

    /** Whether Nav's reminder can be ordered. */
    public ReminderStatus reminder() {
        return ReminderStatus.of(number(Abi::opl_case_status_reminder));
    }

    /** Whether the content was deleted after retention. */
    public boolean purged() {
        return isTrue(Abi::opl_case_status_purged);
    }

    /** The whole status as JSON. */
    public String toJson() {
        return text(Abi::opl_case_status_to_json);
    }
}
