// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Changes one's own comment.
 *
 * @param plan The version of the plan.
 * @param comment The comment.
 * @param text The comment.
 */
public record EditComment(String plan, String comment, String text) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public EditComment {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(text, "text");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.EDIT_COMMENT;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "edit_comment");
        json.add("plan", plan);
        json.add("comment", comment);
        json.add("text", text);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "EditComment";
    }
}
