package no.oppfolgingsplan;

import java.util.Objects;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.CommandKind;

/** Every command but {@code open_case}, and whether an actor may give it at a moment. */
public final class Actions extends ListHandle<Action> {
    Actions(long address) {
        super(address, Abi::opl_actions_free, Abi::opl_actions_count);
    }

    @Override
    Action item(int index) {
        return new Action(this, index);
    }

    /**
     * The action of a command.
     *
     * @param command any but {@code open_case}
     * @throws InputException for {@code open_case}
     */
    public Action find(CommandKind command) {
        return find(Objects.requireNonNull(command, "command").word());
    }

    /**
     * The action of a command by its name.
     *
     * @param command the name, such as {@code add_task}
     * @throws InputException when there is no such command
     */
    public Action find(String command) {
        Scratch scratch = Scratch.mine();
        call(Abi::opl_actions_find, command, "command", scratch);
        return item(Math.toIntExact(scratch.wide()));
    }

    /** All commands as a JSON array, with the versions of the plan or the refusal. */
    public String toJson() {
        return text(Abi::opl_actions_to_json);
    }
}
