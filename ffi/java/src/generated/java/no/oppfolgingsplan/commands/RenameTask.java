// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Gives a task another name.
 *
 * @param plan The version of the plan.
 * @param task The task.
 * @param name Its name.
 */
public record RenameTask(String plan, String task, String name) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RenameTask {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(name, "name");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RENAME_TASK;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "rename_task");
        json.add("plan", plan);
        json.add("task", task);
        json.add("name", name);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RenameTask";
    }
}
