// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Comments on a measure.
 *
 * @param plan The version of the plan.
 * @param measure The measure.
 * @param text The comment.
 * @param comment The identifier of the comment; counted ({@code c1}, {@code c2}, …) if left
 * out. {@code null} when left out.
 */
public record AddComment(String plan, String measure, String text, String comment) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public AddComment {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(text, "text");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param measure The measure.
     * @param text The comment.
     */
    public AddComment(String plan, String measure, String text) {
        this(plan, measure, text, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param comment The identifier of the comment; counted ({@code c1}, {@code c2}, …) if
     * left out.
     */
    public AddComment withComment(String comment) {
        return new AddComment(plan, measure, text, comment);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.ADD_COMMENT;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "add_comment");
        json.add("plan", plan);
        json.add("measure", measure);
        json.add("text", text);
        json.add("comment", comment);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "AddComment";
    }
}
