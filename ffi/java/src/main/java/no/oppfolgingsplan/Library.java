package no.oppfolgingsplan;

import java.nio.file.Path;
import java.util.Objects;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;

/** The native library: where it is, and its versions. It is loaded when it is first needed. */
public final class Library {
    private Library() {}

    /**
     * Loads the native library from a file, in place of looking for it. The system property
     * {@code oppfolgingsplan.library} does the same.
     *
     * @param file the library
     * @throws LibraryException when it is not there, is another one, or another one is loaded already
     */
    public static void load(Path file) {
        NativeCode.require(Objects.requireNonNull(file, "file"));
    }

    /** The version of the library, such as {@code 0.1.0}; for a person or a log. */
    public static String version() {
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        Failure.check(Abi.opl_library_version(scratch.out()));
        return Scratch.take(scratch.wide());
    }

    /** The version of the C ABI that is loaded. */
    public static int abiVersion() {
        NativeCode.require();
        return Abi.opl_abi_version();
    }

    /** The version of the rules, which is recorded with each event. */
    public static int rulesVersion() {
        NativeCode.require();
        return Abi.opl_rules_version();
    }

    /** The version of the JSON in which cases are stored. A case of an earlier version loads. */
    public static int wireVersion() {
        NativeCode.require();
        return Abi.opl_wire_version();
    }
}
