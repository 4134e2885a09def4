package no.oppfolgingsplan.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** Binds the declared functions to those of a library, by JNA's direct mapping. Java 22 and later have another one. */
final class Binding {
    private Binding() {}

    /**
     * Binds every function.
     *
     * @throws UnsatisfiedLinkError when the library lacks one
     */
    static void bind(NativeLibrary library) {
        Native.register(Abi.class, library);
    }
}
