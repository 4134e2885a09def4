package no.oppfolgingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.PlanState;
import no.oppfolgingsplan.words.Role;

/** One version of the plan. */
public final class Plan extends Handle {
    Plan(long address) {
        super(address, Abi::opl_plan_free);
    }

    /** The identifier, such as {@code p1}. */
    public String id() {
        return text(Abi::opl_plan_id);
    }

    /**
     * The state on a date.
     *
     * @param date the day that is asked about
     */
    public PlanState state(LocalDate date) {
        Scratch scratch = Scratch.mine();
        int days = Times.days(Objects.requireNonNull(date, "date"));
        long address = enter();
        try {
            Failure.check(Abi.opl_plan_state_on(address, days, scratch.out()), "date");
            return PlanState.of(scratch.number());
        } finally {
            leave();
        }
    }

    /** When it was started. */
    public Instant startedAt() {
        return moment(Abi::opl_plan_started_at);
    }

    /** The party that started it: the employee or the manager. */
    public Role startedBy() {
        return Role.of(number(Abi::opl_plan_started_by));
    }

    /** The version that it was made from; nothing when it was begun empty. */
    public Optional<String> source() {
        return textIfAny(Abi::opl_plan_source);
    }

    /** When it was last written in. */
    public Instant savedAt() {
        return moment(Abi::opl_plan_saved_at);
    }

    /** Whether it is still being written or approved. */
    public boolean isUnfinished() {
        return isTrue(Abi::opl_plan_is_unfinished);
    }

    /** Whether it was registered on the wrong person. */
    public boolean isMisregistered() {
        return isTrue(Abi::opl_plan_is_misregistered);
    }

    /** The party whose rejection stands: the employee or the manager. */
    public Optional<Role> rejectedBy() {
        return numberIfAny(Abi::opl_plan_rejected_by, Role::of);
    }

    /** The date on which it was approved or completed. */
    public Optional<LocalDate> approvedOn() {
        return dateIfAny(Abi::opl_plan_approved_on);
    }

    /** The first day of the approved validity; nothing when it is not approved, or of no certain validity. */
    public Optional<LocalDate> validFrom() {
        return dateIfAny(Abi::opl_plan_valid_from);
    }

    /** The last day of the approved validity; nothing when it is not approved, or of no certain validity. */
    public Optional<LocalDate> validTo() {
        return dateIfAny(Abi::opl_plan_valid_to);
    }

    /** The day on which the approved version is to be evaluated. */
    public Optional<LocalDate> evaluateOn() {
        return dateIfAny(Abi::opl_plan_evaluate_on);
    }

    /** The whole version as canonical JSON: tasks and measures or the form, the state, and what an approval carried. */
    public String toJson() {
        return text(Abi::opl_plan_to_json);
    }
}
