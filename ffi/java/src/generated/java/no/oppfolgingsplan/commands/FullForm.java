// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * The employer-led form when it is completed.
 *
 * @param typicalWorkday A typical working day.
 * @param tasksThatCanBeDone Tasks that can still be done.
 * @param tasksThatCannotBeDone Tasks that cannot be done.
 * @param earlierFacilitation Earlier facilitation.
 * @param comingFacilitation Coming facilitation.
 * @param otherFacilitation Other facilitation that was considered.
 * @param followUp How to follow up.
 * @param evaluationDate The day of evaluation.
 */
public record FullForm(
        String typicalWorkday,
        String tasksThatCanBeDone,
        String tasksThatCannotBeDone,
        String earlierFacilitation,
        String comingFacilitation,
        String otherFacilitation,
        String followUp,
        LocalDate evaluationDate) {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public FullForm {
        Objects.requireNonNull(typicalWorkday, "typicalWorkday");
        Objects.requireNonNull(tasksThatCanBeDone, "tasksThatCanBeDone");
        Objects.requireNonNull(tasksThatCannotBeDone, "tasksThatCannotBeDone");
        Objects.requireNonNull(earlierFacilitation, "earlierFacilitation");
        Objects.requireNonNull(comingFacilitation, "comingFacilitation");
        Objects.requireNonNull(otherFacilitation, "otherFacilitation");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(evaluationDate, "evaluationDate");
    }

    /** The object as JSON. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("typical_workday", typicalWorkday);
        json.add("tasks_that_can_be_done", tasksThatCanBeDone);
        json.add("tasks_that_cannot_be_done", tasksThatCannotBeDone);
        json.add("earlier_facilitation", earlierFacilitation);
        json.add("coming_facilitation", comingFacilitation);
        json.add("other_facilitation", otherFacilitation);
        json.add("follow_up", followUp);
        json.add("evaluation_date", evaluationDate.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "FullForm";
    }
}
