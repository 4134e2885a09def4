// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Withdraws a sick note.
 *
 * @param note The note.
 */
public record InvalidateSickNote(String note) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public InvalidateSickNote {
        Objects.requireNonNull(note, "note");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.INVALIDATE_SICK_NOTE;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "invalidate_sick_note");
        json.add("note", note);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "InvalidateSickNote";
    }
}
