package no.oppfolgingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        return new Step(Objects.requireNonNull(request, "request").made(Abi::opl_case_open_request)).accepted();
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

    /**
     * The case that a whole history comes to.
     *
     * @param json a JSON array of events, the oldest first, such as {@link #eventsJson} gives
     * @throws InputException with the path of what is wrong
     */
    public static Case fromEvents(String json) {
        return new Case(Texts.read(Abi::opl_case_from_events, json, "json"));
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
        return new Step(made(Abi::opl_case_execute_request, request, "request")).accepted();
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

    /**
     * Answers a command without making the next case, with the refusal as a value.
     *
     * @param command what is asked
     * @param by who asks
     * @param at when; its date in Oslo is the day of the decision
     * @throws InputException when a value cannot be, with its path
     */
    public Step decide(Command command, Actor by, Instant at) {
        return decide(Request.json(command, by, at, null));
    }

    /**
     * Answers a request without making the next case, with the refusal as a value.
     *
     * @param request who asks what and when
     * @return the events or the refusal, and no next case
     * @throws InputException when it names what the case does not have
     */
    public Step decide(Request request) {
        return new Step(made(Abi::opl_case_decide_request, request, "request"));
    }

    /**
     * Answers a request without making the next case, with the refusal as a value.
     *
     * @param json the request as JSON
     * @throws InputException with the path of what is wrong
     */
    public Step decide(String json) {
        return new Step(made(Abi::opl_case_decide, json, "json"));
    }

    /**
     * The case after one more event that was decided on it, or on its twin elsewhere.
     *
     * @param json the event as JSON
     * @throws InputException with the path of what is wrong
     */
    public Case apply(String json) {
        return new Case(made(Abi::opl_case_apply_event, json, "json"));
    }

    /**
     * Takes in a sick note as Nav delivers it, at the moment when it was sent to the employer.
     * {@link SickNotes} lets the host say when, for a note that is fetched late. A note to another
     * organisation number than the employer of the case gives a step without events; whose note it
     * is can be checked only if the case has a person number.
     *
     * @param json one sick note in Nav's own JSON
     * @throws RefusedException when a rule says no
     * @throws InputException with the path of what is wrong, in Nav's names
     */
    public Step importSickNote(String json) {
        return new Step(made(Abi::opl_case_import_sick_note, json, "json")).accepted();
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

    /** Every event as a JSON array, the oldest first. */
    public String eventsJson() {
        return text(Abi::opl_case_events_json);
    }

    /**
     * The link of the hash chain after an event: 64 hexadecimal digits. Who has kept an earlier
     * link can tell whether the history before it was changed.
     *
     * @param index from 0, below the version
     * @throws IndexOutOfBoundsException when there is none
     */
    public String link(int index) {
        return text(Abi::opl_case_link, index);
    }

    /** What is written of the case: a version of the plan as PDF, and what else leaves the host. */
    public CaseDocuments documents() {
        return new CaseDocuments(this);
    }

    /** What the case holds: the employee, the notes, the meetings, the log, and the plans whoever may see them. */
    public CaseRecord record() {
        return new CaseRecord(this);
    }

    /** The versions of the plan, the oldest first, whoever may see them: for the host itself. */
    public List<Plan> plans() {
        return list(Abi::opl_case_plan_count, index -> {
            Scratch scratch = Scratch.mine();
            call(Abi::opl_case_plan_at, index, scratch);
            return new Plan(scratch.wide());
        });
    }

    /**
     * A version of the plan, whoever may see it: for the host itself.
     *
     * @param plan the identifier, such as {@code p1}
     * @throws InputException when it cannot be an identifier
     */
    public Optional<Plan> plan(String plan) {
        Scratch scratch = Scratch.mine();
        return call(Abi::opl_case_plan, plan, "plan", scratch)
                ? Optional.of(new Plan(scratch.wide()))
                : Optional.empty();
    }

    /**
     * A version of the plan for somebody.
     *
     * @param actor who looks
     * @param plan the identifier, such as {@code p1}
     * @param moment when
     * @throws RefusedException by the rule that hides it
     * @throws InputException when it cannot be an identifier, or the moment is out of range
     */
    public Plan planFor(Actor actor, String plan, Instant moment) {
        Objects.requireNonNull(plan, "plan");
        Scratch scratch = Scratch.mine();
        Calls.At at = (object, who, when, out, error) -> {
            long length = scratch.put(plan);
            return Abi.opl_case_plan_for(object, who, scratch.text(), length, when, out, error);
        };
        try (PlanSight sight = new PlanSight(made(at, actor, moment))) {
            return sight.plan();
        } finally {
            scratch.clear();
        }
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
     * The case in one line, as JSON: the status, what is next, what is overdue, how long it is kept.
     *
     * @param date the day that is asked about
     * @throws InputException when the date is out of range
     */
    public String summaryJson(LocalDate date) {
        return Scratch.take(made(Abi::opl_case_summary_json, date));
    }

    /**
     * The first date after this one on which some view answers otherwise, though nothing has happened.
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
        return new History(made(Abi::opl_case_history));
    }
}
