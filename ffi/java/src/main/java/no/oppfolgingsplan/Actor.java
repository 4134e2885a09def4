package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.Role;

/**
 * Who acts or looks: a role, and for persons the key by which the host knows them. A value: it is
 * compared by what it holds, and there is nothing to close.
 */
public final class Actor {
    /** The library's own actor; it goes with this one. */
    private static final class Twin extends Handle {
        Twin(long address) {
            super(address, Abi::opl_actor_free);
        }
    }

    private final Role role;
    private final String id;
    private final boolean personAccess;
    private final Twin twin;

    private Actor(Role role, String id, boolean personAccess) {
        this.role = role;
        this.id = id;
        this.personAccess = personAccess;
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        try {
            long length = id == null ? 0 : scratch.put(id);
            long text = id == null ? 0 : scratch.text();
            Failure.check(
                    Abi.opl_actor_new(
                            role.number(), text, length, personAccess ? 1 : 0, scratch.out(), scratch.error()),
                    scratch);
            this.twin = new Twin(scratch.wide());
        } finally {
            scratch.clear();
        }
    }

    private Actor(Twin twin) {
        this.role = Role.of(twin.number(Abi::opl_actor_role));
        this.id = twin.textIfAny(Abi::opl_actor_id).orElse(null);
        this.personAccess = twin.isTrue(Abi::opl_actor_has_person_access);
        this.twin = twin;
    }

    /**
     * Reads an actor as it stands in {@code by} of a request.
     *
     * @param json the actor, such as <code>{"role":"manager","id":"m-1"}</code>
     * @throws InputException with the path of what is wrong
     */
    public static Actor fromJson(String json) {
        return new Actor(new Twin(Texts.read(Abi::opl_actor_from_json, json, "json")));
    }

    private static String key(String id) {
        return Objects.requireNonNull(id, "id");
    }

    /**
     * The employee.
     *
     * @param id the host's key of the person
     * @throws InputException when it cannot be a key
     */
    public static Actor employee(String id) {
        return new Actor(Role.EMPLOYEE, key(id), false);
    }

    /**
     * A manager.
     *
     * @param id the host's key of the person
     * @throws InputException when it cannot be a key
     */
    public static Actor manager(String id) {
        return new Actor(Role.MANAGER, key(id), false);
    }

    /**
     * Somebody at HR.
     *
     * @param id the host's key of the person
     * @throws InputException when it cannot be a key
     */
    public static Actor hr(String id) {
        return new Actor(Role.HR, key(id), false);
    }

    /** The embedding host. */
    public static Actor system() {
        return new Actor(Role.SYSTEM, null, false);
    }

    /**
     * A caseworker at Nav.
     *
     * @param personAccess whether they have access to the person, which the host knows
     */
    public static Actor nav(boolean personAccess) {
        return new Actor(Role.NAV, null, personAccess);
    }

    /** The practitioner. */
    public static Actor practitioner() {
        return new Actor(Role.PRACTITIONER, null, false);
    }

    /**
     * The same actor with a key, for roles that need none.
     *
     * @param id the host's key of the person
     * @throws InputException when it cannot be a key
     */
    public Actor withId(String id) {
        return new Actor(role, key(id), personAccess);
    }

    /** The role. */
    public Role role() {
        return role;
    }

    /** The host's key of the person, if one was given. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Whether the host states that this caseworker may see the person. */
    public boolean personAccess() {
        return personAccess;
    }

    /** The actor as JSON, as in {@code by} of a request. */
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("role", role.word());
        json.add("id", id);
        json.add("person_access", personAccess ? true : null);
        return json.end();
    }

    /** Asks something about a case with this actor. */
    boolean ask(Calls.At at, long object, Instant moment, Scratch scratch) {
        long address = twin.enter();
        try {
            long micros = Times.micros(moment);
            return Failure.check(at.call(object, address, micros, scratch.out(), scratch.error()), scratch);
        } finally {
            twin.leave();
        }
    }

    /** Whether both have the same role, key and access. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Actor actor
                && role == actor.role
                && personAccess == actor.personAccess
                && Objects.equals(id, actor.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, id, personAccess);
    }

    /** The role; the key is left out. */
    @Override
    public String toString() {
        return "Actor[" + role + "]";
    }
}
