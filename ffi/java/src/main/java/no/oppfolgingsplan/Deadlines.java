package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;

/** The deadlines of a case on a date, statutory ones first. Exempt and lapsed ones are listed as such. */
public final class Deadlines extends ListHandle<Deadline> {
    Deadlines(long address) {
        super(address, Abi::opl_deadlines_free, Abi::opl_deadlines_count);
    }

    @Override
    Deadline item(int index) {
        return new Deadline(this, index);
    }

    /** All deadlines as a JSON array. */
    public String toJson() {
        return text(Abi::opl_deadlines_to_json);
    }
}
