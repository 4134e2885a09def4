// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Attendee;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Summons to a dialogue meeting: 1 by the manager, 2 and 3 by Nav.
 *
 * @param number Which of the dialogue meetings.
 * @param on The day of the meeting.
 * @param called Who is called. May be empty.
 */
public record SummonMeeting(int number, LocalDate on, List<Attendee> called) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public SummonMeeting {
        Objects.requireNonNull(on, "on");
        called = called == null ? List.of() : List.copyOf(called);
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param number Which of the dialogue meetings.
     * @param on The day of the meeting.
     */
    public SummonMeeting(int number, LocalDate on) {
        this(number, on, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param called Who is called.
     */
    public SummonMeeting withCalled(List<Attendee> called) {
        return new SummonMeeting(number, on, called);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.SUMMON_MEETING;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "summon_meeting");
        json.add("number", number);
        json.add("on", on.toString());
        json.add("called", JsonWriter.texts(called, Attendee::word));
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "SummonMeeting";
    }
}
