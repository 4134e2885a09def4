// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * An approved version was put in an archive system.
 *
 * @param plan The version of the plan.
 * @param system The archive system.
 * @param reference Its reference there.
 */
public record RecordArchived(String plan, String system, String reference) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordArchived {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(reference, "reference");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_ARCHIVED;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_archived");
        json.add("plan", plan);
        json.add("system", system);
        json.add("reference", reference);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordArchived";
    }
}
