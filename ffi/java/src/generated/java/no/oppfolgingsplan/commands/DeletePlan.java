// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Asks to delete a plan, which is always refused: a plan is never deleted by a user.
 *
 * @param plan The version of the plan.
 */
public record DeletePlan(String plan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public DeletePlan {
        Objects.requireNonNull(plan, "plan");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.DELETE_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "delete_plan");
        json.add("plan", plan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "DeletePlan";
    }
}
