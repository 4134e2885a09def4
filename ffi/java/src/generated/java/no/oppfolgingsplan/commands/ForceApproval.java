// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * The manager approves without the employee; this shows in the plan.
 *
 * @param plan The version of the plan.
 * @param acknowledge "I know that this will be visible in the plan."
 * @param reason Why the employee has not approved.
 * @param from First day of validity. {@code null} when left out.
 * @param to Last day of validity. {@code null} when left out.
 * @param evaluateOn The day of evaluation. {@code null} when left out.
 * @param shareWithNav A wish to share the plan with Nav (default false). {@code null} when left
 * out.
 */
public record ForceApproval(
        String plan,
        boolean acknowledge,
        String reason,
        LocalDate from,
        LocalDate to,
        LocalDate evaluateOn,
        Boolean shareWithNav) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public ForceApproval {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param acknowledge "I know that this will be visible in the plan."
     * @param reason Why the employee has not approved.
     */
    public ForceApproval(String plan, boolean acknowledge, String reason) {
        this(plan, acknowledge, reason, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param from First day of validity.
     */
    public ForceApproval withFrom(LocalDate from) {
        return new ForceApproval(plan, acknowledge, reason, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param to Last day of validity.
     */
    public ForceApproval withTo(LocalDate to) {
        return new ForceApproval(plan, acknowledge, reason, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param evaluateOn The day of evaluation.
     */
    public ForceApproval withEvaluateOn(LocalDate evaluateOn) {
        return new ForceApproval(plan, acknowledge, reason, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param shareWithNav A wish to share the plan with Nav (default false).
     */
    public ForceApproval withShareWithNav(boolean shareWithNav) {
        return new ForceApproval(plan, acknowledge, reason, from, to, evaluateOn, shareWithNav);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.FORCE_APPROVAL;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "force_approval");
        json.add("plan", plan);
        json.add("acknowledge", acknowledge);
        json.add("reason", reason);
        json.add("from", from == null ? null : from.toString());
        json.add("to", to == null ? null : to.toString());
        json.add("evaluate_on", evaluateOn == null ? null : evaluateOn.toString());
        json.add("share_with_nav", shareWithNav);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ForceApproval";
    }
}
