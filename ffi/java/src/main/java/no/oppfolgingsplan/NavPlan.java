package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/** A plan as Nav's interface takes it. Any thread may use it. */
public final class NavPlan extends Handle {
    private NavPlan(long address) {
        super(address, Abi::opl_nav_plan_free);
    }

    /**
     * Looks at a plan that the host has made itself.
     *
     * @param json the plan in Nav's own JSON
     * @throws InputException where Nav answers {@code BAD_REQUEST}
     * @throws NotSentException with all else that Nav would refuse in it
     */
    public static NavPlan check(String json) {
        return take(Texts.read(Abi::opl_nav_plan_check, json, "json"));
    }

    /** The plan, or all that Nav would refuse in it. */
    static NavPlan take(long address) {
        NavPlan plan = new NavPlan(address);
        Scratch scratch = Scratch.mine();
        try {
            plan.call(Abi::opl_nav_plan_faults, scratch);
            NavFault.refuse(scratch.wide());
        } catch (RuntimeException fault) {
            plan.close();
            throw fault;
        }
        return plan;
    }

    /** The plan in Nav's own JSON. */
    public String toJson() {
        return text(Abi::opl_nav_plan_to_json);
    }

    /**
     * The request that sends it. A version of a case is sent by {@link NavOutbox#begin}, which knows what has
     * been sent.
     */
    public NavRequest request() {
        return new NavRequest(wide(Abi::opl_nav_plan_request));
    }
}
