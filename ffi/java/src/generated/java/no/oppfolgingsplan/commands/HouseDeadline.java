// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * A date of the employer's own, counted from the start of the absence.
 *
 * @param name What is to be done.
 * @param day Days after the first day of the absence.
 */
public record HouseDeadline(String name, int day) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public HouseDeadline {
        Objects.requireNonNull(name, "name");
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("name", name);
        json.add("day", day);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "HouseDeadline";
    }
}
