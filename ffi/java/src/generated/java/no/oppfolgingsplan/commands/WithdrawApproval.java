// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Takes a pending approval, or a standing rejection, back.
 *
 * @param plan The version of the plan.
 */
public record WithdrawApproval(String plan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public WithdrawApproval {
        Objects.requireNonNull(plan, "plan");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.WITHDRAW_APPROVAL;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "withdraw_approval");
        json.add("plan", plan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "WithdrawApproval";
    }
}
