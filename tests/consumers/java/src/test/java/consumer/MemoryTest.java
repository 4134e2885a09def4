package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.Catalogue;
import no.oppfolgingsplan.IdentityNumbers;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Library;
import no.oppfolgingsplan.NavPreflight;
import no.oppfolgingsplan.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What many threads and large texts take of native memory. */
final class MemoryTest {
    private static List<String> run(Class<?> program, String... options) throws Exception {
        Path jar = Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Fork.run(program, Fork.classPath(jar), List.of(options));
    }

    /** Threads that live at the same time, and have each called once. */
    static final class Threads {
        private Threads() {}

        public static void main(String[] arguments) throws InterruptedException {
            int threads = 400;
            CountDownLatch called = new CountDownLatch(threads);
            CountDownLatch end = new CountDownLatch(1);
            try (Case now = World.planned()) {
                for (int thread = 0; thread < threads; thread++) {
                    Thread one = new Thread(() -> {
                        if (now.plan("p1").isPresent()) {
                            called.countDown();
                        }
                        try {
                            end.await();
                        } catch (InterruptedException ended) {
                            Thread.currentThread().interrupt();
                        }
                    });
                    one.setDaemon(true);
                    one.start();
                }
                System.out.println(called.await(60, TimeUnit.SECONDS));
            }
            end.countDown();
        }
    }

    @Test
    void aThreadKeepsLittle() throws Exception {
        assertEquals(List.of("true"), run(Threads.class, "-XX:MaxDirectMemorySize=64k"));
    }

    /** Large texts one after the other, which the garbage collector does not know of. */
    static final class Texts {
        private Texts() {}

        public static void main(String[] arguments) {
            String large = "å".repeat(3_000_000);
            for (int call = 0; call < 50; call++) {
                Catalogue.sensitiveJson(large);
            }
            System.out.println("done");
        }
    }

    @Test
    void largeTextsDoNotWaitForTheGarbageCollector() throws Exception {
        assertEquals(
                List.of("done"),
                run(Texts.class, "-Xmx64m", "-XX:MaxDirectMemorySize=2m", "-XX:+DisableExplicitGC"));
    }

    /** Texts that are longer together than a call takes. */
    static final class TooLong {
        private TooLong() {}

        public static void main(String[] arguments) {
            String huge = "å".repeat(540_000_000);
            try {
                Catalogue.term(huge, huge, Language.EN);
            } catch (IllegalArgumentException tooLong) {
                System.out.println(tooLong.getMessage());
            }
        }
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws Exception {
        assertEquals(
                List.of("a text of 2160000000 bytes in UTF-8 is too long: a call takes 2147483639"),
                run(TooLong.class, "-Xmx700m"));
    }

    @Test
    void noLargeTextIsLeftBehind() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/statm")), "no statm");
        // More than 32 MiB in UTF-8, so that the allocator gives it back at once.
        String large = "å".repeat(17_500_000);
        Case closed = World.planned();
        closed.close();
        try (Case now = World.planned()) {
            List<Executable> refused = List.of(
                    () -> now.plan(large),
                    () -> now.planFor(World.MANAGER, large, World.START),
                    () -> Actor.employee(large),
                    () -> Case.fromJson(large),
                    () -> Catalogue.term(large, "x", Language.EN),
                    () -> IdentityNumbers.check(large),
                    () -> NavPreflight.faultsJson(now, large, "{}", World.START));
            for (int round = 0; round < 2; round++) {
                for (Executable call : refused) {
                    long before = LifetimeTest.pages();
                    assertThrows(InputException.class, call);
                    assertLittleMore(before);
                }
                long before = LifetimeTest.pages();
                assertThrows(IllegalStateException.class, () -> closed.plan(large));
                assertThrows(IllegalStateException.class, () -> closed.planFor(World.MANAGER, large, World.START));
                assertLittleMore(before);
            }
        }
    }

    private static void assertLittleMore(long before) throws IOException {
        long grown = LifetimeTest.pages() - before;
        assertTrue(grown < 6_000, grown + " pages more, of which the text is 8500");
    }

    @Test
    void whatJavaThrowsInACallPasses() throws Exception {
        assumeTrue(Runtime.version().feature() >= 22, "the binding of later Javas");
        Class<?> binding = Class.forName("no.oppfolgingsplan.internal.Binding");
        Method method = binding.getDeclaredMethod("impossible", Throwable.class);
        method.setAccessible(true);
        for (Throwable thrown : List.of(new StackOverflowError(), new OutOfMemoryError(), new IllegalStateException())) {
            assertSame(
                    thrown,
                    assertThrows(InvocationTargetException.class, () -> method.invoke(null, thrown))
                            .getCause());
        }
    }
}
