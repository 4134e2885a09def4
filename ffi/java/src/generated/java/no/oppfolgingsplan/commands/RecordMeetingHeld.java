// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Attendee;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Records that a dialogue meeting was held.
 *
 * @param number Which of the dialogue meetings.
 * @param on The day it was held.
 * @param meeting The meeting that was summoned; left out if nobody was summoned. {@code null}
 * when left out.
 * @param attended Who came. May be empty.
 */
public record RecordMeetingHeld(int number, LocalDate on, String meeting, List<Attendee> attended) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordMeetingHeld {
        Objects.requireNonNull(on, "on");
        attended = attended == null ? List.of() : List.copyOf(attended);
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param number Which of the dialogue meetings.
     * @param on The day it was held.
     */
    public RecordMeetingHeld(int number, LocalDate on) {
        this(number, on, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param meeting The meeting that was summoned; left out if nobody was summoned.
     */
    public RecordMeetingHeld withMeeting(String meeting) {
        return new RecordMeetingHeld(number, on, meeting, attended);
    }

    /**
     * The same with one value more or another one.
     *
     * @param attended Who came.
     */
    public RecordMeetingHeld withAttended(List<Attendee> attended) {
        return new RecordMeetingHeld(number, on, meeting, attended);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_MEETING_HELD;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_meeting_held");
        json.add("number", number);
        json.add("on", on.toString());
        json.add("meeting", meeting);
        json.add("attended", JsonWriter.texts(attended, Attendee::word));
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordMeetingHeld";
    }
}
