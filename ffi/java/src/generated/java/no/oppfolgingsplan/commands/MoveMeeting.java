// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Moves a meeting that was summoned to another day.
 *
 * @param meeting The meeting.
 * @param on The new day.
 */
public record MoveMeeting(String meeting, LocalDate on) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public MoveMeeting {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(on, "on");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.MOVE_MEETING;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "move_meeting");
        json.add("meeting", meeting);
        json.add("on", on.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "MoveMeeting";
    }
}
