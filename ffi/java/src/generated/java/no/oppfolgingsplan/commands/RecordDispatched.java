// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * The archive document was dispatched, and is finished.
 *
 * @param plan The version of the plan.
 */
public record RecordDispatched(String plan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordDispatched {
        Objects.requireNonNull(plan, "plan");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_DISPATCHED;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_dispatched");
        json.add("plan", plan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordDispatched";
    }
}
