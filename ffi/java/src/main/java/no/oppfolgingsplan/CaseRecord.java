package no.oppfolgingsplan;

import java.time.LocalDate;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/**
 * What a case holds, whoever may see it: for the host itself. It is read from its case, and ends
 * with it. The JSON is described in the schema.
 */
public final class CaseRecord {
    private final Case of;

    CaseRecord(Case of) {
        this.of = of;
    }

    /** The host's key of the employee; nothing after the purge. */
    public Optional<String> employee() {
        return of.textIfAny(Abi::opl_case_employee);
    }

    /** The employee's national identity number, where the host gave it; nothing after the purge. */
    public Optional<String> personNumber() {
        return of.textIfAny(Abi::opl_case_person_number);
    }

    /** The employee's date of birth, where the host gave it; nothing after the purge. */
    public Optional<LocalDate> birthDate() {
        return of.dateIfAny(Abi::opl_case_birth_date);
    }

    /** The employer's organisation number; nothing after the purge. */
    public Optional<String> employer() {
        return of.textIfAny(Abi::opl_case_employer);
    }

    /**
     * The host's key of the manager on a date, if there is one.
     *
     * @param date the day that is asked about
     * @throws InputException when the date is out of range
     */
    public Optional<String> managerOn(LocalDate date) {
        Scratch scratch = Scratch.mine();
        return of.call(Abi::opl_case_manager_on, date, scratch)
                ? Optional.of(Scratch.take(scratch.wide()))
                : Optional.empty();
    }

    /** Whether the content was deleted after retention. */
    public boolean isPurged() {
        return of.isTrue(Abi::opl_case_is_purged);
    }

    /** The date on which the employee died. */
    public Optional<LocalDate> death() {
        return of.dateIfAny(Abi::opl_case_death);
    }

    /** The policy as JSON: a choice in which every value is given. */
    public String policyJson() {
        return of.text(Abi::opl_case_policy_json);
    }

    /** Every version of the plan with its content as a JSON array, the oldest first. */
    public String plansJson() {
        return of.text(Abi::opl_case_plans_json);
    }

    /** The sick notes as a JSON array, in the order of registration. */
    public String sickNotesJson() {
        return of.text(Abi::opl_case_sick_notes_json);
    }

    /** The absences that the notes and days come to by the policy's gap rule, as a JSON array in the order of dates. */
    public String absencesJson() {
        return of.text(Abi::opl_case_absences_json);
    }

    /** The dialogue meetings as a JSON array. */
    public String meetingsJson() {
        return of.text(Abi::opl_case_meetings_json);
    }

    /** The exemptions as a JSON array, the oldest first. */
    public String exemptionsJson() {
        return of.text(Abi::opl_case_exemptions_json);
    }

    /** The employer's log as a JSON array, the oldest first. */
    public String logJson() {
        return of.text(Abi::opl_case_log_json);
    }

    /** What holds the case back from purging, as a JSON array of words. */
    public String holdsJson() {
        return of.text(Abi::opl_case_holds_json);
    }

    @Override
    public String toString() {
        return "CaseRecord";
    }
}
