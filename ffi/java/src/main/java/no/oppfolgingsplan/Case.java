package no.oppfolgingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.commands.Command;
import no.oppfolgingsplan.commands.OpenCase;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/**
 * The follow-up case of one employee at one employer. It never changes: a request gives a step
 * with the next case, and this one stays as it is. Any thread may use it.
 */
public final class Case extends Handle {
    Case(long address) {
        super(address, Abi::opl_case_free);
    }

    /**
     * Opens a case.
     *
     * @param command what the case is to be
     * @param by who asks, which is the system
     * @param at when
     * @return the step, whose next case is the case
     * @throws RefusedException when a rule says no
     * @throws InputException when a value cannot be, with its path
     */
    public static Step open(OpenCase command, Actor by, Instant at) {
        return open(Request.json(command, by, at, null));
    }

    /**
     * Opens a case.
     *
     * @param request an {@code open_case} request
     * @return the step, whose next case is the case
     * @throws RefusedException when a rule says no
     * @throws InputException when it is another command
     */
    public static Step open(Request request) {
        return open(Objects.requireNonNull(request, "request").toJson());
    }

    /**
     * Opens a case.
     *
     * @param json an {@code open_case} request as JSON
     * @return the step, whose next case is the case
     * @throws RefusedException when a rule says no
     * @throws InputException with the path of what is wrong
     */
    public static Step open(String json) {
        return new Step(Texts.read(Abi::opl_case_open, json, "json")).accepted();
    }

    /**
     * Loads a stored case of this or an earlier version.
     *
     * @param json what {@link #toJson} gave
     * @throws InputException with the path of what is wrong
     */
    public static Case fromJson(String json) {
        return new Case(Texts.read(Abi::opl_case_from_json, json, "json"));
    }

    /**
     * Loads a stored case of this or an earlier version.
     *
     * @param json what {@link #toJsonBytes} gave
     * @throws InputException with the path of what is wrong
     */
    public static Case fromJson(byte[] json) {
        return new Case(Texts.read(Abi::opl_case_from_json, json, "json"));
    }

    /** The case as canonical JSON, to store: equal cases give equal texts everywhere. */
    public String toJson() {
        return text(Abi::opl_case_to_json);
    }

    /** The case as canonical JSON in UTF-8. */
    public byte[] toJsonBytes() {
        return Scratch.takeBytes(wide(Abi::opl_case_to_json));
    }

    /** One more object for the same case, with a life of its own. The content is shared, so this is cheap. */
    public Case copy() {
        return new Case(wide(Abi::opl_case_clone));
    }

    /**
     * Answers a command with the case after it.
     *
     * @param command what is asked
     * @param by who asks
     * @param at when; its date in Oslo is the day of the decision
     * @throws RefusedException when a rule says no
     * @throws InputException when a value cannot be, with its path
     */
    public Step execute(Command command, Actor by, Instant at) {
        return execute(Request.json(command, by, at, null));
    }

    /**
     * Answers a request with the case after it.
     *
     * @param request who asks what and when
     * @throws RefusedException when a rule says no
     * @throws InputException when it names what the case does not have
     */
    public Step execute(Request request) {
        return answer(Abi::opl_case_execute_request, request).accepted();
    }

    /**
     * Answers a request with the case after it.
     *
     * @param json the request as JSON
     * @throws RefusedException when a rule says no
     * @throws InputException with the path of what is wrong
     */
    public Step execute(String json) {
        return new Step(made(Abi::opl_case_execute, json, "json")).accepted();
    }

    /**
     * Answers a request with the case after it.
     *
     * @param json the request as JSON in UTF-8
     * @throws RefusedException when a rule says no
     * @throws InputException with the path of what is wrong
     */
    public Step execute(byte[] json) {
        Scratch scratch = Scratch.mine();
        call(Abi::opl_case_execute, json, "json", scratch);
        return new Step(scratch.wide()).accepted();
    }

    /** The host's key of the case. */
    public String id() {
        return text(Abi::opl_case_id);
    }

    /** How many events the case has: what a request gives as {@code based_on}. */
    public long version() {
        return wide(Abi::opl_case_version);
    }

    /** The moment of the last event; no request may lie before it. */
    public Instant lastMoment() {
        return moment(Abi::opl_case_last_moment);
    }

    /**
     * An event as canonical JSON, the oldest first.
     *
     * @param index from 0, below the version
     * @throws IndexOutOfBoundsException when there is none
     */
    public String eventJson(int index) {
        return text(Abi::opl_case_event_json, index);
    }

    /**
     * The status on a date.
     *
     * @param date the day that is asked about
     * @throws InputException when the date is out of range
     */
    public CaseStatus status(LocalDate date) {
        return new CaseStatus(made(Abi::opl_case_status_on, date));
    }

    /**
     * The deadlines as they stand on a date.
     *
     * @param date the day that is asked about
     * @throws InputException when the date is out of range
     */
    public Deadlines deadlines(LocalDate date) {
        return new Deadlines(made(Abi::opl_case_deadlines_on, date));
    }

    /**
     * The alerts on a date as a JSON array, overdue deadlines first.
     *
     * @param date the day that is asked about
     * @throws InputException when the date is out of range
     */
    public String alertsJson(LocalDate date) {
        return Scratch.take(made(Abi::opl_case_alerts_json, date));
    }

    /**
     * The first date after this one on which status, deadlines, alerts, or what somebody may do or
     * see is another than the day before, though nothing has happened.
     *
     * @param date the day before the search begins
     * @throws InputException when the date is out of range
     */
    public Optional<LocalDate> nextChange(LocalDate date) {
        Scratch scratch = Scratch.mine();
        return call(Abi::opl_case_next_change, date, scratch)
                ? Optional.of(Times.date(scratch.number()))
                : Optional.empty();
    }

    /**
     * What an actor may do: every command but {@code open_case}, and for the rest, why not.
     *
     * @param actor who
     * @param moment when
     * @throws InputException when the moment is out of range
     */
    public Actions allowed(Actor actor, Instant moment) {
        return new Actions(made(Abi::opl_case_allowed_at, actor, moment));
    }

    /**
     * What an actor can see.
     *
     * @param actor who
     * @param moment when
     * @throws InputException when the moment is out of range
     */
    public Visible visible(Actor actor, Instant moment) {
        return new Visible(made(Abi::opl_case_visible_at, actor, moment));
    }

    /**
     * The statutory content checklist of a version of the plan, if the case has it.
     *
     * @param plan the version
     * @throws InputException when it cannot be an identifier
     */
    public Optional<Checklist> checklist(String plan) {
        Scratch scratch = Scratch.mine();
        return call(Abi::opl_case_checklist, plan, "plan", scratch)
                ? Optional.of(new Checklist(scratch.wide()))
                : Optional.empty();
    }

    /** The history, oldest first. */
    public History history() {
        Scratch scratch = Scratch.mine();
        long address = enter();
        try {
            Failure.check(Abi.opl_case_history(address, scratch.out(), scratch.error()), scratch);
            return new History(scratch.wide());
        } finally {
            leave();
        }
    }

    private Step answer(Calls.With call, Request request) {
        Objects.requireNonNull(request, "request");
        Scratch scratch = Scratch.mine();
        long address = enter();
        try {
            long other = request.enter();
            try {
                Failure.check(call.call(address, other, scratch.out(), scratch.error()), scratch);
                return new Step(scratch.wide());
            } finally {
                request.leave();
            }
        } finally {
            leave();
        }
    }

    private long made(Calls.On on, LocalDate date) {
        Scratch scratch = Scratch.mine();
        call(on, date, scratch);
        return scratch.wide();
    }

    private long made(Calls.ReadOn read, String text, String name) {
        Scratch scratch = Scratch.mine();
        call(read, text, name, scratch);
        return scratch.wide();
    }

    private long made(Calls.At at, Actor actor, Instant moment) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(moment, "moment");
        Scratch scratch = Scratch.mine();
        long address = enter();
        try {
            actor.ask(at, address, moment, scratch);
            return scratch.wide();
        } finally {
            leave();
        }
    }
}
