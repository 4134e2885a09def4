// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.AssessmentKind;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Says whether and how a task can be done.
 *
 * @param plan The version of the plan.
 * @param task The task.
 * @param assessment The assessment.
 * @param how With facilitation: how. {@code null} when left out.
 * @param elsewhere With facilitation: in another place. {@code null} when left out.
 * @param moreTime With facilitation: with more time. {@code null} when left out.
 * @param withHelp With facilitation: with help. {@code null} when left out.
 * @param reason Cannot: why. {@code null} when left out.
 */
public record AssessTask(
        String plan,
        String task,
        AssessmentKind assessment,
        String how,
        Boolean elsewhere,
        Boolean moreTime,
        Boolean withHelp,
        String reason) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public AssessTask {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param task The task.
     * @param assessment The assessment.
     */
    public AssessTask(String plan, String task, AssessmentKind assessment) {
        this(plan, task, assessment, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param how With facilitation: how.
     */
    public AssessTask withHow(String how) {
        return new AssessTask(plan, task, assessment, how, elsewhere, moreTime, withHelp, reason);
    }

    /**
     * The same with one value more or another one.
     *
     * @param elsewhere With facilitation: in another place.
     */
    public AssessTask withElsewhere(boolean elsewhere) {
        return new AssessTask(plan, task, assessment, how, elsewhere, moreTime, withHelp, reason);
    }

    /**
     * The same with one value more or another one.
     *
     * @param moreTime With facilitation: with more time.
     */
    public AssessTask withMoreTime(boolean moreTime) {
        return new AssessTask(plan, task, assessment, how, elsewhere, moreTime, withHelp, reason);
    }

    /**
     * The same with one value more or another one.
     *
     * @param withHelp With facilitation: with help.
     */
    public AssessTask withWithHelp(boolean withHelp) {
        return new AssessTask(plan, task, assessment, how, elsewhere, moreTime, withHelp, reason);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reason Cannot: why.
     */
    public AssessTask withReason(String reason) {
        return new AssessTask(plan, task, assessment, how, elsewhere, moreTime, withHelp, reason);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.ASSESS_TASK;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "assess_task");
        json.add("plan", plan);
        json.add("task", task);
        json.add("assessment", assessment.word());
        json.add("how", how);
        json.add("elsewhere", elsewhere);
        json.add("more_time", moreTime);
        json.add("with_help", withHelp);
        json.add("reason", reason);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "AssessTask";
    }
}
