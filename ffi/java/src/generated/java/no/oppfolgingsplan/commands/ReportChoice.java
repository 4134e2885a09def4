// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.Language;

/**
 * What the case does not know, and what the host wants of a report.
 *
 * @param language The language; that of the policy if left out. {@code null} when left out.
 * @param employeeName The employee's name. {@code null} when left out.
 * @param employerName The employer's name. {@code null} when left out.
 * @param managerName The name of the manager who speaks for the employer now. {@code null} when
 * left out.
 * @param allVersions Whether every version of the plan is written out, not only the one that
 * counts now (default no). Versions are listed in any case. {@code null} when left out.
 */
public record ReportChoice(
        Language language,
        String employeeName,
        String employerName,
        String managerName,
        Boolean allVersions) {
    /** With what must be given, and nothing else. */
    public ReportChoice() {
        this(null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param language The language; that of the policy if left out.
     */
    public ReportChoice withLanguage(Language language) {
        return new ReportChoice(language, employeeName, employerName, managerName, allVersions);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employeeName The employee's name.
     */
    public ReportChoice withEmployeeName(String employeeName) {
        return new ReportChoice(language, employeeName, employerName, managerName, allVersions);
    }

    /**
     * The same with one value more or another one.
     *
     * @param employerName The employer's name.
     */
    public ReportChoice withEmployerName(String employerName) {
        return new ReportChoice(language, employeeName, employerName, managerName, allVersions);
    }

    /**
     * The same with one value more or another one.
     *
     * @param managerName The name of the manager who speaks for the employer now.
     */
    public ReportChoice withManagerName(String managerName) {
        return new ReportChoice(language, employeeName, employerName, managerName, allVersions);
    }

    /**
     * The same with one value more or another one.
     *
     * @param allVersions Whether every version of the plan is written out, not only the one that
     * counts now (default no). Versions are listed in any case.
     */
    public ReportChoice withAllVersions(boolean allVersions) {
        return new ReportChoice(language, employeeName, employerName, managerName, allVersions);
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("language", language == null ? null : language.word());
        json.add("employee_name", employeeName);
        json.add("employer_name", employerName);
        json.add("manager_name", managerName);
        json.add("all_versions", allVersions);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "ReportChoice";
    }
}
