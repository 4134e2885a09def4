package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.oppfolgingsplan.Library;
import no.oppfolgingsplan.internal.Abi;
import org.junit.jupiter.api.Test;

/** What is declared is what the library exports, and all of it can be reached. */
final class DeclarationsTest {
    /** A status is returned by its call; a sight is a plan or a refusal. */
    private static final Set<String> ELSEWHERE = Set.of("opl_error_status", "opl_plan_sight_is_seen");

    private static List<String> exported() throws IOException {
        return Files.readAllLines(World.repository().resolve("include/oppfolgingsplan.symbols"));
    }

    @Test
    void everyExportedFunctionIsDeclared() throws IOException {
        List<String> declared = Arrays.stream(Abi.class.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("opl_"))
                .map(Method::getName)
                .sorted()
                .toList();
        assertEquals(exported(), declared);
        assertEquals(Abi.VERSION, Library.abiVersion());
    }

    @Test
    void everyFunctionIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern name = Pattern.compile("Abi(?:::|\\.)(opl_\\w+)");
        try (Stream<Path> files = Files.walk(World.repository().resolve("ffi/java/src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher found = name.matcher(read(file));
                while (found.find()) {
                    used.add(found.group(1));
                }
            });
        }
        used.addAll(ELSEWHERE);
        // The two that are asked before anything is bound.
        used.add("opl_check_abi");
        assertEquals(new TreeSet<>(exported()), used);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
