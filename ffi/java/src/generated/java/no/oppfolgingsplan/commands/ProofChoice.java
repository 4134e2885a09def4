// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.List;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Language;

/**
 * What the case does not know, and what the host wants of a proof.
 *
 * @param language The language; that of the policy if left out. {@code null} when left out.
 * @param employerName The employer's name. {@code null} when left out.
 * @param reference What the employer or the authority calls the matter, such as a number in the
 * archive. {@code null} when left out.
 * @param names Names of persons; of the others the pack gives the role and a number. May be
 * empty.
 * @param withContent Whether the pack holds what persons have written, and the host's keys
 * (default no). Never what was written in a version of the wrong person, nor, for the employee
 * in the employer-led policy, in the manager's drafts. {@code null} when left out.
 * @param secret A secret of the host, at least 16 characters and the same for every pack of a
 * case. What is withheld cannot be guessed without it, and the links of the chain stay the same
 * from pack to pack. {@code null} when left out.
 */
public record ProofChoice(
        Language language,
        String employerName,
        String reference,
        List<PersonName> names,
        Boolean withContent,
        String secret) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public ProofChoice {
        names = names == null ? List.of() : List.copyOf(names);
    }

    /** With what must be given, and nothing else. */
    public ProofChoice() {
        this(null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language; that of the policy if left out.
     */
    public ProofChoice withLanguage(Language language) {
        return new ProofChoice(language, employerName, reference, names, withContent, secret);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employerName The employer's name.
     */
    public ProofChoice withEmployerName(String employerName) {
        return new ProofChoice(language, employerName, reference, names, withContent, secret);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reference What the employer or the authority calls the matter, such as a number in
     * the archive.
     */
    public ProofChoice withReference(String reference) {
        return new ProofChoice(language, employerName, reference, names, withContent, secret);
    }

    /**
     * The same with one value more or another one.
     *
     * @param names Names of persons; of the others the pack gives the role and a number.
     */
    public ProofChoice withNames(List<PersonName> names) {
        return new ProofChoice(language, employerName, reference, names, withContent, secret);
    }

    /**
     * The same with one value more or another one.
     *
     * @param withContent Whether the pack holds what persons have written, and the host's keys
     * (default no). Never what was written in a version of the wrong person, nor, for the
     * employee in the employer-led policy, in the manager's drafts.
     */
    public ProofChoice withWithContent(boolean withContent) {
        return new ProofChoice(language, employerName, reference, names, withContent, secret);
    }

    /**
     * The same with one value more or another one.
     *
     * @param secret A secret of the host, at least 16 characters and the same for every pack of
     * a case. What is withheld cannot be guessed without it, and the links of the chain stay the
     * same from pack to pack.
     */
    public ProofChoice withSecret(String secret) {
        return new ProofChoice(language, employerName, reference, names, withContent, secret);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("language", language == null ? null : language.word());
        json.add("employer_name", employerName);
        json.add("reference", reference);
        json.add("names", JsonWriter.objects(names, PersonName::toJson));
        json.add("with_content", withContent);
        json.add("secret", secret);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ProofChoice";
    }
}
