// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Ends the approved version and opens a draft with its content.
 *
 * @param plan The approved version.
 * @param newPlan The identifier of the new version; counted if left out. {@code null} when left
 * out.
 */
public record RevisePlan(String plan, String newPlan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RevisePlan {
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The approved version.
     */
    public RevisePlan(String plan) {
        this(plan, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param newPlan The identifier of the new version; counted if left out.
     */
    public RevisePlan withNewPlan(String newPlan) {
        return new RevisePlan(plan, newPlan);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.REVISE_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "revise_plan");
        json.add("plan", plan);
        json.add("new_plan", newPlan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RevisePlan";
    }
}
