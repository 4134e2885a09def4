package no.oppfolgingsplan;

import java.util.List;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.words.Kind;
import no.oppfolgingsplan.words.Language;

/** A rule says no: which rule, what it rests on, and what would make the command possible. An answer, not an error. */
public final class Refusal extends Handle {
    Refusal(long address) {
        super(address, Abi::opl_refusal_free);
    }

    /** The code of the rule, such as {@code edit.not-draft}: stable, never reused. */
    public String code() {
        return text(Abi::opl_refusal_code);
    }

    /** What sort of no it is. */
    public Kind kind() {
        return Kind.of(number(Abi::opl_refusal_kind));
    }

    /** The paths of the fields that break the rule, in the order of the form. */
    public List<String> fields() {
        return texts(Abi::opl_refusal_field_count, Abi::opl_refusal_field);
    }

    /** What the rule rests on, the weightiest first. */
    public List<Citation> citations() {
        return list(
                Abi::opl_refusal_citation_count,
                index -> Citation.read(
                        text(Abi::opl_refusal_citation_id, index),
                        language -> text(Abi::opl_refusal_citation_text, index, language)));
    }

    /** The commands that can mend it; none when only time, another person or better input can. */
    public List<String> remedies() {
        return texts(Abi::opl_refusal_remedy_count, Abi::opl_refusal_remedy);
    }

    /** What was refused and why, for a person. */
    public String message(Language language) {
        return text(Abi::opl_refusal_message, language);
    }

    /** What to do instead, for a person. */
    public String help(Language language) {
        return text(Abi::opl_refusal_help, language);
    }

    /** The refusal as JSON: {@code refused}, {@code kind}, {@code fields}, {@code citations} and {@code remedy}. */
    public String toJson() {
        return text(Abi::opl_refusal_to_json);
    }
}
