// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.List;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * What a proof is held against, beside itself.
 *
 * @param anchors What was kept elsewhere: links of the chain, or the SHA-256 of the file with
 * the sums. Each must be found. May be empty.
 */
public record VerifyChoice(List<String> anchors) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public VerifyChoice {
        anchors = anchors == null ? List.of() : List.copyOf(anchors);
    }

    /** With what must be given, and nothing else. */
    public VerifyChoice() {
        this(null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param anchors What was kept elsewhere: links of the chain, or the SHA-256 of the file
     * with the sums. Each must be found.
     */
    public VerifyChoice withAnchors(List<String> anchors) {
        return new VerifyChoice(anchors);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("anchors", JsonWriter.texts(anchors, one -> one));
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "VerifyChoice";
    }
}
