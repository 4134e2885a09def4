package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;

/** Sick notes as Nav delivers them. */
public final class SickNotes extends ListHandle<SickNote> {
    SickNotes(long address) {
        super(address, Abi::opl_sick_notes_free, Abi::opl_sick_notes_count);
    }

    /**
     * Reads sick notes. Fields that are not read are passed over.
     *
     * @param json Nav's own JSON: one note, or a list of notes
     * @throws InputException with the path of what is wrong, in Nav's names
     */
    public static SickNotes fromJson(String json) {
        return new SickNotes(Texts.read(Abi::opl_sick_notes_from_json, json, "json"));
    }

    @Override
    SickNote item(int index) {
        return new SickNote(this, index);
    }
}
