// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/** Orders Nav's reminder about the plan. */
public record OrderReminder() implements Command {
    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.ORDER_REMINDER;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "order_reminder");
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "OrderReminder";
    }
}
