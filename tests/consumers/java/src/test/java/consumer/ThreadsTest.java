package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseStatus;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.commands.AddTask;
import no.oppfolgingsplan.internal.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One object in many threads. */
final class ThreadsTest {
    private static final int THREADS = 8;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    @AfterAll
    static void end() {
        POOL.shutdown();
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        List<Future<T>> futures = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            futures.add(POOL.submit(work));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    @Test
    void eightThreadsShareACase() throws Exception {
        try (Case now = World.planned();
                CaseStatus status = now.status(World.DAY)) {
            String json = now.toJson();
            String seen = status.toJson();
            List<Integer> counts = together(() -> {
                for (int round = 0; round < 500; round++) {
                    assertEquals(json, now.toJson());
                    assertEquals(seen, status.toJson());
                    assertEquals("p1", status.planId().orElseThrow());
                    try (Step step = now.execute(
                                    new AddTask("p1", "Vaktplan " + round), World.EMPLOYEE, World.START);
                            Case next = step.nextCase()) {
                        assertEquals(now.version() + 1, next.version());
                    }
                }
                return 500;
            });
            assertEquals(THREADS * 500, counts.stream().mapToInt(count -> count).sum());
        }
    }

    @Test
    void closingDuringCallsDisturbsNone() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        int closed = 0;
        for (int round = 0; round < 200; round++) {
            Case now = World.planned();
            String json = now.toJson();
            List<Boolean> ended = together(() -> {
                boolean closes = barrier.await() == 0;
                try {
                    for (int call = 0; call < 20; call++) {
                        assertEquals(json, now.toJson());
                        if (closes && call == 3) {
                            now.close();
                        }
                    }
                    return false;
                } catch (IllegalStateException isClosed) {
                    return true;
                }
            });
            closed += (int) ended.stream().filter(end -> end).count();
        }
        assertTrue(closed >= 200, "the one that closes finds it closed, and others too");
    }

    @Test
    void closingInManyThreadsFreesOnce() throws Exception {
        long before = World.settled();
        for (int round = 0; round < 200; round++) {
            Case now = World.planned();
            together(() -> {
                now.close();
                return true;
            });
        }
        assertEquals(before, Resource.live());
    }
}
