package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;

/**
 * The statutory content checklist of one version of the plan. It states what is in the plan, not
 * whether the law is met.
 */
public final class Checklist extends ListHandle<ChecklistItem> {
    Checklist(long address) {
        super(address, Abi::opl_checklist_free, Abi::opl_checklist_count);
    }

    @Override
    ChecklistItem item(int index) {
        return new ChecklistItem(this, index);
    }

    /** The checklist as a JSON array. */
    public String toJson() {
        return text(Abi::opl_checklist_to_json);
    }
}
