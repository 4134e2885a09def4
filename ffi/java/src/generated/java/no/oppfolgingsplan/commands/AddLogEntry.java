// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Attendee;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.LogKind;

/**
 * Writes down what does not belong in a plan.
 *
 * @param kind What kind of entry.
 * @param on The day it is about.
 * @param text What happened.
 * @param participants Who took part. May be empty.
 * @param attachments References to documents that the host keeps. May be empty.
 */
public record AddLogEntry(
        LogKind kind,
        LocalDate on,
        String text,
        List<Attendee> participants,
        List<String> attachments) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public AddLogEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(text, "text");
        participants = participants == null ? List.of() : List.copyOf(participants);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param kind What kind of entry.
     * @param on The day it is about.
     * @param text What happened.
     */
    public AddLogEntry(LogKind kind, LocalDate on, String text) {
        this(kind, on, text, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param participants Who took part.
     */
    public AddLogEntry withParticipants(List<Attendee> participants) {
        return new AddLogEntry(kind, on, text, participants, attachments);
    }

    /**
     * The same with one value more or another one.
     *
     * @param attachments References to documents that the host keeps.
     */
    public AddLogEntry withAttachments(List<String> attachments) {
        return new AddLogEntry(kind, on, text, participants, attachments);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.ADD_LOG_ENTRY;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "add_log_entry");
        json.add("kind", kind.word());
        json.add("on", on.toString());
        json.add("text", text);
        json.add("participants", JsonWriter.texts(participants, Attendee::word));
        json.add("attachments", JsonWriter.texts(attachments, one -> one));
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "AddLogEntry";
    }
}
