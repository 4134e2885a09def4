package no.oppfolgingsplan;

/**
 * Something that has happened.
 *
 * @param kind the name of the event, such as {@code plan_approved}
 * @param json the event as canonical JSON
 */
public record Event(String kind, String json) {
    /** Its name: the rest may hold what people wrote. */
    @Override
    public String toString() {
        return "Event[" + kind + "]";
    }
}
