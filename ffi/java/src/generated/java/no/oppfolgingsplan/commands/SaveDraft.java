// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Employer-led: saves the one draft of the form.
 *
 * @param form The form as far as it is filled in.
 * @param plan The identifier of the draft; counted if left out and there is none. {@code null}
 * when left out.
 */
public record SaveDraft(Form form, String plan) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public SaveDraft {
        Objects.requireNonNull(form, "form");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param form The form as far as it is filled in.
     */
    public SaveDraft(Form form) {
        this(form, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param plan The identifier of the draft; counted if left out and there is none.
     */
    public SaveDraft withPlan(String plan) {
        return new SaveDraft(form, plan);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.SAVE_DRAFT;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "save_draft");
        json.add("form", JsonWriter.raw(form.toJson()));
        json.add("plan", plan);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "SaveDraft";
    }
}
