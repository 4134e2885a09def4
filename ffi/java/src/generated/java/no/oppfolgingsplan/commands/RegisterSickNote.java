// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Takes in a sick note; the same note with other periods corrects it, an extension is a note of
 * its own.
 *
 * @param note The note's identifier.
 * @param periods Its periods, at least one, in date order and without overlap. May be empty.
 * @param selfCertified Self-certified days that belong to it. May be empty.
 * @param absenceFrom The start of the whole absence as Nav counts it; wins over what the periods
 * say. {@code null} when left out.
 * @param digital Whether it is a digital note (default) or one on paper. {@code null} when left
 * out.
 * @param sentToEmployer Whether it was sent to this employer (default); one that was not is
 * ignored. {@code null} when left out.
 * @param messageToEmployer The practitioner's words to the employer. {@code null} when left
 * out.
 * @param suggestedMeasures Measures that the practitioner suggests. {@code null} when left out.
 */
public record RegisterSickNote(
        String note,
        List<Period> periods,
        List<DaySpan> selfCertified,
        LocalDate absenceFrom,
        Boolean digital,
        Boolean sentToEmployer,
        String messageToEmployer,
        String suggestedMeasures) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RegisterSickNote {
        Objects.requireNonNull(note, "note");
        periods = periods == null ? List.of() : List.copyOf(periods);
        selfCertified = selfCertified == null ? List.of() : List.copyOf(selfCertified);
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param note The note's identifier.
     */
    public RegisterSickNote(String note) {
        this(note, null, null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param periods Its periods, at least one, in date order and without overlap.
     */
    public RegisterSickNote withPeriods(List<Period> periods) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param selfCertified Self-certified days that belong to it.
     */
    public RegisterSickNote withSelfCertified(List<DaySpan> selfCertified) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param absenceFrom The start of the whole absence as Nav counts it; wins over what the
     * periods say.
     */
    public RegisterSickNote withAbsenceFrom(LocalDate absenceFrom) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param digital Whether it is a digital note (default) or one on paper.
     */
    public RegisterSickNote withDigital(boolean digital) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param sentToEmployer Whether it was sent to this employer (default); one that was not is
     * ignored.
     */
    public RegisterSickNote withSentToEmployer(boolean sentToEmployer) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param messageToEmployer The practitioner's words to the employer.
     */
    public RegisterSickNote withMessageToEmployer(String messageToEmployer) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /**
     * The same with one value more or another one.
     *
     * @param suggestedMeasures Measures that the practitioner suggests.
     */
    public RegisterSickNote withSuggestedMeasures(String suggestedMeasures) {
        return new RegisterSickNote(note, periods, selfCertified, absenceFrom, digital, sentToEmployer, messageToEmployer, suggestedMeasures);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.REGISTER_SICK_NOTE;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "register_sick_note");
        json.add("note", note);
        json.add("periods", JsonWriter.objects(periods, Period::toJson));
        json.add("self_certified", JsonWriter.objects(selfCertified, DaySpan::toJson));
        json.add("absence_from", absenceFrom == null ? null : absenceFrom.toString());
        json.add("digital", digital);
        json.add("sent_to_employer", sentToEmployer);
        json.add("message_to_employer", messageToEmployer);
        json.add("suggested_measures", suggestedMeasures);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RegisterSickNote";
    }
}
