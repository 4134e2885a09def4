package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A program in a process of its own, with the Java that runs the tests. */
final class Fork {
    private Fork() {}

    /** The class path of the tests with another jar for the package. */
    static String classPath(Path jar) {
        String others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("oppfolgingsplan-"))
                .collect(Collectors.joining(File.pathSeparator));
        return jar + File.pathSeparator + others;
    }

    /** The lines that a program says. */
    static List<String> run(Class<?> program, String classPath, List<String> options, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        // Later Javas warn of native code on the error stream.
        Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, process.waitFor(), lines.toString());
        return lines;
    }
}
