package no.oppfolgingsplan;

import java.util.List;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.Language;

/** A command, and whether somebody may give it. It is read from its list, and ends with it. */
public final class Action {
    private final Actions list;
    private final int index;

    Action(Actions list, int index) {
        this.list = list;
        this.index = index;
    }

    /** The name of the command, such as {@code add_task}. */
    public String command() {
        return list.text(Abi::opl_actions_command, index);
    }

    /** The command as the label of a button. */
    public String name(Language language) {
        return list.text(Abi::opl_actions_name, index, language);
    }

    /** Whether the command would be accepted with some arguments. */
    public boolean isAllowed() {
        return list.isTrue(Abi::opl_actions_is_allowed, index);
    }

    /** The versions of the plan on which it would be accepted, the newest first; none for a command that names none. */
    public List<String> plans() {
        return list.texts(
                (object, out) -> Abi.opl_actions_plan_count(object, index, out),
                (object, plan, out) -> Abi.opl_actions_plan(object, index, plan, out));
    }

    /** Why the command is not allowed. It lives on when the list is closed. */
    public Optional<Refusal> refusal() {
        Scratch scratch = Scratch.mine();
        return list.call(Abi::opl_actions_refusal, index, scratch)
                ? Optional.of(new Refusal(scratch.wide()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Action[" + index + "]";
    }
}
