package no.oppfolgingsplan;

import java.util.Objects;
import java.util.function.Function;
import no.oppfolgingsplan.words.Language;

/**
 * One place in a law, a page of guidance, a routine, or a system of Nav.
 *
 * @param id the stable identifier, such as {@code aml-4-6-3}
 * @param nb how it is cited in Bokmål: {@code arbeidsmiljøloven § 4-6 tredje ledd}
 * @param nn how it is cited in Nynorsk
 * @param en how it is cited in English
 */
public record Citation(String id, String nb, String nn, String en) {
    static Citation read(String id, Function<Language, String> text) {
        return new Citation(id, text.apply(Language.NB), text.apply(Language.NN), text.apply(Language.EN));
    }

    /** How it is cited in a language. */
    public String text(Language language) {
        return switch (Objects.requireNonNull(language, "language")) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** The identifier. */
    @Override
    public String toString() {
        return id;
    }
}
