package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;

/** The history of a case, oldest first: one entry for each event. It names no person and repeats no text. */
public final class History extends ListHandle<Entry> {
    History(long address) {
        super(address, Abi::opl_history_free, Abi::opl_history_count);
    }

    @Override
    Entry item(int index) {
        return new Entry(this, index);
    }

    /** The history as a JSON array. */
    public String toJson() {
        return text(Abi::opl_history_to_json);
    }
}
