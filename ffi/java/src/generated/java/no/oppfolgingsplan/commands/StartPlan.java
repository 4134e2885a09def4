// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Starts a plan, empty or from an earlier version.
 *
 * @param plan The identifier of the new version; counted ({@code p1}, {@code p2}, …) if left
 * out. {@code null} when left out.
 * @param fromPlan The earlier version to start from. {@code null} when left out.
 * @param copyMeasures Whether measures and comments are copied too (default true). {@code null}
 * when left out.
 */
public record StartPlan(String plan, String fromPlan, Boolean copyMeasures) implements Command {
    /** With what must be given, and nothing else. */
    public StartPlan() {
        this(null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param plan The identifier of the new version; counted ({@code p1}, {@code p2}, …) if
     * left out.
     */
    public StartPlan withPlan(String plan) {
        return new StartPlan(plan, fromPlan, copyMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param fromPlan The earlier version to start from.
     */
    public StartPlan withFromPlan(String fromPlan) {
        return new StartPlan(plan, fromPlan, copyMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param copyMeasures Whether measures and comments are copied too (default true).
     */
    public StartPlan withCopyMeasures(boolean copyMeasures) {
        return new StartPlan(plan, fromPlan, copyMeasures);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.START_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "start_plan");
        json.add("plan", plan);
        json.add("from_plan", fromPlan);
        json.add("copy_measures", copyMeasures);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "StartPlan";
    }
}
