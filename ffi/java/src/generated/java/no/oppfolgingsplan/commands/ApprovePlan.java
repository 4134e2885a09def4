// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Approves the plan: the first approval gives its validity, the second completes it.
 *
 * @param plan The version of the plan.
 * @param agree "I agree to this plan."
 * @param from First day of validity; given by the first to approve. {@code null} when left out.
 * @param to Last day of validity; given by the first to approve. {@code null} when left out.
 * @param evaluateOn The day of evaluation; given by the first to approve. {@code null} when
 * left out.
 * @param shareWithNav A wish to share the plan with Nav when it is complete (default false).
 * {@code null} when left out.
 */
public record ApprovePlan(
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
    public ApprovePlan {
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param agree "I agree to this plan."
     */
    public ApprovePlan(String plan, boolean agree) {
        this(plan, agree, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param from First day of validity; given by the first to approve.
     */
    public ApprovePlan withFrom(LocalDate from) {
        return new ApprovePlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param to Last day of validity; given by the first to approve.
     */
    public ApprovePlan withTo(LocalDate to) {
        return new ApprovePlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param evaluateOn The day of evaluation; given by the first to approve.
     */
    public ApprovePlan withEvaluateOn(LocalDate evaluateOn) {
        return new ApprovePlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /**
     * The same with one value more or another one.
     *
     * @param shareWithNav A wish to share the plan with Nav when it is complete (default false).
     */
    public ApprovePlan withShareWithNav(boolean shareWithNav) {
        return new ApprovePlan(plan, agree, from, to, evaluateOn, shareWithNav);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.APPROVE_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "approve_plan");
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
        return "ApprovePlan";
    }
}
