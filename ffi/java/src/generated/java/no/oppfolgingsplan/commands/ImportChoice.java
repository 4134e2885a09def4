// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Language;

/**
 * What a form of Altinn 2 does not say when it becomes a case.
 *
 * @param caseId The key of the new case. {@code null} when left out.
 * @param employee The key of the employee. {@code null} when left out.
 * @param manager The key of the manager; for a case that has a manager on the day, that one
 * acts. {@code null} when left out.
 * @param policy The policy of the new case, with two parties; that of Nav if left out, with
 * tasks assessed by either party, since the form does not say who did. {@code null} when left
 * out.
 * @param personNumber The newest person number of the registry: it replaces that of the form.
 * {@code null} when left out.
 * @param employer The organisation number: it replaces that of the form. {@code null} when left
 * out.
 * @param note The identifier of the sick note; {@code altinn} if left out. {@code null} when
 * left out.
 * @param sickUntil The last day of the sick note; the last day that the form knows of if left
 * out. {@code null} when left out.
 * @param validTo The last day on which the plan holds; that of the last measure if left out.
 * {@code null} when left out.
 * @param evaluateOn The day of evaluation; the last day on which the plan holds if left out.
 * {@code null} when left out.
 * @param reason Why the manager approved without the employee, for a form without signatures and
 * without a reason. Without this, such a plan stays a draft. {@code null} when left out.
 * @param language The language of names that are put before texts; that of the policy if left
 * out. {@code null} when left out.
 */
public record ImportChoice(
        String caseId,
        String employee,
        String manager,
        PolicyChoice policy,
        String personNumber,
        String employer,
        String note,
        LocalDate sickUntil,
        LocalDate validTo,
        LocalDate evaluateOn,
        String reason,
        Language language) {
    /** With what must be given, and nothing else. */
    public ImportChoice() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param caseId The key of the new case.
     */
    public ImportChoice withCaseId(String caseId) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employee The key of the employee.
     */
    public ImportChoice withEmployee(String employee) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param manager The key of the manager; for a case that has a manager on the day, that one
     * acts.
     */
    public ImportChoice withManager(String manager) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param policy The policy of the new case, with two parties; that of Nav if left out, with
     * tasks assessed by either party, since the form does not say who did.
     */
    public ImportChoice withPolicy(PolicyChoice policy) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param personNumber The newest person number of the registry: it replaces that of the
     * form.
     */
    public ImportChoice withPersonNumber(String personNumber) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employer The organisation number: it replaces that of the form.
     */
    public ImportChoice withEmployer(String employer) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param note The identifier of the sick note; {@code altinn} if left out.
     */
    public ImportChoice withNote(String note) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param sickUntil The last day of the sick note; the last day that the form knows of if
     * left out.
     */
    public ImportChoice withSickUntil(LocalDate sickUntil) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param validTo The last day on which the plan holds; that of the last measure if left out.
     */
    public ImportChoice withValidTo(LocalDate validTo) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param evaluateOn The day of evaluation; the last day on which the plan holds if left out.
     */
    public ImportChoice withEvaluateOn(LocalDate evaluateOn) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reason Why the manager approved without the employee, for a form without signatures
     * and without a reason. Without this, such a plan stays a draft.
     */
    public ImportChoice withReason(String reason) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language of names that are put before texts; that of the policy if
     * left out.
     */
    public ImportChoice withLanguage(Language language) {
        return new ImportChoice(caseId, employee, manager, policy, personNumber, employer, note, sickUntil, validTo, evaluateOn, reason, language);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("case", caseId);
        json.add("employee", employee);
        json.add("manager", manager);
        json.add("policy", policy == null ? null : JsonWriter.raw(policy.toJson()));
        json.add("person_number", personNumber);
        json.add("employer", employer);
        json.add("note", note);
        json.add("sick_until", sickUntil == null ? null : sickUntil.toString());
        json.add("valid_to", validTo == null ? null : validTo.toString());
        json.add("evaluate_on", evaluateOn == null ? null : evaluateOn.toString());
        json.add("reason", reason);
        json.add("language", language == null ? null : language.word());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ImportChoice";
    }
}
