package no.oppfolgingsplan;

import java.util.EnumMap;
import java.util.Map;
import no.oppfolgingsplan.words.Language;

/** What an archive answered is no receipt, or says that it has archived nothing. */
public final class ArchiveReceiptException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    /** All that is said of it. */
    private final String json;

    /** What is wrong, for a person. */
    private final EnumMap<Language, String> messages;

    /** What to do now, for a person. */
    private final EnumMap<Language, String> helps;

    ArchiveReceiptException(String json, Map<Language, String> messages, Map<Language, String> helps) {
        super(messages.get(Language.EN), null);
        this.json = json;
        this.messages = new EnumMap<>(messages);
        this.helps = new EnumMap<>(helps);
    }

    /**
     * What is wrong, as JSON: {@code receipt_error}, {@code advice} ({@code retry}, {@code fix} or
     * {@code give_up}), and {@code id}, the archive's own key of its error, where it gave one.
     */
    public String json() {
        return json;
    }

    /** What is wrong, for a person. */
    public String message(Language language) {
        return messages.get(language);
    }

    /** What to do now, for a person. */
    public String help(Language language) {
        return helps.get(language);
    }
}
