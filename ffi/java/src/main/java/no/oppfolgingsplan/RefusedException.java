package no.oppfolgingsplan;

import java.util.List;
import no.oppfolgingsplan.words.Kind;
import no.oppfolgingsplan.words.Language;

/** A rule says no: which rule, what it rests on, and what to do instead. */
public final class RefusedException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    /** The refusal itself; not there after serialisation. */
    private final transient Refusal refusal;

    /** The code of the rule. */
    private final String code;

    /** What sort of no it is. */
    private final Kind kind;

    RefusedException(Refusal refusal) {
        this(refusal, refusal.code());
    }

    private RefusedException(Refusal refusal, String code) {
        super("refused: " + code + ": " + refusal.message(Language.EN), null);
        this.refusal = refusal;
        this.code = code;
        this.kind = refusal.kind();
    }

    /** The code of the rule, such as {@code start.open-plan}. */
    public String code() {
        return code;
    }

    /** What sort of no it is. */
    public Kind kind() {
        return kind;
    }

    /** What the rule rests on, the weightiest first. */
    public List<Citation> citations() {
        return refusal.citations();
    }

    /** What was refused and why, for a person. */
    public String message(Language language) {
        return refusal.message(language);
    }

    /** The refusal, with all there is to say. It need not be closed. */
    public Refusal refusal() {
        return refusal;
    }
}
