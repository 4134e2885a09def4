package no.oppfolgingsplan.internal;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Binds the declared functions by the foreign-function API. JNA only finds and loads the library. */
final class Binding {
    private static final Linker LINKER = Linker.nativeLinker();

    private static NativeLibrary bound;

    private Binding() {}

    /**
     * Binds every function.
     *
     * @throws UnsatisfiedLinkError when the library lacks one
     */
    static void bind(NativeLibrary library) {
        // The declarations are bound once, when their class is made ready, so all of them must be there.
        for (Method method : Abi.class.getDeclaredMethods()) {
            if (method.getName().startsWith("opl_")) {
                library.getFunction(method.getName());
            }
        }
        bound = library;
        try {
            MethodHandles.lookup().ensureInitialized(Abi.class);
        } catch (IllegalAccessException failed) {
            throw impossible(failed);
        }
    }

    /** Where a function is. */
    static MemorySegment address(String name) {
        return MemorySegment.ofAddress(Pointer.nativeValue(bound.getFunction(name)));
    }

    /** A call of functions with a result and parameters of certain types. */
    static MethodHandle handle(Class<?> result, Class<?>... parameters) {
        MemoryLayout[] layouts = Arrays.stream(parameters).map(Binding::layout).toArray(MemoryLayout[]::new);
        return LINKER.downcallHandle(
                result == void.class
                        ? FunctionDescriptor.ofVoid(layouts)
                        : FunctionDescriptor.of(layout(result), layouts));
    }

    private static MemoryLayout layout(Class<?> type) {
        return type == int.class ? ValueLayout.JAVA_INT : ValueLayout.JAVA_LONG;
    }

    /** What was thrown in a call: a full stack and the like pass as they are, and nothing else is possible. */
    static AssertionError impossible(Throwable failed) {
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed instanceof RuntimeException exception) {
            throw exception;
        }
        return new AssertionError(failed);
    }
}
