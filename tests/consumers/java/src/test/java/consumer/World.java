package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.commands.AddTask;
import no.oppfolgingsplan.commands.AssignManager;
import no.oppfolgingsplan.commands.Command;
import no.oppfolgingsplan.commands.OpenCase;
import no.oppfolgingsplan.commands.Period;
import no.oppfolgingsplan.commands.PolicyChoice;
import no.oppfolgingsplan.commands.RegisterSickNote;
import no.oppfolgingsplan.commands.StartPlan;
import no.oppfolgingsplan.internal.Resource;
import no.oppfolgingsplan.words.ActivityKind;
import no.oppfolgingsplan.words.Preset;

/** A small case with invented persons, and what the tests read from the repository. */
final class World {
    static final Actor SYSTEM = Actor.system();
    static final Actor EMPLOYEE = Actor.employee("a-1");
    static final Actor MANAGER = Actor.manager("m-1");
    static final Actor HR = Actor.hr("h-1");
    static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    static final Instant START = Instant.parse("2026-01-20T08:00:00Z");
    static final ObjectMapper JSON = new ObjectMapper();

    private World() {}

    static OpenCase opening() {
        return new OpenCase("s-1", "a-1", "310000019", new PolicyChoice(Preset.NAV_TWO_PARTY));
    }

    /** Opened, with a sick note and a manager. */
    static Case absent() {
        Instant at = Instant.parse("2026-01-05T07:00:00Z");
        Period period = new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 31), ActivityKind.ABSENT)
                .withGrade(100);
        try (Case empty = next(Case.open(opening(), SYSTEM, at));
                Case sick = after(empty, new RegisterSickNote("n-1").withPeriods(List.of(period)), SYSTEM, at)) {
            return after(sick, new AssignManager("m-1", LocalDate.of(2026, 1, 1)), SYSTEM, at);
        }
    }

    /** With a plan that has a task. */
    static Case planned() {
        try (Case absent = absent();
                Case started = after(absent, new StartPlan(), MANAGER, START)) {
            return after(started, new AddTask("p1", "Medisinrunde"), EMPLOYEE, START);
        }
    }

    static Case after(Case now, Command command, Actor by, Instant at) {
        return next(now.execute(command, by, at));
    }

    private static Case next(Step step) {
        try (step) {
            return step.nextCase();
        }
    }

    static Path repository() {
        return Path.of(System.getProperty("repository"));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Every conformance case. */
    static List<JsonNode> conformance() {
        Path folder = repository().resolve("tests/conformance/cases");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(World::read).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static JsonNode read(Path file) {
        try {
            return json(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The actor of {@code by}. */
    static Actor actor(JsonNode by) {
        Optional<String> id = Optional.ofNullable(by.get("id")).map(JsonNode::textValue);
        Actor bare = switch (by.get("role").textValue()) {
            case "employee" -> Actor.employee(id.orElseThrow());
            case "manager" -> Actor.manager(id.orElseThrow());
            case "hr" -> Actor.hr(id.orElseThrow());
            case "nav" -> Actor.nav(by.path("person_access").booleanValue());
            case "practitioner" -> Actor.practitioner();
            default -> Actor.system();
        };
        Actor actor = id.map(bare::withId).orElse(bare);
        assertEquals(by, json(actor.toJson()));
        return actor;
    }

    /** How many native objects there are, when all that was forgotten before is freed. */
    static long settled() {
        long live = Resource.live();
        for (int same = 0; same < 3; ) {
            System.gc();
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
            same = Resource.live() == live ? same + 1 : 0;
            live = Resource.live();
        }
        return live;
    }
}
