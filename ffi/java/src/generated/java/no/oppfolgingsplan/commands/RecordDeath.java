// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * The employee has died.
 *
 * @param on The day of death.
 */
public record RecordDeath(LocalDate on) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordDeath {
        Objects.requireNonNull(on, "on");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_DEATH;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_death");
        json.add("on", on.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordDeath";
    }
}
