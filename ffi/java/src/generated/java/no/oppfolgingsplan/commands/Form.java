// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import no.oppfolgingsplan.internal.JsonWriter;

/**
 * The employer-led form as far as it is filled in.
 *
 * @param typicalWorkday A typical working day. {@code null} when left out.
 * @param tasksThatCanBeDone Tasks that can still be done. {@code null} when left out.
 * @param tasksThatCannotBeDone Tasks that cannot be done. {@code null} when left out.
 * @param earlierFacilitation Earlier facilitation. {@code null} when left out.
 * @param comingFacilitation Coming facilitation. {@code null} when left out.
 * @param otherFacilitation Other facilitation that was considered. {@code null} when left out.
 * @param followUp How to follow up. {@code null} when left out.
 * @param evaluationDate The day of evaluation. {@code null} when left out.
 */
public record Form(
        String typicalWorkday,
        String tasksThatCanBeDone,
        String tasksThatCannotBeDone,
        String earlierFacilitation,
        String comingFacilitation,
        String otherFacilitation,
        String followUp,
        LocalDate evaluationDate) {
    /** With what must be given, and nothing else. */
    public Form() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param typicalWorkday A typical working day.
     */
    public Form withTypicalWorkday(String typicalWorkday) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param tasksThatCanBeDone Tasks that can still be done.
     */
    public Form withTasksThatCanBeDone(String tasksThatCanBeDone) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param tasksThatCannotBeDone Tasks that cannot be done.
     */
    public Form withTasksThatCannotBeDone(String tasksThatCannotBeDone) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param earlierFacilitation Earlier facilitation.
     */
    public Form withEarlierFacilitation(String earlierFacilitation) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param comingFacilitation Coming facilitation.
     */
    public Form withComingFacilitation(String comingFacilitation) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param otherFacilitation Other facilitation that was considered.
     */
    public Form withOtherFacilitation(String otherFacilitation) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param followUp How to follow up.
     */
    public Form withFollowUp(String followUp) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
    }

    /**
     * The same with one value more or another one.
     *
     * @param evaluationDate The day of evaluation.
     */
    public Form withEvaluationDate(LocalDate evaluationDate) {
        return new Form(typicalWorkday, tasksThatCanBeDone, tasksThatCannotBeDone, earlierFacilitation, comingFacilitation, otherFacilitation, followUp, evaluationDate);
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
        json.add("evaluation_date", evaluationDate == null ? null : evaluationDate.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "Form";
    }
}
