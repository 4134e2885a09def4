// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * A log entry's documents were put in an archive system.
 *
 * @param entry The entry.
 * @param system The archive system.
 * @param reference Its reference there.
 */
public record RecordLogArchived(String entry, String system, String reference) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordLogArchived {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(reference, "reference");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_LOG_ARCHIVED;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_log_archived");
        json.add("entry", entry);
        json.add("system", system);
        json.add("reference", reference);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordLogArchived";
    }
}
