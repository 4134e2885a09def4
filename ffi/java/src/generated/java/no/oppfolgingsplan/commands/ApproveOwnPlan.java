// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * One who is both parties approves in one step.
 *
 * @param plan The version of the plan.
 * @param agree "I agree to this plan."
 * @param from First day of validity. {@code null} when left out.
 * @param to Last day of validity. {@code null} when left out.
 * @param evaluateOn The day of evaluation. {@code null} when left out.
 * @param shareWithNav A wish to share the plan with Nav (default false). {@code null} when left
 * out.
 */
public record ApproveOwnPlan(
        String plan,
        boolean agree,
        LocalDate from,
        LocalDate to,
        LocalDate evaluateOn,
        Boolean shareWithNav) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public ApproveOwnPlan {
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param agree "I agree to this plan."
     */
    public ApproveOwnPlan(String plan, boolean agree) {
        this(plan, agree, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param from First day of validity.
     */
    public ApproveOwnPlan withFrom(LocalDate from) {
        return new ApproveOwnPlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param to Last day of validity.
     */
    public ApproveOwnPlan withTo(LocalDate to) {
        return new ApproveOwnPlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param evaluateOn The day of evaluation.
     */
    public ApproveOwnPlan withEvaluateOn(LocalDate evaluateOn) {
        return new ApproveOwnPlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param shareWithNav A wish to share the plan with Nav (default false).
     */
    public ApproveOwnPlan withShareWithNav(boolean shareWithNav) {
        return new ApproveOwnPlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.APPROVE_OWN_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "approve_own_plan");
        json.add("plan", plan);
        json.add("agree", agree);
        json.add("from", from == null ? null : from.toString());
        json.add("to", to == null ? null : to.toString());
        json.add("evaluate_on", evaluateOn == null ? null : evaluateOn.toString());
        json.add("share_with_nav", shareWithNav);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ApproveOwnPlan";
    }
}
