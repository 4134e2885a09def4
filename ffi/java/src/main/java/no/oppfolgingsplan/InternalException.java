package no.oppfolgingsplan;

/** A bug of the library. Every object and the process are as they were. */
public final class InternalException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    InternalException() {
        super("a bug in oppfolgingsplan; nothing has changed", null);
    }
}
