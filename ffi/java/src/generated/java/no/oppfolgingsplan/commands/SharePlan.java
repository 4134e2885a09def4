// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.Recipient;

/**
 * Shares an approved version with the practitioner or with Nav.
 *
 * @param plan The version of the plan.
 * @param with With whom.
 * @param recipientFound Whether the host has found the recipient and an address (default true).
 * {@code null} when left out.
 */
public record SharePlan(String plan, Recipient with, Boolean recipientFound) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public SharePlan {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(with, "with");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param plan The version of the plan.
     * @param with With whom.
     */
    public SharePlan(String plan, Recipient with) {
        this(plan, with, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param recipientFound Whether the host has found the recipient and an address (default
     * true).
     */
    public SharePlan withRecipientFound(boolean recipientFound) {
        return new SharePlan(plan, with, recipientFound);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.SHARE_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "share_plan");
        json.add("plan", plan);
        json.add("with", with.word());
        json.add("recipient_found", recipientFound);
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "SharePlan";
    }
}
