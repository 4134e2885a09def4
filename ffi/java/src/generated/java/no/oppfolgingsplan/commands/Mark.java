// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * An entry that the last calendar held, which this one takes back when it no longer holds.
 *
 * @param uid The entry.
 * @param on The day that it stood on.
 */
public record Mark(String uid, LocalDate on) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public Mark {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(on, "on");
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("uid", uid);
        json.add("on", on.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "Mark";
    }
}
