// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Deletes a task that one's own side made.
 *
 * @param plan The version of the plan.
 * @param task The task.
 */
public record DeleteTask(String plan, String task) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public DeleteTask {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(task, "task");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.DELETE_TASK;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "delete_task");
        json.add("plan", plan);
        json.add("task", task);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "DeleteTask";
    }
}
