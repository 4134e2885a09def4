package no.oppfolgingsplan;

import java.util.Map;
import no.oppfolgingsplan.words.Language;

/** A file of log entries that cannot be read as a whole: no CSV in UTF-8, or a column is missing. */
public final class LogFileException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final String fault;

    /** All that is said of it. */
    private final String json;

    /** What is wrong, for a person; a serialised exception has it too. */
    private final Map<Language, String> messages;

    LogFileException(String fault, String json, Map<Language, String> messages) {
        super(messages.get(Language.EN), null);
        this.fault = fault;
        this.json = json;
        this.messages = messages;
    }

    /** What is wrong, as a word: {@code windows_1252}, {@code missing_column}. */
    public String fault() {
        return fault;
    }

    /** The fault with its {@code line} or {@code column}, as JSON. */
    public String json() {
        return json;
    }

    /** What is wrong and what to do, for a person. */
    public String message(Language language) {
        return messages.get(language);
    }
}
