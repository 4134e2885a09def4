// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Opens the case of one employee at one employer. The first command of a case, by the system.
 *
 * @param caseId The host's key of the case.
 * @param employee The host's key of the employee, as used in {@code by.id}.
 * @param employer The employer's organisation number (nine digits).
 * @param policy The policy: a preset with overrides.
 * @param personNumber The employee's national identity number, where the host has it.
 * {@code null} when left out.
 * @param birthDate The employee's date of birth; needed only for the maximum date from 67 years.
 * {@code null} when left out.
 */
public record OpenCase(
        String caseId,
        String employee,
        String employer,
        PolicyChoice policy,
        String personNumber,
        LocalDate birthDate) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public OpenCase {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param caseId The host's key of the case.
     * @param employee The host's key of the employee, as used in {@code by.id}.
     * @param employer The employer's organisation number (nine digits).
     * @param policy The policy: a preset with overrides.
     */
    public OpenCase(String caseId, String employee, String employer, PolicyChoice policy) {
        this(caseId, employee, employer, policy, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param personNumber The employee's national identity number, where the host has it.
     */
    public OpenCase withPersonNumber(String personNumber) {
        return new OpenCase(caseId, employee, employer, policy, personNumber, birthDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param birthDate The employee's date of birth; needed only for the maximum date from 67
     * years.
     */
    public OpenCase withBirthDate(LocalDate birthDate) {
        return new OpenCase(caseId, employee, employer, policy, personNumber, birthDate);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.OPEN_CASE;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "open_case");
        json.add("case", caseId);
        json.add("employee", employee);
        json.add("employer", employer);
        json.add("policy", JsonWriter.raw(policy.toJson()));
        json.add("person_number", personNumber);
        json.add("birth_date", birthDate == null ? null : birthDate.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "OpenCase";
    }
}
