package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.oppfolgingsplan.Actions;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.Checklist;
import no.oppfolgingsplan.Deadline;
import no.oppfolgingsplan.Deadlines;
import no.oppfolgingsplan.History;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Refusal;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.Visible;
import no.oppfolgingsplan.commands.AddTask;
import no.oppfolgingsplan.commands.StartPlan;
import no.oppfolgingsplan.internal.Resource;
import org.junit.jupiter.api.Test;

/** Every native object is freed: at once when it is closed, later when it is forgotten. */
final class LifetimeTest {
    /** Something of everything, each closed. */
    private static void live() {
        try (Case now = World.planned();
                Deadlines deadlines = now.deadlines(World.DAY);
                Actions actions = now.allowed(World.MANAGER, World.START);
                Visible visible = now.visible(World.MANAGER, World.START);
                Checklist checklist = now.checklist("p1").orElseThrow();
                History history = now.history();
                Plan plan = now.planFor(World.MANAGER, "p1", World.START);
                Step step = now.decide(new StartPlan(), World.MANAGER, World.START);
                Refusal refusal = step.refusal().orElseThrow();
                Refusal other = actions.find("start_plan").refusal().orElseThrow()) {
            deadlines.forEach(Deadline::citation);
            assertEquals(1, visible.plans().size());
            assertEquals(6, checklist.size());
            assertEquals(now.version(), history.size());
            assertEquals("p1", plan.id());
            assertEquals(refusal.toJson(), other.toJson());
            assertThrows(InputException.class, () -> now.execute("{}"));
            assertEquals(Optional.empty(), now.checklist("p9"));
            RefusedException refused = assertThrows(
                    RefusedException.class, () -> now.execute(new StartPlan(), World.MANAGER, World.START));
            refused.refusal().close();
        }
    }

    @Test
    void whatIsClosedIsFreed() {
        live();
        long before = World.settled();
        for (int round = 0; round < 50; round++) {
            live();
        }
        assertEquals(before, Resource.live());
    }

    @Test
    void memoryDoesNotGrow() throws IOException {
        if (!Files.exists(Path.of("/proc/self/statm"))) {
            return;
        }
        for (int round = 0; round < 3_000; round++) {
            live();
        }
        System.gc();
        long before = pages();
        for (int round = 0; round < 6_000; round++) {
            live();
        }
        System.gc();
        // A leak of one text a round would be some 200 pages; of all of them, tens of thousands.
        long grown = pages() - before;
        assertTrue(grown < 4_000, grown + " pages more");
    }

    /** How much of this process is in memory. */
    static long pages() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]);
    }

    @Test
    void whatIsForgottenIsFreed() throws InterruptedException {
        live();
        long before = World.settled();
        for (int round = 0; round < 500; round++) {
            forget();
        }
        assertTrue(Resource.live() >= before);
        for (int wait = 0; wait < 100 && Resource.live() > before; wait++) {
            System.gc();
            Thread.sleep(20);
        }
        assertTrue(Resource.live() <= before, Resource.live() - before + " are left");
    }

    private static void forget() {
        Case now = World.planned();
        Step step = now.execute(new AddTask("p1", "Vaktplan"), World.MANAGER, World.START);
        step.nextCase().deadlines(World.DAY).get(0).latest();
    }

    @Test
    void theLastUseIsSafeFromTheCleaner() {
        // Each object is forgotten while its own last call runs.
        for (int round = 0; round < 2_000; round++) {
            assertEquals("p1", World.planned().plan("p1").orElseThrow().id());
            if (round % 100 == 0) {
                System.gc();
            }
        }
    }
}
