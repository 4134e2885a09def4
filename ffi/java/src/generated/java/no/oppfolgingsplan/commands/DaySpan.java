// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * Whole days from a first to a last day, both included.
 *
 * @param from First day.
 * @param to Last day, included; not before the first.
 */
public record DaySpan(LocalDate from, LocalDate to) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public DaySpan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("from", from.toString());
        json.add("to", to.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "DaySpan";
    }
}
