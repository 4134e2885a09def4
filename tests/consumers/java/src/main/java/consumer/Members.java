package consumer;

import java.util.LinkedHashMap;
import java.util.Map;

/** The members of one JSON object, each with its text exactly as it stands. */
final class Members {
    private final String text;
    private int at;

    private Members(String text) {
        this.text = text;
    }

    /** The members of the object that a text is, by name and in order. */
    static Map<String, String> of(String object) {
        Members members = new Members(object);
        Map<String, String> found = new LinkedHashMap<>();
        members.expect('{');
        while (members.peek() != '}') {
            String name = string(members.value());
            members.expect(':');
            found.put(name, members.value());
            if (members.peek() == ',') {
                members.expect(',');
            }
        }
        return found;
    }

    /** A string that needs no more than its quotes taken off, as all do that the runner reads. */
    static String string(String quoted) {
        if (quoted.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("an escape where none is expected");
        }
        return quoted.substring(1, quoted.length() - 1);
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw new IllegalArgumentException("expected " + letter + " at " + at);
        }
        at++;
    }

    /** The text of the value that begins here. */
    private String value() {
        peek();
        int start = at;
        int depth = 0;
        do {
            char letter = text.charAt(at++);
            if (letter == '"') {
                skipString();
            } else if (letter == '{' || letter == '[') {
                depth++;
            } else if (letter == '}' || letter == ']') {
                depth--;
            }
        } while (depth > 0 || !ends());
        return text.substring(start, at);
    }

    private void skipString() {
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean ends() {
        return at == text.length() || ",:}] \n".indexOf(text.charAt(at)) >= 0;
    }
}
