package no.oppfolgingsplan;

import java.util.EnumMap;
import java.util.Map;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.Language;

/** A bad call: the input cannot be. It never holds a value of the input, so it may be logged. */
public final class InputException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    /** What is wrong, as a word. */
    private final String kind;

    /** Where. */
    private final String path;

    /** Why, for a developer. */
    private final String reason;

    /** The error as JSON. */
    private final String json;

    /** For a person. */
    private final EnumMap<Language, String> messages;

    private InputException(
            String kind, String path, String reason, String json, Map<Language, String> messages) {
        super(path.isEmpty() ? reason : path + ": " + reason, null);
        this.kind = kind;
        this.path = path;
        this.reason = reason;
        this.json = json;
        this.messages = new EnumMap<>(messages);
    }

    /** Reads an error of the library, which is the caller's to free. */
    static InputException read(long error) {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            messages.put(language, text((object, out) -> Abi.opl_error_message(object, language.number(), out), error));
        }
        return new InputException(
                text(Abi::opl_error_kind, error),
                text(Abi::opl_error_path, error),
                text(Abi::opl_error_reason, error),
                text(Abi::opl_error_to_json, error),
                messages);
    }

    /** The same error, further in. */
    InputException within(String outer) {
        String place = "\"path\":\"";
        return new InputException(kind, outer + path, reason, json.replace(place, place + outer), messages);
    }

    private static String text(Calls.Get get, long error) {
        Scratch scratch = Scratch.mine();
        Failure.check(get.call(error, scratch.out()));
        return Scratch.take(scratch.wide());
    }

    /** What is wrong, as a word that programs compare: {@code missing_field}, {@code not_utf8}. */
    public String kind() {
        return kind;
    }

    /** Where: the path in the input, such as {@code periods[0].from}, or the argument; empty for the whole. */
    public String path() {
        return path;
    }

    /** Why, in English, for a developer. */
    public String reason() {
        return reason;
    }

    /** What is wrong, for a person; it does not name the path. */
    public String message(Language language) {
        return messages.get(language);
    }

    /** The error as JSON: {@code error} (the kind), {@code path} and {@code reason}. */
    public String toJson() {
        return json;
    }
}
