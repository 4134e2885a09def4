// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Records that a meeting was not held.
 *
 * @param meeting The meeting.
 * @param reason Why.
 */
public record RecordMeetingNotHeld(String meeting, String reason) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordMeetingNotHeld {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(reason, "reason");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_MEETING_NOT_HELD;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_meeting_not_held");
        json.add("meeting", meeting);
        json.add("reason", reason);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordMeetingNotHeld";
    }
}
