// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.DeliveryOutcome;
import no.oppfolgingsplan.words.Recipient;

/**
 * Tells how a delivery went.
 *
 * @param plan The version of the plan.
 * @param with To whom.
 * @param outcome How it went.
 * @param reason Failed: why. {@code null} when left out.
 * @param reference What the recipient calls the sending, such as Nav's {@code uuid}.
 * {@code null} when left out.
 */
public record RecordDelivery(
        String plan,
        Recipient with,
        DeliveryOutcome outcome,
        String reason,
        String reference) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RecordDelivery {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param with To whom.
     * @param outcome How it went.
     */
    public RecordDelivery(String plan, Recipient with, DeliveryOutcome outcome) {
        this(plan, with, outcome, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reason Failed: why.
     */
    public RecordDelivery withReason(String reason) {
        return new RecordDelivery(plan, with, outcome, reason, reference);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reference What the recipient calls the sending, such as Nav's {@code uuid}.
     */
    public RecordDelivery withReference(String reference) {
        return new RecordDelivery(plan, with, outcome, reason, reference);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.RECORD_DELIVERY;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "record_delivery");
        json.add("plan", plan);
        json.add("with", with.word());
        json.add("outcome", outcome.word());
        json.add("reason", reason);
        json.add("reference", reference);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RecordDelivery";
    }
}
