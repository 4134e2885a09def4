// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * The name of a person that the host knows by a key.
 *
 * @param key The host's key of the person, which the pack does not show.
 * @param name The name.
 */
public record PersonName(String key, String name) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public PersonName {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("key", key);
        json.add("name", name);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
