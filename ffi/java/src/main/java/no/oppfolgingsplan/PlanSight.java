package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/** A version of the plan for somebody, or the refusal that hides it. */
final class PlanSight extends Handle {
    PlanSight(long address) {
        super(address, Abi::opl_plan_sight_free);
    }

    Plan plan() {
        Scratch scratch = Scratch.mine();
        if (call(Abi::opl_plan_sight_plan, scratch)) {
            return new Plan(scratch.wide());
        }
        call(Abi::opl_plan_sight_refusal, scratch);
        throw new RefusedException(new Refusal(scratch.wide()));
    }
}
