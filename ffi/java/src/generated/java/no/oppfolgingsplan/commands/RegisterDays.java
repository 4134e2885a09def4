// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.DayKind;

/**
 * Registers self-certified days or holiday.
 *
 * @param days What kind of days.
 * @param from First day.
 * @param to Last day.
 */
public record RegisterDays(DayKind days, LocalDate from, LocalDate to) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RegisterDays {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.REGISTER_DAYS;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "register_days");
        json.add("days", days.word());
        json.add("from", from.toString());
        json.add("to", to.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RegisterDays";
    }
}
