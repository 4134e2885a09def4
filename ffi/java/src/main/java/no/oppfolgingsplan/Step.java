package no.oppfolgingsplan;

import java.util.List;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/** The answer to a request: the next case and what happened, or a refusal. */
public final class Step extends Handle {
    Step(long address) {
        super(address, Abi::opl_step_free);
    }

    /** The step, or the refusal as an exception. */
    Step accepted() {
        if (isRefused()) {
            try (this) {
                throw new RefusedException(refusal().orElseThrow());
            }
        }
        return this;
    }

    /** Whether a rule said no. */
    public boolean isRefused() {
        return isTrue(Abi::opl_step_is_refused);
    }

    /**
     * The case after the request. It lives on when the step is closed, and each call gives one more
     * object for it.
     *
     * @throws RefusedException when the request was refused
     * @throws IllegalStateException when the request was only decided
     */
    public Case nextCase() {
        Scratch scratch = Scratch.mine();
        if (!call(Abi::opl_step_case, scratch)) {
            throw refusal().<RuntimeException>map(RefusedException::new).orElseGet(
                    () -> new IllegalStateException("a decision has no next case; execute gives one"));
        }
        return new Case(scratch.wide());
    }

    /** The refusal, if a rule said no. It lives on when the step is closed. */
    public Optional<Refusal> refusal() {
        Scratch scratch = Scratch.mine();
        return call(Abi::opl_step_refusal, scratch)
                ? Optional.of(new Refusal(scratch.wide()))
                : Optional.empty();
    }

    /** What happened; nothing when it was refused, or repeated what stands already. */
    public List<Event> events() {
        return list(
                Abi::opl_step_event_count,
                index -> new Event(text(Abi::opl_step_event_kind, index), text(Abi::opl_step_event_json, index)));
    }

    /** All events as a JSON array; empty when it was refused. */
    public String eventsJson() {
        return text(Abi::opl_step_events_json);
    }

    /** What should be looked at in the texts of the request. Warnings refuse nothing. */
    public List<Warning> warnings() {
        return list(
                Abi::opl_step_warning_count,
                index -> new Warning(
                        text(Abi::opl_step_warning_rule, index), text(Abi::opl_step_warning_field, index)));
    }

    /** All warnings as a JSON array. */
    public String warningsJson() {
        return text(Abi::opl_step_warnings_json);
    }
}
