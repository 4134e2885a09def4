package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** A sick note as Nav delivered it. It is read from its list, and ends with it. */
public final class SickNote {
    private final SickNotes list;
    private final int index;

    SickNote(SickNotes list, int index) {
        this.list = list;
        this.index = index;
    }

    /** Nav's identifier of the note. */
    public String id() {
        return list.text(Abi::opl_sick_notes_id, index);
    }

    /** The employee's national identity number, to find the case by. */
    public String personNumber() {
        return list.text(Abi::opl_sick_notes_person_number, index);
    }

    /** The organisation number of the workplace that the note was sent to. */
    public String employer() {
        return list.text(Abi::opl_sick_notes_employer, index);
    }

    /** Nav's running number of the delivery, if it gave one; the next list is asked for from the highest. */
    public OptionalLong runningNumber() {
        Scratch scratch = Scratch.mine();
        return list.call(Abi::opl_sick_notes_running_number, index, scratch)
                ? OptionalLong.of(scratch.wide())
                : OptionalLong.empty();
    }

    /** When the employee sent the note to the employer. */
    public Instant sentAt() {
        Scratch scratch = Scratch.mine();
        list.call(Abi::opl_sick_notes_sent_at, index, scratch);
        return Times.moment(scratch.wide());
    }

    /** The whole note as canonical JSON, with what does not go into a case. */
    public String toJson() {
        return list.text(Abi::opl_sick_notes_to_json, index);
    }

    /**
     * The note as a request of the system on a case.
     *
     * @param on the case
     * @param at when it is registered, such as now
     * @throws InputException when the note is about another person than the case
     */
    public Request request(Case on, Instant at) {
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        Scratch scratch = Scratch.mine();
        long notes = list.enter();
        try {
            long address = Objects.requireNonNull(on, "on").enter();
            try {
                int status = Abi.opl_sick_notes_request(
                        notes, index, address, micros, scratch.out(), scratch.error());
                Failure.check(status, scratch);
                return new Request(scratch.wide());
            } finally {
                on.leave();
            }
        } finally {
            list.leave();
        }
    }

    @Override
    public String toString() {
        return "SickNote[" + index + "]";
    }
}
