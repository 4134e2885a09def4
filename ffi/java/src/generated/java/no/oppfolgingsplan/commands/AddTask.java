// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Adds a task.
 *
 * @param plan The version of the plan.
 * @param name Its name.
 * @param task The identifier of the task; counted ({@code t1}, {@code t2}, …) if left out.
 * {@code null} when left out.
 */
public record AddTask(String plan, String name, String task) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public AddTask {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(name, "name");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param name Its name.
     */
    public AddTask(String plan, String name) {
        this(plan, name, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param task The identifier of the task; counted ({@code t1}, {@code t2}, …) if left
     * out.
     */
    public AddTask withTask(String task) {
        return new AddTask(plan, name, task);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.ADD_TASK;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "add_task");
        json.add("plan", plan);
        json.add("name", name);
        json.add("task", task);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "AddTask";
    }
}
