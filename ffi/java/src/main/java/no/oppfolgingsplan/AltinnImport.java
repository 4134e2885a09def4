package no.oppfolgingsplan;

import java.util.List;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/** A form of Altinn 2 as requests that were tried; nothing has happened before they are executed. */
public final class AltinnImport extends Handle {
    AltinnImport(long address) {
        super(address, Abi::opl_altinn_import_free);
    }

    /** The requests, in order; the first of a new case opens it. */
    public List<Request> requests() {
        return list(Abi::opl_altinn_import_count, index -> {
            Scratch scratch = Scratch.mine();
            call(Abi::opl_altinn_import_request, index, scratch);
            return new Request(scratch.wide());
        });
    }

    /** The case after the requests. Each call gives one more object for it. */
    public Case nextCase() {
        return new Case(wide(Abi::opl_altinn_import_case));
    }

    /**
     * The import as canonical JSON: {@code plan}, the version that the form became; {@code requests}; and
     * {@code notes} on each field that did not simply pass over, each with {@code path}, {@code note} and
     * {@code loss}.
     */
    public String toJson() {
        return text(Abi::opl_altinn_import_to_json);
    }
}
