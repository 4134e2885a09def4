package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.oppfolgingsplan.Library;
import no.oppfolgingsplan.LibraryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the native library is found, and what is said when it is not. Each try is a process of its own. */
final class LibraryTest {
    private static final String FILE = System.mapLibraryName("oppfolgingsplan_c");

    @TempDir
    Path folder;

    /** What each process runs. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            for (int call = 0; call < 2; call++) {
                try {
                    if (arguments.length > 0) {
                        Library.load(Path.of(arguments[call % arguments.length]));
                    }
                    System.out.println("ABI " + Library.abiVersion());
                } catch (LibraryException wrong) {
                    System.out.println(wrong.getMessage());
                }
            }
        }
    }

    @Test
    void itIsInTheJar() throws Exception {
        assertEquals("ABI 1", run(jar(), List.of()));
    }

    @Test
    void aNamedFileGoesFirst() throws Exception {
        Path named = extract();
        assertEquals("ABI 1", run(jar(), List.of("-Doppfolgingsplan.library=" + named)));
        assertEquals("ABI 1", run(jar(), List.of(), named.toString()));
        assertEquals("ABI 1", run(withoutNatives(), List.of("-Doppfolgingsplan.library=" + named)));
    }

    @Test
    void itMayLieBesideTheJar() throws Exception {
        Path bare = withoutNatives();
        Files.move(extract(), bare.resolveSibling(FILE));
        assertEquals("ABI 1", run(bare, List.of()));
    }

    @Test
    void itMayLieOnTheSystem() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));
        Files.move(extract(), place.resolve(FILE));
        assertEquals("ABI 1", run(withoutNatives(), List.of("-Djna.library.path=" + place)));
    }

    @Test
    void aMissingOneSaysWhereItWasLookedFor() throws Exception {
        Path bare = withoutNatives();
        String said = run(bare, List.of());
        assertTrue(said.startsWith("the native library was looked for in the jar as /natives/"), said);
        assertTrue(said.contains("beside the jar as " + bare.resolveSibling(FILE)), said);
        assertTrue(said.contains("on the system as " + FILE + ", and found nowhere"), said);
        Path none = folder.resolve("none.so");
        assertEquals(
                "the native library was looked for at " + none + ", which was named, and there is no such file",
                run(jar(), List.of("-Doppfolgingsplan.library=" + none)));
    }

    @Test
    void aWrongFileIsNotLoaded() throws Exception {
        Path text = Files.writeString(folder.resolve("wrong.so"), "this is no library");
        String said = run(jar(), List.of("-Doppfolgingsplan.library=" + text));
        assertTrue(said.startsWith("the native library was looked for at " + text
                + ", and what was found cannot be loaded: " + text + ": "), said);
        Path other = compiled("other", "int something_else(void) { return 0; }");
        assertEquals(
                "the native library was looked for at " + other
                        + ", and what was found is another library: it has no opl_abi_version",
                run(jar(), List.of("-Doppfolgingsplan.library=" + other)));
    }

    @Test
    void aLibraryOfAnotherAbiIsNotUsed() throws Exception {
        Path other = compiled("abi", "unsigned opl_abi_version(void) { return 99; }");
        String expected = "this package needs a native library of ABI 1, and the one found at " + other + " has ABI 99";
        assertEquals(expected, run(jar(), List.of("-Doppfolgingsplan.library=" + other)));
        Path refusing = compiled("refusing", "unsigned opl_abi_version(void) { return 99; }"
                + "int opl_check_abi(unsigned header) { return header >= 2; }");
        assertEquals(
                expected.replace(other.toString(), refusing.toString()),
                run(jar(), List.of("-Doppfolgingsplan.library=" + refusing)));
    }

    @Test
    void anEarlierLibraryNamesWhatItLacks() throws Exception {
        Path earlier = compiled("earlier", "unsigned opl_abi_version(void) { return 1; }");
        String said = run(jar(), List.of("-Doppfolgingsplan.library=" + earlier));
        assertTrue(said.startsWith("the native library " + earlier + " has ABI 1 but is earlier than this package: "), said);
        assertTrue(said.contains("opl_"), said);
    }

    @Test
    void oneFileMayBeNamedInManyWays() throws Exception {
        Path named = extract();
        Path link = Files.createSymbolicLink(folder.resolve("link.so"), named);
        String around = folder.resolve("a").resolve("..").resolve(named.getFileName()).toString();
        Files.createDirectory(folder.resolve("a"));
        String relative = Path.of("").toAbsolutePath().relativize(named).toString();
        for (String other : List.of(around, relative, link.toString())) {
            assertEquals("ABI 1", run(jar(), List.of(), named.toString(), other));
            assertEquals("ABI 1", run(jar(), List.of(), other, named.toString()));
        }
        Path copy = Files.copy(named, folder.resolve("copy.so"));
        assertEquals(
                List.of("ABI 1", "the native library is loaded already, from " + named + ", and cannot be " + copy
                        + " as well: name it before anything else is called"),
                Fork.run(Program.class, Fork.classPath(jar()), List.of(), named.toString(), copy.toString()));
    }

    @Test
    void withoutTheJarOfJnaItIsNamed() throws Exception {
        String path = Arrays.stream(Fork.classPath(jar()).split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jna-"))
                .collect(Collectors.joining(File.pathSeparator));
        String said = "jna-5.x.jar, which calls the native library, is not on the class path";
        assertEquals(List.of(said, said), Fork.run(Program.class, path, List.of()));
    }

    @Test
    void whenJnaCannotLoadItsOwnLibraryTheRemedyIsSaid() throws Exception {
        Path none = folder.resolve("none");
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        for (Path place : List.of(file, file.resolve("below"))) {
            String said = run(jar(), List.of("-Djna.tmpdir=" + place));
            assertTrue(said.startsWith("JNA, which calls the native library, cannot load its own: "), said);
            assertTrue(said.contains("-Djna.boot.library.path=FOLDER"), said);
        }
        assertEquals("ABI 1", run(jar(), List.of("-Djna.boot.library.path=" + none)));
    }

    @Test
    void whenJavaRefusesNativeCodeTheRemedyIsSaid() throws Exception {
        assumeTrue(Runtime.version().feature() >= 24, "this Java refuses none");
        String said = run(jar(), List.of("--illegal-native-access=deny"));
        assertTrue(said.contains("--enable-native-access=ALL-UNNAMED"), said);
        List<String> modules = List.of(
                "--illegal-native-access=deny",
                "--enable-native-access=com.sun.jna",
                "--add-modules=no.oppfolgingsplan",
                "-p",
                Arrays.stream(Fork.classPath(jar()).split(File.pathSeparator))
                        .filter(entry -> entry.endsWith("oppfolgingsplan-0.1.0.jar")
                                || Path.of(entry).getFileName().toString().startsWith("jna-"))
                        .collect(Collectors.joining(File.pathSeparator)));
        assertEquals(said, run(jar(), modules));
        List<String> allowed = new ArrayList<>(modules);
        allowed.set(1, "--enable-native-access=com.sun.jna,no.oppfolgingsplan");
        assertEquals("ABI 1", run(jar(), allowed));
        assertEquals(
                "ABI 1",
                run(jar(), List.of("--illegal-native-access=deny", "--enable-native-access=ALL-UNNAMED")));
    }

    /** What the program says, which it says twice. */
    private String run(Path jar, List<String> options, String... arguments) throws Exception {
        List<String> lines = Fork.run(Program.class, Fork.classPath(jar), options, arguments);
        assertEquals(2, lines.size(), lines.toString());
        assertEquals(lines.get(0), lines.get(1));
        return lines.get(0);
    }

    private static Path jar() throws Exception {
        return Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The jar as it would be for a platform that no library was packed for. */
    private Path withoutNatives() throws Exception {
        Path bare = folder.resolve("bare").resolve("oppfolgingsplan.jar");
        Files.createDirectories(bare.getParent());
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(jar()));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bare))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().startsWith("natives/")) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
        }
        return bare;
    }

    /** The library of the jar as a file. */
    private Path extract() throws IOException {
        String resource = "/natives/" + Platform.RESOURCE_PREFIX + "/" + FILE;
        Path file = folder.resolve("extracted-" + FILE);
        try (InputStream from = Library.class.getResourceAsStream(resource)) {
            Files.copy(from, file);
        }
        return file;
    }

    private Path compiled(String name, String source) throws Exception {
        Path code = Files.writeString(folder.resolve(name + ".c"), source);
        Path library = folder.resolve("lib" + name + ".so");
        String compiler = System.getenv().getOrDefault("CC", "cc");
        Process process;
        try {
            process = new ProcessBuilder(
                            compiler, "-shared", "-fPIC", "-o", library.toString(), code.toString())
                    .inheritIO()
                    .start();
        } catch (IOException missing) {
            assumeTrue(false, "no C compiler");
            throw missing;
        }
        assertEquals(0, process.waitFor());
        return library;
    }
}
