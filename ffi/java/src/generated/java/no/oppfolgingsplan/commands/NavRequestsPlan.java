// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;

/** Nav asks for the plan. */
public record NavRequestsPlan() implements Command {
    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.NAV_REQUESTS_PLAN;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "nav_requests_plan");
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "NavRequestsPlan";
    }
}
