package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.Role;

/** One line of the history. It is read from its list, and ends with it. */
public final class Entry {
    private final History list;
    private final int index;

    Entry(History list, int index) {
        this.list = list;
        this.index = index;
    }

    /** When. */
    public Instant at() {
        Scratch scratch = Scratch.mine();
        list.call(Abi::opl_history_moment, index, scratch);
        return Times.moment(scratch.wide());
    }

    /** In which role. */
    public Role role() {
        return Role.of(list.number(Abi::opl_history_role, index));
    }

    /** The name of the event, such as {@code plan_approved}. */
    public String event() {
        return list.text(Abi::opl_history_event, index);
    }

    /** What happened, in words. */
    public String words(Language language) {
        return list.text(Abi::opl_history_words, index, language);
    }

    /** The version of the plan that it was about. */
    public Optional<String> plan() {
        return list.textIfAny(Abi::opl_history_plan, index);
    }

    @Override
    public String toString() {
        return "Entry[" + index + "]";
    }
}
