// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Says what effect a measure has had.
 *
 * @param plan The version of the plan.
 * @param measure The measure.
 * @param effect Its effect.
 */
public record EvaluateMeasure(String plan, String measure, String effect) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public EvaluateMeasure {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(effect, "effect");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.EVALUATE_MEASURE;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "evaluate_measure");
        json.add("plan", plan);
        json.add("measure", measure);
        json.add("effect", effect);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "EvaluateMeasure";
    }
}
