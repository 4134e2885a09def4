// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Sends the plan back instead of approving it.
 *
 * @param plan The version of the plan.
 * @param reason Why. {@code null} when left out.
 */
public record RejectPlan(String plan, String reason) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RejectPlan {
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     */
    public RejectPlan(String plan) {
        this(plan, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reason Why.
     */
    public RejectPlan withReason(String reason) {
        return new RejectPlan(plan, reason);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.REJECT_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "reject_plan");
        json.add("plan", plan);
        json.add("reason", reason);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RejectPlan";
    }
}
