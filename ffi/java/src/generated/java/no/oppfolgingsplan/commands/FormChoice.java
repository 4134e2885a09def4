// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Language;

/**
 * What the case does not know when a version becomes a form of Altinn 2.
 *
 * @param employerName The employer's name, which the form must have. {@code null} when left
 * out.
 * @param personNumber The newest person number of the registry; that of the case if left out.
 * {@code null} when left out.
 * @param managerGivenName The manager's given name. {@code null} when left out.
 * @param managerFamilyName The manager's surname. {@code null} when left out.
 * @param managerPhone The manager's telephone number. {@code null} when left out.
 * @param contactGivenName Another contact's given name. {@code null} when left out.
 * @param contactFamilyName Another contact's surname. {@code null} when left out.
 * @param contactPhone Another contact's telephone number. {@code null} when left out.
 * @param inclusiveWorkplace Whether the employer has an agreement on a more inclusive working
 * life (IA). {@code null} when left out.
 * @param hasOccupationalHealth Whether the employer has an occupational health service.
 * {@code null} when left out.
 * @param employeeGivenName The employee's given name. {@code null} when left out.
 * @param employeeFamilyName The employee's surname. {@code null} when left out.
 * @param employeePosition The employee's position and department. {@code null} when left out.
 * @param employeePhone The employee's telephone number. {@code null} when left out.
 * @param certifiedOn The day of the sick note. {@code null} when left out.
 * @param signedPaperCopy Whether there is a paper copy with signatures. {@code null} when left
 * out.
 * @param systemName The name of the sending system. {@code null} when left out.
 * @param systemVersion Its version. {@code null} when left out.
 * @param additional Further information, before what the library puts there. {@code null} when
 * left out.
 * @param language The language of names that are put before texts; that of the policy if left
 * out. {@code null} when left out.
 */
public record FormChoice(
        String employerName,
        String personNumber,
        String managerGivenName,
        String managerFamilyName,
        String managerPhone,
        String contactGivenName,
        String contactFamilyName,
        String contactPhone,
        Boolean inclusiveWorkplace,
        Boolean hasOccupationalHealth,
        String employeeGivenName,
        String employeeFamilyName,
        String employeePosition,
        String employeePhone,
        LocalDate certifiedOn,
        Boolean signedPaperCopy,
        String systemName,
        String systemVersion,
        String additional,
        Language language) {
    /** With what must be given, and nothing else. */
    public FormChoice() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employerName The employer's name, which the form must have.
     */
    public FormChoice withEmployerName(String employerName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param personNumber The newest person number of the registry; that of the case if left
     * out.
     */
    public FormChoice withPersonNumber(String personNumber) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param managerGivenName The manager's given name.
     */
    public FormChoice withManagerGivenName(String managerGivenName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param managerFamilyName The manager's surname.
     */
    public FormChoice withManagerFamilyName(String managerFamilyName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param managerPhone The manager's telephone number.
     */
    public FormChoice withManagerPhone(String managerPhone) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param contactGivenName Another contact's given name.
     */
    public FormChoice withContactGivenName(String contactGivenName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param contactFamilyName Another contact's surname.
     */
    public FormChoice withContactFamilyName(String contactFamilyName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param contactPhone Another contact's telephone number.
     */
    public FormChoice withContactPhone(String contactPhone) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param inclusiveWorkplace Whether the employer has an agreement on a more inclusive
     * working life (IA).
     */
    public FormChoice withInclusiveWorkplace(boolean inclusiveWorkplace) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param hasOccupationalHealth Whether the employer has an occupational health service.
     */
    public FormChoice withHasOccupationalHealth(boolean hasOccupationalHealth) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employeeGivenName The employee's given name.
     */
    public FormChoice withEmployeeGivenName(String employeeGivenName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employeeFamilyName The employee's surname.
     */
    public FormChoice withEmployeeFamilyName(String employeeFamilyName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employeePosition The employee's position and department.
     */
    public FormChoice withEmployeePosition(String employeePosition) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employeePhone The employee's telephone number.
     */
    public FormChoice withEmployeePhone(String employeePhone) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param certifiedOn The day of the sick note.
     */
    public FormChoice withCertifiedOn(LocalDate certifiedOn) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param signedPaperCopy Whether there is a paper copy with signatures.
     */
    public FormChoice withSignedPaperCopy(boolean signedPaperCopy) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param systemName The name of the sending system.
     */
    public FormChoice withSystemName(String systemName) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param systemVersion Its version.
     */
    public FormChoice withSystemVersion(String systemVersion) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param additional Further information, before what the library puts there.
     */
    public FormChoice withAdditional(String additional) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language of names that are put before texts; that of the policy if
     * left out.
     */
    public FormChoice withLanguage(Language language) {
        return new FormChoice(employerName, personNumber, managerGivenName, managerFamilyName, managerPhone, contactGivenName, contactFamilyName, contactPhone, inclusiveWorkplace, hasOccupationalHealth, employeeGivenName, employeeFamilyName, employeePosition, employeePhone, certifiedOn, signedPaperCopy, systemName, systemVersion, additional, language);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("employer_name", employerName);
        json.add("person_number", personNumber);
        json.add("manager_given_name", managerGivenName);
        json.add("manager_family_name", managerFamilyName);
        json.add("manager_phone", managerPhone);
        json.add("contact_given_name", contactGivenName);
        json.add("contact_family_name", contactFamilyName);
        json.add("contact_phone", contactPhone);
        json.add("inclusive_workplace", inclusiveWorkplace);
        json.add("has_occupational_health", hasOccupationalHealth);
        json.add("employee_given_name", employeeGivenName);
        json.add("employee_family_name", employeeFamilyName);
        json.add("employee_position", employeePosition);
        json.add("employee_phone", employeePhone);
        json.add("certified_on", certifiedOn == null ? null : certifiedOn.toString());
        json.add("signed_paper_copy", signedPaperCopy);
        json.add("system_name", systemName);
        json.add("system_version", systemVersion);
        json.add("additional", additional);
        json.add("language", language == null ? null : language.word());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "FormChoice";
    }
}
