// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Makes somebody the employee's manager from a day on; an open-ended predecessor ends the day
 * before.
 *
 * @param manager The host's key of the manager.
 * @param from First day.
 * @param to Last day, if known. {@code null} when left out.
 */
public record AssignManager(String manager, LocalDate from, LocalDate to) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public AssignManager {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(from, "from");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param manager The host's key of the manager.
     * @param from First day.
     */
    public AssignManager(String manager, LocalDate from) {
        this(manager, from, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param to Last day, if known.
     */
    public AssignManager withTo(LocalDate to) {
        return new AssignManager(manager, from, to);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.ASSIGN_MANAGER;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "assign_manager");
        json.add("manager", manager);
        json.add("from", from.toString());
        json.add("to", to == null ? null : to.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "AssignManager";
    }
}
