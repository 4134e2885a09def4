// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Ends the running assignment of a manager.
 *
 * @param manager The manager.
 * @param to Last day.
 */
public record EndManager(String manager, LocalDate to) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public EndManager {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(to, "to");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.END_MANAGER;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "end_manager");
        json.add("manager", manager);
        json.add("to", to.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "EndManager";
    }
}
