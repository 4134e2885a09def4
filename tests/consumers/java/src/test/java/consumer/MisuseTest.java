package consumer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.oppfolgingsplan.Actions;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseStatus;
import no.oppfolgingsplan.Catalogue;
import no.oppfolgingsplan.Checklist;
import no.oppfolgingsplan.Deadline;
import no.oppfolgingsplan.Deadlines;
import no.oppfolgingsplan.History;
import no.oppfolgingsplan.IdentityNumbers;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Library;
import no.oppfolgingsplan.NavPreflight;
import no.oppfolgingsplan.Oslo;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Refusal;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.SickNotes;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.Visible;
import no.oppfolgingsplan.commands.AddTask;
import no.oppfolgingsplan.commands.OpenCase;
import no.oppfolgingsplan.commands.Period;
import no.oppfolgingsplan.commands.StartPlan;
import no.oppfolgingsplan.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What happens when the package is used wrongly. */
final class MisuseTest {
    @Test
    void useAfterCloseIsAnIllegalState() {
        Case now = World.planned();
        Request request = Request.of(new StartPlan(), World.MANAGER, World.START);
        Step step = now.decide(request);
        Refusal refusal = step.refusal().orElseThrow();
        CaseStatus status = now.status(World.DAY);
        Deadlines deadlines = now.deadlines(World.DAY);
        Deadline deadline = deadlines.get(0);
        Actions actions = now.allowed(World.MANAGER, World.START);
        Visible visible = now.visible(World.MANAGER, World.START);
        Checklist checklist = now.checklist("p1").orElseThrow();
        History history = now.history();
        Plan plan = now.plan("p1").orElseThrow();
        Map<AutoCloseable, Executable> uses = Map.of(
                step, step::isRefused,
                refusal, refusal::code,
                status, status::effective,
                deadlines, deadline::latest,
                actions, actions::toJson,
                visible, visible::plans,
                checklist, checklist::toJson,
                history, () -> history.get(0).words(Language.NB),
                plan, plan::id,
                request, () -> now.execute(request));
        uses.forEach((handle, use) -> {
            assertDoesNotThrow(handle::close);
            assertDoesNotThrow(handle::close);
            String message = assertThrows(IllegalStateException.class, use).getMessage();
            assertEquals("this " + handle.getClass().getSimpleName() + " is closed", message);
        });
        assertEquals("p1", now.status(World.DAY).planId().orElseThrow());
        now.close();
        now.close();
        assertThrows(IllegalStateException.class, now::version);
        assertThrows(IllegalStateException.class, () -> now.record().employee());
    }

    @Test
    void anObjectOutlivesWhatItWasReadFrom() {
        Plan plan;
        Refusal refusal;
        CaseStatus status;
        try (Case now = World.planned();
                Step step = now.decide(new StartPlan(), World.MANAGER, World.START)) {
            plan = now.plan("p1").orElseThrow();
            refusal = step.refusal().orElseThrow();
            status = now.status(World.DAY);
        }
        assertEquals("p1", plan.id());
        assertEquals("start.open-plan", refusal.code());
        assertEquals("p1", status.planId().orElseThrow());
    }

    @Test
    void aMissingArgumentIsNamed() {
        try (Case now = World.planned()) {
            Map<String, List<Executable>> calls = Map.ofEntries(
                    Map.entry("json", List.of(
                            () -> Case.fromJson((String) null),
                            () -> Case.fromJson((byte[]) null),
                            () -> Case.open((String) null),
                            () -> Case.fromEvents(null),
                            () -> Request.fromJson((String) null),
                            () -> now.execute((byte[]) null),
                            () -> now.decide((String) null),
                            () -> now.apply(null),
                            () -> now.importSickNote(null),
                            () -> SickNotes.fromJson(null))),
                    Map.entry("request", List.of(
                            () -> now.execute((Request) null),
                            () -> now.decide((Request) null),
                            () -> Case.open((Request) null))),
                    Map.entry("date", List.of(
                            () -> now.status(null),
                            () -> now.deadlines(null),
                            () -> now.nextChange(null),
                            () -> now.alertsJson(null),
                            () -> now.record().managerOn(null),
                            () -> Oslo.text((LocalDate) null))),
                    Map.entry("actor", List.of(
                            () -> now.allowed(null, World.START),
                            () -> now.planFor(null, "p1", World.START))),
                    Map.entry("moment", List.of(
                            () -> now.visible(World.SYSTEM, null),
                            () -> Oslo.dayOf(null),
                            () -> NavPreflight.faultsJson(now, "{}", "{}", null))),
                    Map.entry("plan", List.of(
                            () -> now.checklist(null),
                            () -> now.plan(null),
                            () -> new AddTask(null, "x"))),
                    Map.entry("id", List.of(() -> Actor.employee(null), () -> Actor.nav(true).withId(null))),
                    Map.entry("command", List.of(() -> now.execute(null, World.SYSTEM, World.START))),
                    Map.entry("by", List.of(() -> now.execute(new StartPlan(), null, World.START))),
                    Map.entry("at", List.of(() -> now.execute(new StartPlan(), World.SYSTEM, null))),
                    Map.entry("policy", List.of(() -> new OpenCase("s-1", "a-1", "310000019", null))),
                    Map.entry("from", List.of(() -> new Period(null, World.DAY, null))),
                    Map.entry("language", List.of(
                            () -> Catalogue.message("start.open-plan", null),
                            () -> now.deadlines(World.DAY).get(0).name(null))),
                    Map.entry("number", List.of(() -> IdentityNumbers.check(null))),
                    Map.entry("text", List.of(() -> Oslo.moment(null))),
                    Map.entry("file", List.of(() -> Library.load(null))));
            calls.forEach((name, uses) -> uses.forEach(
                    use -> assertEquals(name, assertThrows(NullPointerException.class, use).getMessage())));
        }
    }

    @Test
    void halfASurrogatePairIsRefusedAndNeverReplaced() {
        try (Case now = World.planned()) {
            List<String> halves = List.of("\ud800", "a\udc00", "ø\ud83dø", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00");
            for (String half : halves) {
                InputException name = assertThrows(
                        InputException.class,
                        () -> now.execute(new AddTask("p1", half), World.EMPLOYEE, World.START));
                assertEquals("name", name.path());
                InputException json = assertThrows(InputException.class, () -> now.execute(half));
                assertEquals("not_utf8", json.kind());
                assertEquals("json", json.path());
                assertEquals("not_utf8", assertThrows(InputException.class, () -> now.plan(half)).kind());
                assertEquals("id", assertThrows(InputException.class, () -> Actor.employee(half)).path());
            }
        }
    }

    @Test
    void everyOtherTextComesBackAsItWent() {
        String text = "Å \"\\/ æøå € \ud83d\ude00 ž";
        try (Case now = World.planned();
                Case next = World.after(now, new AddTask("p1", text), World.EMPLOYEE, World.START);
                Case loaded = Case.fromJson(next.toJsonBytes())) {
            String event = loaded.eventJson((int) loaded.version() - 1);
            assertEquals(text, World.json(event).get("name").textValue());
            assertEquals(loaded.toJson(), new String(loaded.toJsonBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Texts of all sorts, since the package writes and reads UTF-8 itself where it is faster than Java. */
    @Test
    void noTextIsChangedOnItsWay() {
        Random random = new Random(17);
        int[] widths = {0x5F, 0xDF, 0x7DF, 0xD7DF, 0x10FFDF};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int width = widths[random.nextInt(widths.length)];
            for (int length = random.nextInt(40); length > 0; length--) {
                int letter = ' ' + random.nextInt(random.nextInt(4) == 0 ? width : 0x5F);
                text.appendCodePoint(letter == '"' || letter == '\\' || letter == 0x7F ? '?' : letter);
            }
            String name = "x" + text.toString().replaceAll("[\\x{D800}-\\x{DFFF}]", "?") + "x";
            String json = "{\"at\":\"2026-01-20T09:00:00+01:00\",\"by\":{\"role\":\"system\"},"
                    + "\"do\":\"add_task\",\"plan\":\"p1\",\"name\":\"" + name + "\"}";
            try (Request request = Request.fromJson(json);
                    Request bytes = Request.fromJson(json.getBytes(StandardCharsets.UTF_8))) {
                assertEquals(json, request.toJson());
                assertEquals(json, bytes.toJson());
            }
        }
    }

    @Test
    void aLargeTextIsTakenToo() {
        String name = "å".repeat(3_000_000);
        try (Case now = World.planned()) {
            RefusedException refused = assertThrows(
                    RefusedException.class,
                    () -> now.execute(new AddTask("p1", name), World.EMPLOYEE, World.START));
            assertEquals("text.too-long", refused.code());
            assertEquals(List.of("name"), refused.refusal().fields());
            assertEquals("p1", now.plan("p1").orElseThrow().id());
        }
    }

    @Test
    void badInputHasAPathAndMessagesAndNoValue() {
        try (Case now = World.planned()) {
            InputException error = assertThrows(
                    InputException.class, () -> now.execute("{\"at\":\"Hemmelig\",\"by\":{\"role\":\"system\"}}"));
            assertEquals("invalid_value", error.kind());
            assertEquals("at", error.path());
            assertEquals("at", World.json(error.toJson()).get("path").textValue());
            assertFalse(error.toString().contains("Hemmelig"));
            assertTrue(error.message(Language.NB).length() > 5);
            assertFalse(error.message(Language.NB).equals(error.message(Language.EN)));
            byte[] notText = {'{', (byte) 0xFF};
            assertEquals("not_utf8", assertThrows(InputException.class, () -> Case.fromJson(notText)).kind());
            assertEquals("unknown_name", assertThrows(
                    InputException.class, () -> now.allowed(World.SYSTEM, World.START).find("dance")).kind());
        }
    }

    @Test
    void daysAndMomentsOutOfRangeAreBadInput() {
        try (Case now = World.planned()) {
            for (LocalDate date : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1899, 12, 31))) {
                assertEquals("out_of_range", assertThrows(InputException.class, () -> now.status(date)).kind());
                assertThrows(IllegalArgumentException.class, () -> Oslo.text(date));
            }
            for (Instant moment : List.of(Instant.MIN, Instant.MAX)) {
                InputException error =
                        assertThrows(InputException.class, () -> now.allowed(World.SYSTEM, moment));
                assertEquals("moment", error.path());
                assertEquals("at", assertThrows(
                        InputException.class,
                        () -> now.execute(new StartPlan(), World.MANAGER, moment)).path());
                assertThrows(IllegalArgumentException.class, () -> Oslo.dayOf(moment));
            }
            assertThrows(IllegalArgumentException.class, () -> Oslo.lastVisible(World.DAY, 256));
        }
    }

    @Test
    void anIndexOutsideIsOutOfBounds() {
        try (Case now = World.planned();
                Deadlines deadlines = now.deadlines(World.DAY)) {
            List<Executable> uses = new ArrayList<>();
            for (int index : new int[] {-1, deadlines.size(), Integer.MAX_VALUE}) {
                uses.add(() -> deadlines.get(index));
            }
            uses.add(() -> now.eventJson((int) now.version()));
            uses.add(() -> now.eventJson(-1));
            uses.add(() -> now.link(99));
            uses.forEach(use -> assertThrows(IndexOutOfBoundsException.class, use));
        }
    }
}
