// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Language;

/**
 * What the case does not know, and what the host wants of a document.
 *
 * @param language The language; that of the policy if left out. {@code null} when left out.
 * @param employeeName The employee's name. {@code null} when left out.
 * @param employerName The employer's name. {@code null} when left out.
 * @param managerName The name of the manager who speaks for the employer in this version.
 * {@code null} when left out.
 * @param personNumber Whether the national identity number is printed, where the case knows it
 * (default no). {@code null} when left out.
 * @param signaturePage Whether a page for signatures on paper is added (default no).
 * {@code null} when left out.
 */
public record DocumentChoice(
        Language language,
        String employeeName,
        String employerName,
        String managerName,
        Boolean personNumber,
        Boolean signaturePage) {
    /** With what must be given, and nothing else. */
    public DocumentChoice() {
        this(null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language; that of the policy if left out.
     */
    public DocumentChoice withLanguage(Language language) {
        return new DocumentChoice(language, employeeName, employerName, managerName, personNumber, signaturePage);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employeeName The employee's name.
     */
    public DocumentChoice withEmployeeName(String employeeName) {
        return new DocumentChoice(language, employeeName, employerName, managerName, personNumber, signaturePage);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employerName The employer's name.
     */
    public DocumentChoice withEmployerName(String employerName) {
        return new DocumentChoice(language, employeeName, employerName, managerName, personNumber, signaturePage);
    }

    /**
     * The same with one value more or another one.
     *
     * @param managerName The name of the manager who speaks for the employer in this version.
     */
    public DocumentChoice withManagerName(String managerName) {
        return new DocumentChoice(language, employeeName, employerName, managerName, personNumber, signaturePage);
    }

    /**
     * The same with one value more or another one.
     *
     * @param personNumber Whether the national identity number is printed, where the case knows
     * it (default no).
     */
    public DocumentChoice withPersonNumber(boolean personNumber) {
        return new DocumentChoice(language, employeeName, employerName, managerName, personNumber, signaturePage);
    }

    /**
     * The same with one value more or another one.
     *
     * @param signaturePage Whether a page for signatures on paper is added (default no).
     */
    public DocumentChoice withSignaturePage(boolean signaturePage) {
        return new DocumentChoice(language, employeeName, employerName, managerName, personNumber, signaturePage);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("language", language == null ? null : language.word());
        json.add("employee_name", employeeName);
        json.add("employer_name", employerName);
        json.add("manager_name", managerName);
        json.add("person_number", personNumber);
        json.add("signature_page", signaturePage);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "DocumentChoice";
    }
}
