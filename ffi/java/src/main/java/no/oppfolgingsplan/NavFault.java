package no.oppfolgingsplan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.words.Language;

/**
 * One thing that Nav would refuse in a plan, without a word of what stands there.
 *
 * @param rule the rule, such as {@code nav.help-description}
 * @param path the field, in Nav's name
 * @param messages what is wrong, for a person
 * @param helps what to do about it, for a person
 */
public record NavFault(String rule, String path, Map<Language, String> messages, Map<Language, String> helps) {
    /** What is wrong, for a person. */
    public String message(Language language) {
        return messages.get(language);
    }

    /** What to do about it, for a person. */
    public String help(Language language) {
        return helps.get(language);
    }

    /** The rule and the field. */
    @Override
    public String toString() {
        return rule + " at " + path;
    }

    /** Throws when there are any; the list is freed. */
    static void refuse(long address) {
        try (All all = new All(address)) {
            List<NavFault> faults = all.list(Abi::opl_nav_faults_count, all::at);
            if (!faults.isEmpty()) {
                throw new NotSentException(faults, all.text(Abi::opl_nav_faults_to_json));
            }
        }
    }

    private static final class All extends Handle {
        All(long address) {
            super(address, Abi::opl_nav_faults_free);
        }

        NavFault at(int index) {
            return new NavFault(
                    text(Abi::opl_nav_faults_rule, index),
                    text(Abi::opl_nav_faults_path, index),
                    each(language -> text(Abi::opl_nav_faults_message, index, language)),
                    each(language -> text(Abi::opl_nav_faults_help, index, language)));
        }

        private static Map<Language, String> each(Function<Language, String> say) {
            Map<Language, String> said = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                said.put(language, say.apply(language));
            }
            return Map.copyOf(said);
        }
    }
}
