package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import no.oppfolgingsplan.commands.Command;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.Role;

/** A command with who asks and when: one line of a replay file. It is read, and not decided yet. */
public final class Request extends Handle {
    Request(long address) {
        super(address, Abi::opl_request_free);
    }

    /**
     * A command as a request.
     *
     * @param command what is asked
     * @param by who asks
     * @param at when; its date in Oslo is the day of the decision, and less than a microsecond is left out
     * @throws InputException when a value cannot be, with its path
     */
    public static Request of(Command command, Actor by, Instant at) {
        return fromJson(json(command, by, at, null));
    }

    /**
     * A command as a request of somebody who has seen a certain version of the case.
     *
     * @param command what is asked
     * @param by who asks
     * @param at when; its date in Oslo is the day of the decision, and less than a microsecond is left out
     * @param basedOn the version of the case that the asker saw
     * @throws InputException when a value cannot be, with its path
     */
    public static Request of(Command command, Actor by, Instant at, long basedOn) {
        return fromJson(json(command, by, at, basedOn));
    }

    static String json(Command command, Actor by, Instant at, Long basedOn) {
        JsonWriter json = new JsonWriter();
        json.add("at", Times.text(Objects.requireNonNull(at, "at")));
        json.add("by", JsonWriter.raw(Objects.requireNonNull(by, "by").toJson()));
        json.add("based_on", basedOn);
        json.addAll(Objects.requireNonNull(command, "command").toJson());
        return json.end();
    }

    /**
     * Reads a request.
     *
     * @param json the request as JSON
     * @throws InputException with the path of what is wrong
     */
    public static Request fromJson(String json) {
        return new Request(Texts.read(Abi::opl_request_from_json, json, "json"));
    }

    /**
     * Reads a request.
     *
     * @param json the request as JSON in UTF-8
     * @throws InputException with the path of what is wrong
     */
    public static Request fromJson(byte[] json) {
        return new Request(Texts.read(Abi::opl_request_from_json, json, "json"));
    }

    /** The name of its command, such as {@code add_task}. */
    public String command() {
        return text(Abi::opl_request_command);
    }

    /** The role of who asks. */
    public Role role() {
        return Role.of(number(Abi::opl_request_role));
    }

    /** When it is asked. */
    public Instant at() {
        return moment(Abi::opl_request_moment);
    }

    /** The request as canonical JSON. */
    public String toJson() {
        return text(Abi::opl_request_to_json);
    }
}
