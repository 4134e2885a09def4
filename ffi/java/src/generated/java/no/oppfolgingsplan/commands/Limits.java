// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;

/**
 * Greatest lengths of texts, in characters.
 *
 * @param name The name of a task, an archive system, a reference.
 * @param heading The heading of a measure.
 * @param description The description of a measure.
 * @param followUp How a measure is followed up, and its effect.
 * @param reason Reasons, how a task is facilitated, and log entries.
 * @param comment A comment.
 * @param form Each text of the employer-led form.
 */
public record Limits(
        long name,
        long heading,
        long description,
        long followUp,
        long reason,
        long comment,
        long form) {
    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("name", name);
        json.add("heading", heading);
        json.add("description", description);
        json.add("follow_up", followUp);
        json.add("reason", reason);
        json.add("comment", comment);
        json.add("form", form);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "Limits";
    }
}
