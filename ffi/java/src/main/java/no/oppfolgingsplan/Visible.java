package no.oppfolgingsplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** What an actor can see of a case at a moment, and for the rest, which rule hides it. */
public final class Visible extends Handle {
    Visible(long address) {
        super(address, Abi::opl_visible_free);
    }

    /** The code of the rule that closes the whole case to the actor. */
    public Optional<String> closedBy() {
        return textIfAny(Abi::opl_visible_closed_by);
    }

    /** The versions of the plan that there are for the actor, the newest first. */
    public List<Sight> plans() {
        return list(
                Abi::opl_visible_plan_count,
                index -> new Sight(
                        text(Abi::opl_visible_plan, index),
                        isTrue(Abi::opl_visible_plan_is_seen, index),
                        textIfAny(Abi::opl_visible_plan_hidden_by, index)));
    }

    /** The other parts of the case that the actor sees: {@code deadlines}, {@code log}. */
    public List<String> parts() {
        return texts(Abi::opl_visible_part_count, Abi::opl_visible_part);
    }

    /** For Nav: the last change of a version that it can see, made or shared. */
    public Optional<Instant> lastChanged() {
        Scratch scratch = Scratch.mine();
        return call(Abi::opl_visible_last_changed, scratch)
                ? Optional.of(Times.moment(scratch.wide()))
                : Optional.empty();
    }

    /** All of it as JSON, the exemptions too. */
    public String toJson() {
        return text(Abi::opl_visible_to_json);
    }
}
