// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.List;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Debtor;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.Wording;

/**
 * What may differ between calendars.
 *
 * @param language The language; Bokmål if left out. {@code null} when left out.
 * @param wording How much is said; named if left out. {@code null} when left out.
 * @param alarmDays How many days before its day a deadline rings, at nine in the morning. If
 * left out, on the day when it becomes due soon by the policy, and on its own day. Outlook keeps
 * one alarm for an entry; the earliest that lies ahead comes first. {@code null} when left out.
 * @param owedBy Whose deadlines; if left out, all but those of the host system itself.
 * {@code null} when left out.
 * @param earlier What the last calendar of the same list held. With it the calendar takes back
 * exactly what no longer holds, also where the deadline is gone with its sick note, or the case
 * has left the list. Without it every deadline that is met, exempt or lapsed stands as
 * cancelled. {@code null} when left out.
 */
public record CalendarChoice(
        Language language,
        Wording wording,
        List<Integer> alarmDays,
        List<Debtor> owedBy,
        List<Mark> earlier) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public CalendarChoice {
        alarmDays = alarmDays == null ? null : List.copyOf(alarmDays);
        owedBy = owedBy == null ? null : List.copyOf(owedBy);
        earlier = earlier == null ? null : List.copyOf(earlier);
    }

    /** With what must be given, and nothing else. */
    public CalendarChoice() {
        this(null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language; Bokmål if left out.
     */
    public CalendarChoice withLanguage(Language language) {
        return new CalendarChoice(language, wording, alarmDays, owedBy, earlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param wording How much is said; named if left out.
     */
    public CalendarChoice withWording(Wording wording) {
        return new CalendarChoice(language, wording, alarmDays, owedBy, earlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param alarmDays How many days before its day a deadline rings, at nine in the morning. If
     * left out, on the day when it becomes due soon by the policy, and on its own day. Outlook
     * keeps one alarm for an entry; the earliest that lies ahead comes first.
     */
    public CalendarChoice withAlarmDays(List<Integer> alarmDays) {
        return new CalendarChoice(language, wording, alarmDays, owedBy, earlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param owedBy Whose deadlines; if left out, all but those of the host system itself.
     */
    public CalendarChoice withOwedBy(List<Debtor> owedBy) {
        return new CalendarChoice(language, wording, alarmDays, owedBy, earlier);
    }

    /**
     * The same with one value more or another one.
     *
     * @param earlier What the last calendar of the same list held. With it the calendar takes
     * back exactly what no longer holds, also where the deadline is gone with its sick note, or
     * the case has left the list. Without it every deadline that is met, exempt or lapsed stands
     * as cancelled.
     */
    public CalendarChoice withEarlier(List<Mark> earlier) {
        return new CalendarChoice(language, wording, alarmDays, owedBy, earlier);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("language", language == null ? null : language.word());
        json.add("wording", wording == null ? null : wording.word());
        json.add("alarm_days", JsonWriter.objectsIfAny(alarmDays, String::valueOf));
        json.add("owed_by", JsonWriter.textsIfAny(owedBy, Debtor::word));
        json.add("earlier", JsonWriter.objectsIfAny(earlier, Mark::toJson));
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "CalendarChoice";
    }
}
