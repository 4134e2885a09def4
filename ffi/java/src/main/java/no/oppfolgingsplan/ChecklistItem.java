package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.words.Element;
import no.oppfolgingsplan.words.Language;

/** What the statute asks a plan to contain, and whether it is there. It is read from its list, and ends with it. */
public final class ChecklistItem {
    private final Checklist list;
    private final int index;

    ChecklistItem(Checklist list, int index) {
        this.list = list;
        this.index = index;
    }

    /** Which element it is. */
    public Element element() {
        return Element.of(list.number(Abi::opl_checklist_element, index));
    }

    /** Its name, for a person. */
    public String name(Language language) {
        return list.text(Abi::opl_checklist_name, index, language);
    }

    /** Whether the version has something of it. */
    public boolean isPresent() {
        return list.isTrue(Abi::opl_checklist_is_present, index);
    }

    /** The stable identifier of where it is asked for. */
    public String citationId() {
        return list.text(Abi::opl_checklist_citation_id, index);
    }

    @Override
    public String toString() {
        return "ChecklistItem[" + index + "]";
    }
}
