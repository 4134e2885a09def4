package no.oppfolgingsplan;

/** The shapes of the native functions that read from an object. */
final class Calls {
    private Calls() {}

    /** Reads a value. */
    @FunctionalInterface
    interface Get {
        int call(long object, long out);
    }

    /** Reads a value at an index. */
    @FunctionalInterface
    interface GetAt {
        int call(long object, long index, long out);
    }

    /** Reads a text in a language. */
    @FunctionalInterface
    interface Say {
        int call(long object, int language, long out);
    }

    /** Reads a text at an index in a language. */
    @FunctionalInterface
    interface SayAt {
        int call(long object, long index, int language, long out);
    }

    /** Makes an object from an object. */
    @FunctionalInterface
    interface From {
        int call(long object, long out, long error);
    }

    /** Makes an object from an object and a day. */
    @FunctionalInterface
    interface On {
        int call(long object, int date, long out, long error);
    }

    /** Makes an object from an object, an actor and a moment. */
    @FunctionalInterface
    interface At {
        int call(long object, long actor, long moment, long out, long error);
    }

    /** Makes an object from two objects. */
    @FunctionalInterface
    interface With {
        int call(long object, long other, long out, long error);
    }

    /** Makes an object from a text. */
    @FunctionalInterface
    interface Read {
        int call(long text, long length, long out, long error);
    }

    /** Makes an object from an object and a text. */
    @FunctionalInterface
    interface ReadOn {
        int call(long object, long text, long length, long out, long error);
    }
}
