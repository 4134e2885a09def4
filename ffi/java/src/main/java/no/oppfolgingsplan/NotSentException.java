package no.oppfolgingsplan;

import java.util.List;

/** A plan is not sent: all that Nav would refuse in it, at once. It repeats nothing of the plan. */
public final class NotSentException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    private final transient List<NavFault> faults;

    /** All faults. */
    private final String json;

    NotSentException(List<NavFault> faults, String json) {
        super("Nav would refuse the plan: " + faults, null);
        this.faults = faults;
        this.json = json;
    }

    /** What Nav would refuse, in the order in which it looks; {@code share.no-request} when nothing is to be sent. */
    public List<NavFault> faults() {
        return faults;
    }

    /** The faults as canonical JSON, with Nav's word for each and what its rule rests on. */
    public String json() {
        return json;
    }
}
