// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Employer-led: completes the plan.
 *
 * @param form The form, filled in.
 * @param plan The draft, or the identifier of the new version; counted if left out and there is
 * no draft. {@code null} when left out.
 * @param takenPart "Has the employee taken part?" {@code null} when left out.
 * @param reason Not taken part: why. {@code null} when left out.
 */
public record CompletePlan(FullForm form, String plan, Boolean takenPart, String reason) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public CompletePlan {
        Objects.requireNonNull(form, "form");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param form The form, filled in.
     */
    public CompletePlan(FullForm form) {
        this(form, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param plan The draft, or the identifier of the new version; counted if left out and there
     * is no draft.
     */
    public CompletePlan withPlan(String plan) {
        return new CompletePlan(form, plan, takenPart, reason);
    }

    /**
     * The same with one value more or another one.
     *
     * @param takenPart "Has the employee taken part?"
     */
    public CompletePlan withTakenPart(boolean takenPart) {
        return new CompletePlan(form, plan, takenPart, reason);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reason Not taken part: why.
     */
    public CompletePlan withReason(String reason) {
        return new CompletePlan(form, plan, takenPart, reason);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.COMPLETE_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "complete_plan");
        json.add("form", JsonWriter.raw(form.toJson()));
        json.add("plan", plan);
        json.add("taken_part", takenPart);
        json.add("reason", reason);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "CompletePlan";
    }
}
