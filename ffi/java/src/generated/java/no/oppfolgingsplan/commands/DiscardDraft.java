// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Employer-led: throws the draft away.
 *
 * @param plan The draft.
 */
public record DiscardDraft(String plan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public DiscardDraft {
        Objects.requireNonNull(plan, "plan");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.DISCARD_DRAFT;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "discard_draft");
        json.add("plan", plan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "DiscardDraft";
    }
}
