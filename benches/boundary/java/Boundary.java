import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.Library;
import no.oppfolgingsplan.Step;

/** What it costs to reach the library from Java: {@code java Boundary LIBRARIES FILES NAME}. */
final class Boundary {
    private static final int ROUNDS = 11;
    private static final long ROUND = 60_000_000;
    private static final long WARM = 1_500_000_000;

    /** The empty function, bound as the package binds its own. */
    static final class Empty {
        static native int opl_bench_empty(long object, long out);
    }

    /** So many operations; what they come to is used, so that none is left out. */
    private interface Work {
        long run(int operations);
    }

    private static long sink;
    private static String name;

    private Boundary() {}

    public static void main(String[] arguments) throws Exception {
        Path libraries = Path.of(arguments[0]);
        Path files = Path.of(arguments[1]);
        name = arguments[2];
        Library.load(libraries.resolve(System.mapLibraryName("oppfolgingsplan_c")));
        Path empty = libraries.resolve(System.mapLibraryName("opl_bench_empty"));
        Native.register(Empty.class, NativeLibrary.getInstance(empty.toAbsolutePath().toString()));

        String stored = Files.readString(files.resolve("case.json"));
        String command = Files.readString(files.resolve("command.json"));
        try (Case now = Case.fromJson(stored);
                Step step = now.execute(command)) {
            check(now.version() == 26, "the version");
            check(step.events().size() == 1 && step.events().get(0).kind().equals("task_added"), "the event");
            check(now.toJson().equals(stored), "the JSON");
            measure("floor", Boundary::floor);
            measure("getter", operations -> getter(now, operations));
            measure("command", operations -> command(now, command, operations));
            measure("json", operations -> json(stored, operations));
        }
    }

    private static long floor(int operations) {
        ByteBuffer place = ByteBuffer.allocateDirect(16).order(ByteOrder.nativeOrder());
        long out = Pointer.nativeValue(Native.getDirectBufferPointer(place));
        long sum = 0;
        for (int i = 0; i < operations; i++) {
            sum += Empty.opl_bench_empty(out, out) + place.getInt(0);
        }
        return sum;
    }

    private static long getter(Case now, int operations) {
        long sum = 0;
        for (int i = 0; i < operations; i++) {
            sum += now.version();
        }
        return sum;
    }

    private static long command(Case now, String command, int operations) {
        long sum = 0;
        for (int i = 0; i < operations; i++) {
            try (Step step = now.execute(command)) {
                sum += step == null ? 0 : 1;
            }
        }
        return sum;
    }

    private static long json(String stored, int operations) {
        long sum = 0;
        for (int i = 0; i < operations; i++) {
            try (Case now = Case.fromJson(stored)) {
                sum += now.toJson().length();
            }
        }
        return sum;
    }

    /** The median of some rounds, each about as long, after the compiler is done. */
    private static void measure(String measure, Work work) {
        int operations = 64;
        long begin = System.nanoTime();
        long took;
        do {
            took = time(work, operations);
            if (took < ROUND) {
                operations = (int) Math.max(operations + 1L, operations * ROUND / Math.max(took, ROUND / 8));
            }
        } while (took < ROUND || System.nanoTime() - begin < WARM);
        double[] each = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            each[round] = (double) time(work, operations) / operations;
        }
        Arrays.sort(each);
        System.out.printf(Locale.ROOT, "%s %s %.1f%n", name, measure, each[ROUNDS / 2]);
    }

    private static long time(Work work, int operations) {
        long begin = System.nanoTime();
        sink += work.run(operations);
        return System.nanoTime() - begin;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what + " is not as it should be");
        }
    }
}
