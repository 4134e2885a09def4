// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.Obligation;

/**
 * Takes an exemption back.
 *
 * @param obligation From which obligation.
 */
public record WithdrawExemption(Obligation obligation) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public WithdrawExemption {
        Objects.requireNonNull(obligation, "obligation");
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.WITHDRAW_EXEMPTION;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "withdraw_exemption");
        json.add("obligation", obligation.word());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "WithdrawExemption";
    }
}
