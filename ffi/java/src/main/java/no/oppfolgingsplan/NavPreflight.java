package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** What Nav's plan interface would refuse, before a plan is sent to it. */
public final class NavPreflight {
    private NavPreflight() {}

    /**
     * Everything that Nav's plan interface would refuse, as a JSON array of faults in the order in
     * which Nav looks; an empty one means that the plan may be sent.
     *
     * @param on the case
     * @param plan a plan in Nav's own JSON
     * @param facts what a case cannot know, as JSON: {@code environment}, {@code token},
     *     {@code employments} and {@code person_known}
     * @param moment when
     * @throws InputException with the path of what is wrong
     */
    public static String faultsJson(Case on, String plan, String facts, Instant moment) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(facts, "facts");
        long at = Times.micros(Objects.requireNonNull(moment, "moment"));
        long address = Objects.requireNonNull(on, "on").enter();
        Scratch scratch = Scratch.mine();
        try {
            long[] length = scratch.put(plan, facts);
            long text = scratch.text();
            int status = Abi.opl_case_nav_preflight_json(
                    address, text, length[0], text + length[0], length[1], at, scratch.out(), scratch.error());
            Failure.check(status, scratch);
            return Scratch.take(scratch.wide());
        } finally {
            scratch.clear();
            on.leave();
        }
    }
}
