package no.oppfolgingsplan;

import java.util.EnumMap;
import java.util.Map;
import no.oppfolgingsplan.words.Language;

/** A file that is no form of Altinn 2, or a form with fields that are wrong. */
public final class AltinnFormException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    /** All that is wrong. */
    private final String json;

    /** What is wrong, for a person. */
    private final EnumMap<Language, String> messages;

    AltinnFormException(String json, Map<Language, String> messages) {
        super(messages.get(Language.EN), null);
        this.json = json;
        this.messages = new EnumMap<>(messages);
    }

    /**
     * What is wrong, as JSON: {@code fault}, and its {@code line} or all {@code fields} that are wrong, each
     * with {@code fault}, {@code path} and {@code line}.
     */
    public String json() {
        return json;
    }

    /** What is wrong, for a person: a line for the file, and one for each field. */
    public String message(Language language) {
        return messages.get(language);
    }
}
