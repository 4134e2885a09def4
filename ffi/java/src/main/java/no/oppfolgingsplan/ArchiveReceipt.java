package no.oppfolgingsplan;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.words.Language;

/** The receipt of Fiks Arkiv for an entry. Any thread may use it. */
public final class ArchiveReceipt extends Handle {
    private ArchiveReceipt(long address) {
        super(address, Abi::opl_archive_receipt_free);
    }

    /**
     * Reads what Fiks Arkiv answers to the message of an archive package.
     *
     * @param answer the bytes
     * @throws ArchiveReceiptException when it is no receipt, with what to do
     */
    public static ArchiveReceipt read(byte[] answer) {
        ArchiveReceipt receipt = new ArchiveReceipt(Texts.read(Abi::opl_archive_receipt_read, answer, "answer"));
        receipt.textIfAny(Abi::opl_archive_receipt_fault_json).ifPresent(fault -> {
            try (receipt) {
                throw new ArchiveReceiptException(
                        fault,
                        receipt.each(Abi::opl_archive_receipt_fault_message),
                        receipt.each(Abi::opl_archive_receipt_fault_help));
            }
        });
        return receipt;
    }

    private Map<Language, String> each(Calls.Say say) {
        Map<Language, String> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            said.put(language, text(say, language));
        }
        return Map.copyOf(said);
    }

    /**
     * The request {@code record_archived} of a version, to be executed.
     *
     * @param subject the case
     * @param by who records it
     * @param plan the version
     * @param at when
     * @param choice the one that the package was made with
     * @throws InputException when the receipt is of another version, or a value cannot be
     */
    public Request requestFor(Case subject, Actor by, String plan, Instant at, ArchiveChoice choice) {
        return made(Abi::opl_archive_receipt_request, subject, by, plan, at, choice);
    }

    /**
     * The request {@code record_log_archived} of an entry of the log, for the receipt of a package of
     * {@link CaseDocuments#archiveLogEntry} or {@link NavDocuments#archive}.
     *
     * @param subject the case
     * @param by who records it
     * @param entry the log entry
     * @param at when
     * @param choice the one that the package was made with
     * @throws InputException when the receipt is of another entry, or a value cannot be
     */
    public Request logRequestFor(Case subject, Actor by, String entry, Instant at, ArchiveChoice choice) {
        return made(Abi::opl_archive_receipt_log_request, subject, by, entry, at, choice);
    }

    /** Makes a request of a receipt. */
    @FunctionalInterface
    private interface Asked {
        int call(
                long receipt,
                long object,
                long actor,
                long id,
                long idLength,
                long moment,
                long choice,
                long choiceLength,
                long out,
                long error);
    }

    private Request made(Asked ask, Case subject, Actor by, String id, Instant at, ArchiveChoice choice) {
        String chosen = Objects.requireNonNull(choice, "choice").toJson();
        long receipt = enter();
        try {
            CaseDocuments.Version request = (object, who, of, ofLength, when, text, textLength, out, error) ->
                    ask.call(receipt, object, who, of, ofLength, when, text, textLength, out, error);
            return new Request(subject.documents().made(request, by, id, at, chosen));
        } finally {
            leave();
        }
    }

    /**
     * The receipt as JSON: {@code system_id}, {@code number}, {@code key}, {@code existing} and
     * {@code dispatched}.
     */
    public String toJson() {
        return text(Abi::opl_archive_receipt_to_json);
    }
}
