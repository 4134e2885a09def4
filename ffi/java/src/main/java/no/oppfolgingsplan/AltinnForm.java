package no.oppfolgingsplan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.oppfolgingsplan.commands.ImportChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.Language;

/**
 * A follow-up plan of Altinn 2 that was read, for those who move their history. A version becomes such a
 * form by {@link CaseDocuments#altinnForm}. Any thread may use it.
 */
public final class AltinnForm extends Handle {
    private AltinnForm(long address) {
        super(address, Abi::opl_altinn_form_free);
    }

    /**
     * Reads a form of 2012, 2014 or 2016: at most 4 MiB, without a document type and without entities of its
     * own.
     *
     * @param file the bytes
     * @throws AltinnFormException when it is none, with every field that is wrong
     */
    public static AltinnForm read(byte[] file) {
        AltinnForm form = new AltinnForm(Texts.read(Abi::opl_altinn_form_read, file, "file"));
        form.textIfAny(Abi::opl_altinn_form_fault_json).ifPresent(fault -> {
            try (form) {
                Map<Language, String> messages = new EnumMap<>(Language.class);
                for (Language language : Language.values()) {
                    messages.put(language, form.text(Abi::opl_altinn_form_fault_message, language));
                }
                throw new AltinnFormException(fault, messages);
            }
        });
        return form;
    }

    /**
     * The form as canonical JSON: {@code edition}, {@code form}, and {@code notes} on what stands in the file
     * and not in the form.
     */
    public String toJson() {
        return text(Abi::opl_altinn_form_to_json);
    }

    /**
     * Makes requests of the form that open a case of its own.
     *
     * @param choice the keys of case, employee and manager, and what else the form does not say
     * @throws RefusedException when a rule says no
     * @throws InputException when a value is missing or cannot be
     */
    public AltinnImport importNew(ImportChoice choice) {
        return imported(0, choice);
    }

    /**
     * Makes requests of the form that add a version to a case.
     *
     * @param into the case
     * @param choice what the form does not say
     * @throws RefusedException when a rule says no, such as {@code start.open-plan}
     * @throws InputException when a value cannot be
     */
    public AltinnImport importInto(Case into, ImportChoice choice) {
        long address = Objects.requireNonNull(into, "into").enter();
        try {
            return imported(address, choice);
        } finally {
            into.leave();
        }
    }

    private AltinnImport imported(long into, ImportChoice choice) {
        Calls.ReadOn read = (form, text, length, out, error) ->
                Abi.opl_altinn_form_import(form, into, text, length, out, error);
        AltinnImport made = new AltinnImport(made(read, choice.toJson(), "choice"));
        Scratch scratch = Scratch.mine();
        if (made.call(Abi::opl_altinn_import_refusal, scratch)) {
            try (made) {
                throw new RefusedException(new Refusal(scratch.wide()));
            }
        }
        return made;
    }
}
