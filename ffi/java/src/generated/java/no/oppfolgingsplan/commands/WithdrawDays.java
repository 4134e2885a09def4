// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/**
 * Takes registered days back.
 *
 * @param registration The registration.
 */
public record WithdrawDays(String registration) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public WithdrawDays {
        Objects.requireNonNull(registration, "registration");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.WITHDRAW_DAYS;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "withdraw_days");
        json.add("registration", registration);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "WithdrawDays";
    }
}
