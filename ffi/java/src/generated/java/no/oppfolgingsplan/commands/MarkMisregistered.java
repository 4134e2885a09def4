// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * A version was registered on the wrong person.
 *
 * @param plan The version of the plan.
 */
public record MarkMisregistered(String plan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public MarkMisregistered {
        Objects.requireNonNull(plan, "plan");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.MARK_MISREGISTERED;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "mark_misregistered");
        json.add("plan", plan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "MarkMisregistered";
    }
}
