package no.oppfolgingsplan.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import no.oppfolgingsplan.LibraryException;

/** Finds the native library, compares its ABI, and binds its functions. Done once. */
public final class NativeCode {
    private static final String NAME = "oppfolgingsplan_c";
    private static final String PROPERTY = "oppfolgingsplan.library";
    private static final String FILE = System.mapLibraryName(NAME);

    private static volatile boolean isBound;
    private static String from;
    private static Path loaded;
    /** Why it will never be bound in this process: Java tries to make a class ready only once. */
    private static LibraryException unusable;

    private NativeCode() {}

    /** Binds the library if it is not bound yet. */
    public static void require() {
        if (!isBound) {
            bind(null);
        }
    }

    /** Binds the library of a file; it is too late when another one is bound. */
    public static void require(Path file) {
        bind(file);
        if (!real(file).equals(loaded)) {
            throw new LibraryException("the native library is loaded already, from " + from + ", and cannot be "
                    + file + " as well: name it before anything else is called");
        }
    }

    private static synchronized void bind(Path file) {
        if (isBound) {
            return;
        }
        if (unusable != null) {
            throw new LibraryException(unusable.getMessage(), unusable);
        }
        try {
            tryToBind(file);
        } catch (IllegalCallerException | LinkageError failed) {
            unusable = new LibraryException(Unusable.say(failed), failed);
            throw unusable;
        }
    }

    private static void tryToBind(Path file) {
        if (Native.POINTER_SIZE != 8) {
            throw new LibraryException("oppfolgingsplan needs a 64-bit Java, and this is one of "
                    + 8 * Native.POINTER_SIZE + " bits");
        }
        Path named = file != null ? file : property();
        Found found = named != null ? explicit(named) : search();
        check(found);
        try {
            Binding.bind(found.library());
        } catch (UnsatisfiedLinkError missing) {
            throw new LibraryException("the native library " + found.from() + " has ABI " + Abi.VERSION
                    + " but is earlier than this package: " + missing.getMessage(), missing);
        }
        from = found.from();
        File path = found.library().getFile();
        loaded = path != null && path.isAbsolute() ? real(path.toPath()) : null;
        isBound = true;
    }

    /** The one way to write the path of a file. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static Path property() {
        String path = System.getProperty(PROPERTY);
        return path == null || path.isEmpty() ? null : Path.of(path);
    }

    private record Found(NativeLibrary library, String from) {}

    private static Found explicit(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("the native library was looked for at " + file
                    + ", which was named, and there is no such file");
        }
        return open(file.toAbsolutePath().toString(), file.toString());
    }

    /** In the jar, then beside the jar, then where JNA and the system look. */
    private static Found search() {
        List<String> looked = new ArrayList<>();
        String resource = "/natives/" + Platform.RESOURCE_PREFIX + "/" + FILE;
        looked.add("in the jar as " + resource);
        if (NativeCode.class.getResource(resource) != null) {
            return open(extracted(resource).toString(), "in the jar as " + resource);
        }
        Path beside = besideTheJar();
        if (beside != null) {
            looked.add("beside the jar as " + beside);
            if (Files.isRegularFile(beside)) {
                return open(beside.toString(), beside.toString());
            }
        }
        looked.add("on the system as " + FILE);
        try {
            return new Found(NativeLibrary.getInstance(NAME), FILE + " on the system");
        } catch (UnsatisfiedLinkError missing) {
            throw new LibraryException("the native library was looked for " + String.join(", ", looked)
                    + ", and found nowhere; name its file with -D" + PROPERTY + "=FILE", missing);
        }
    }

    private static Path extracted(String resource) {
        try {
            return Native.extractFromResourcePath(resource, NativeCode.class.getClassLoader()).toPath();
        } catch (IOException failed) {
            throw new LibraryException("the native library was found in the jar as " + resource
                    + ", but could not be written to a file to load it from: " + failed.getMessage(), failed);
        }
    }

    private static Path besideTheJar() {
        CodeSource source = NativeCode.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI()).resolveSibling(FILE);
        } catch (URISyntaxException | RuntimeException notAFile) {
            return null;
        }
    }

    private static Found open(String file, String from) {
        try {
            return new Found(NativeLibrary.getInstance(file), from);
        } catch (UnsatisfiedLinkError wrong) {
            // JNA says first that it failed, and then why.
            String why = wrong.getMessage().lines().skip(1).findFirst().orElse(wrong.getMessage());
            throw new LibraryException("the native library was looked for at " + from
                    + ", and what was found cannot be loaded: " + why, wrong);
        }
    }

    private static void check(Found found) {
        int version;
        try {
            version = found.library().getFunction("opl_abi_version").invokeInt(new Object[0]);
        } catch (UnsatisfiedLinkError other) {
            throw new LibraryException("the native library was looked for at " + found.from()
                    + ", and what was found is another library: it has no opl_abi_version", other);
        }
        if (version != Abi.VERSION && !serves(found.library())) {
            throw new LibraryException("this package needs a native library of ABI " + Abi.VERSION
                    + ", and the one found at " + found.from() + " has ABI " + version);
        }
    }

    /** Whether a library of another ABI serves programs of this one; it knows those before it. */
    private static boolean serves(NativeLibrary library) {
        try {
            return library.getFunction("opl_check_abi").invokeInt(new Object[] {Abi.VERSION}) == 1;
        } catch (UnsatisfiedLinkError cannotSay) {
            return false;
        }
    }
}
