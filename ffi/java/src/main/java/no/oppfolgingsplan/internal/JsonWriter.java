package no.oppfolgingsplan.internal;

import java.util.List;
import java.util.function.Function;

/** Writes one JSON object. What is {@code null} is left out. */
public final class JsonWriter {
    /** JSON that is written as it is. */
    public record Raw(String json) {}

    private static final Raw EMPTY = new Raw("[]");

    private final StringBuilder text = new StringBuilder(128).append('{');

    /** Adds a member. */
    public void add(String name, Object value) {
        if (value == null) {
            return;
        }
        if (text.length() > 1) {
            text.append(',');
        }
        text.append('"').append(name).append("\":");
        if (value instanceof String string) {
            append(string);
        } else if (value instanceof Raw raw) {
            text.append(raw.json());
        } else {
            text.append(value);
        }
    }

    /** Adds the members of another object. */
    public void addAll(String object) {
        text.append(text.length() > 1 ? "," : "").append(object, 1, object.length() - 1);
    }

    /** Ends the object and gives it. */
    public String end() {
        return text.append('}').toString();
    }

    /** JSON that is written as it is. */
    public static Raw raw(String json) {
        return new Raw(json);
    }

    /** An array of texts; none when it is empty. */
    public static <T> Raw texts(List<T> items, Function<T, String> text) {
        return array(items, item -> {
            JsonWriter json = new JsonWriter();
            json.append(text.apply(item));
            return json.text.substring(1);
        });
    }

    /** An array of values that are JSON themselves; none when it is empty. */
    public static <T> Raw objects(List<T> items, Function<T, String> json) {
        return array(items, json);
    }

    /** An array of texts, also an empty one; none for {@code null}. */
    public static <T> Raw textsIfAny(List<T> items, Function<T, String> text) {
        return items == null ? null : items.isEmpty() ? EMPTY : texts(items, text);
    }

    /** An array of values that are JSON themselves, also an empty one; none for {@code null}. */
    public static <T> Raw objectsIfAny(List<T> items, Function<T, String> json) {
        return items == null ? null : items.isEmpty() ? EMPTY : objects(items, json);
    }

    private static <T> Raw array(List<T> items, Function<T, String> json) {
        if (items.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder("[");
        for (T item : items) {
            text.append(text.length() > 1 ? "," : "").append(json.apply(item));
        }
        return new Raw(text.append(']').toString());
    }

    private void append(String string) {
        text.append('"');
        for (int at = 0; at < string.length(); at++) {
            char letter = string.charAt(at);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' ') {
                escape(letter);
            } else if (!Character.isSurrogate(letter)) {
                text.append(letter);
            } else if (Halves.isPair(string, at)) {
                text.append(letter).append(string.charAt(++at));
            } else {
                // For the library to refuse, with the path of the member.
                escape(letter);
            }
        }
        text.append('"');
    }

    private void escape(char letter) {
        String digits = Integer.toHexString(letter);
        text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
}
