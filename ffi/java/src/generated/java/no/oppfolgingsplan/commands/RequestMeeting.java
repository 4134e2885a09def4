// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Attendee;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Somebody asks for a meeting, or finds dialogue meeting 1 expedient though the absence is
 * partial.
 *
 * @param number Which of the dialogue meetings.
 * @param requestedBy Who asks.
 */
public record RequestMeeting(int number, Attendee requestedBy) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RequestMeeting {
        Objects.requireNonNull(requestedBy, "requestedBy");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.REQUEST_MEETING;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "request_meeting");
        json.add("number", number);
        json.add("requested_by", requestedBy.word());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RequestMeeting";
    }
}
