// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.MeasureStatusKind;

/**
 * Replaces what a measure says.
 *
 * @param plan The version of the plan.
 * @param measure The measure.
 * @param status Proposed, agreed or not relevant.
 * @param heading Its heading.
 * @param description What is to happen.
 * @param from First day; proposed and agreed need it. {@code null} when left out.
 * @param to Last day; proposed and agreed need it. {@code null} when left out.
 * @param followUp Agreed: how it is followed up. {@code null} when left out.
 * @param reason Not relevant: why. {@code null} when left out.
 * @param navHelp Whether it needs Nav's help (default false). {@code null} when left out.
 */
public record ChangeMeasure(
        String plan,
        String measure,
        MeasureStatusKind status,
        String heading,
        String description,
        LocalDate from,
        LocalDate to,
        String followUp,
        String reason,
        Boolean navHelp) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public ChangeMeasure {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(description, "description");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param measure The measure.
     * @param status Proposed, agreed or not relevant.
     * @param heading Its heading.
     * @param description What is to happen.
     */
    public ChangeMeasure(String plan, String measure, MeasureStatusKind status, String heading, String description) {
        this(plan, measure, status, heading, description, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param from First day; proposed and agreed need it.
     */
    public ChangeMeasure withFrom(LocalDate from) {
        return new ChangeMeasure(plan, measure, status, heading, description, from, to, followUp, reason, navHelp);
    }

    /**
     * The same with one value more or another one.
     *
     * @param to Last day; proposed and agreed need it.
     */
    public ChangeMeasure withTo(LocalDate to) {
        return new ChangeMeasure(plan, measure, status, heading, description, from, to, followUp, reason, navHelp);
    }

    /**
     * The same with one value more or another one.
     *
     * @param followUp Agreed: how it is followed up.
     */
    public ChangeMeasure withFollowUp(String followUp) {
        return new ChangeMeasure(plan, measure, status, heading, description, from, to, followUp, reason, navHelp);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reason Not relevant: why.
     */
    public ChangeMeasure withReason(String reason) {
        return new ChangeMeasure(plan, measure, status, heading, description, from, to, followUp, reason, navHelp);
    }

    /**
     * The same with one value more or another one.
     *
     * @param navHelp Whether it needs Nav's help (default false).
     */
    public ChangeMeasure withNavHelp(boolean navHelp) {
        return new ChangeMeasure(plan, measure, status, heading, description, from, to, followUp, reason, navHelp);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.CHANGE_MEASURE;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "change_measure");
        json.add("plan", plan);
        json.add("measure", measure);
        json.add("status", status.word());
        json.add("heading", heading);
        json.add("description", description);
        json.add("from", from == null ? null : from.toString());
        json.add("to", to == null ? null : to.toString());
        json.add("follow_up", followUp);
        json.add("reason", reason);
        json.add("nav_help", navHelp);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ChangeMeasure";
    }
}
