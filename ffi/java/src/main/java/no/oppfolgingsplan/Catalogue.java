package no.oppfolgingsplan;

import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.commands.PolicyChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.Language;

/** The rules, what they rest on, and the words for them, as data. The JSON is described in the schema. */
public final class Catalogue {
    private Catalogue() {}

    /** A text that needs nothing. */
    @FunctionalInterface
    private interface Give {
        int call(long out);
    }

    private static String text(Give give) {
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        Failure.check(give.call(scratch.out()));
        return Scratch.take(scratch.wide());
    }

    /**
     * Every rule as a JSON array, in the order in which rules are asked: {@code code}, {@code kind},
     * {@code citations}, {@code remedy}, {@code doc}, and {@code message} and {@code help} in each
     * language.
     */
    public static String rulesJson() {
        return text(Abi::opl_rules_json);
    }

    /** Every citation as a JSON array, laws first, with the days of its wording. */
    public static String citationsJson() {
        return text(Abi::opl_citations_json);
    }

    /** The table of commands as a JSON array: who may ask, which rules are asked, and what comes of it. */
    public static String commandsJson() {
        return text(Abi::opl_commands_json);
    }

    /** The dated versions of the law as a JSON array: when each is in force, and its limit for each duty. */
    public static String lawsJson() {
        return text(Abi::opl_laws_json);
    }

    /** Every name of every word as JSON: by family, word, and language. */
    public static String termsJson() {
        return text(Abi::opl_terms_json);
    }

    /** The names of the presets of policies, as a JSON array. */
    public static String presetsJson() {
        return text(Abi::opl_presets_json);
    }

    /**
     * The policy that a choice comes to, as JSON in which every value is given.
     *
     * @param choice a preset, and what differs from it
     * @throws InputException when a value cannot be, with its path
     */
    public static String resolve(PolicyChoice choice) {
        String json = Objects.requireNonNull(choice, "choice").toJson();
        return Scratch.take(Texts.read(Abi::opl_policy_resolve, json, "choice"));
    }

    /**
     * What a rule says to a person when it refuses or warns.
     *
     * @param rule the code of the rule
     * @param language in which language
     * @throws InputException when there is no such rule
     */
    public static String message(String rule, Language language) {
        int number = Objects.requireNonNull(language, "language").number();
        return Scratch.take(Texts.read(
                (text, length, out, error) -> Abi.opl_rule_message(text, length, number, out, error), rule, "rule"));
    }

    /**
     * What to do instead.
     *
     * @param rule the code of the rule
     * @param language in which language
     * @throws InputException when there is no such rule
     */
    public static String help(String rule, Language language) {
        int number = Objects.requireNonNull(language, "language").number();
        return Scratch.take(Texts.read(
                (text, length, out, error) -> Abi.opl_rule_help(text, length, number, out, error), rule, "rule"));
    }

    /**
     * The name of a word of the JSON, if the family has the word.
     *
     * @param family such as {@code command}
     * @param word such as {@code add_task}
     * @param language in which language
     * @throws InputException when there is no such family
     */
    public static Optional<String> term(String family, String word, Language language) {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(word, "word");
        int number = Objects.requireNonNull(language, "language").number();
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        try {
            long[] length = scratch.put(family, word);
            long text = scratch.text();
            int status = Abi.opl_term(
                    text, length[0], text + length[0], length[1], number, scratch.out(), scratch.error());
            return Failure.check(status, scratch) ? Optional.of(Scratch.take(scratch.wide())) : Optional.empty();
        } finally {
            scratch.clear();
        }
    }

    /**
     * What a text seems to hold that does not belong in a plan, as a JSON array of codes such as
     * {@code text.identity-number}; empty when nothing is found.
     *
     * @param text what somebody wrote
     */
    public static String sensitiveJson(String text) {
        return Scratch.take(Texts.read(Abi::opl_sensitive_json, text, "text"));
    }
}
