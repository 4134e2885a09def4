// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Deletes a measure that one's own side made, with its comments.
 *
 * @param plan The version of the plan.
 * @param measure The measure.
 */
public record DeleteMeasure(String plan, String measure) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public DeleteMeasure {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(measure, "measure");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.DELETE_MEASURE;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "delete_measure");
        json.add("plan", plan);
        json.add("measure", measure);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "DeleteMeasure";
    }
}
