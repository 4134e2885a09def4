// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.HoldKind;

/**
 * Lifts a hold.
 *
 * @param hold Which.
 */
public record LiftHold(HoldKind hold) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public LiftHold {
        Objects.requireNonNull(hold, "hold");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.LIFT_HOLD;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "lift_hold");
        json.add("hold", hold.word());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "LiftHold";
    }
}
