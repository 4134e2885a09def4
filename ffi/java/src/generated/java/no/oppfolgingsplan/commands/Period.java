// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.ActivityKind;

/**
 * Days of a sick note with the same activity.
 *
 * @param from First day.
 * @param to Last day, included; not before the first.
 * @param activity Absent, or a kind of note that is no absence.
 * @param grade Percent sick; given exactly when absent, and 100 is wholly absent. {@code null}
 * when left out.
 */
public record Period(LocalDate from, LocalDate to, ActivityKind activity, Integer grade) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(activity, "activity");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param from First day.
     * @param to Last day, included; not before the first.
     * @param activity Absent, or a kind of note that is no absence.
     */
    public Period(LocalDate from, LocalDate to, ActivityKind activity) {
        this(from, to, activity, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param grade Percent sick; given exactly when absent, and 100 is wholly absent.
     */
    public Period withGrade(int grade) {
        return new Period(from, to, activity, grade);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("from", from.toString());
        json.add("to", to.toString());
        json.add("activity", activity.word());
        json.add("grade", grade);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "Period";
    }
}
