package no.oppfolgingsplan;

/**
 * The native library is not there, is another one, or may not be called. The message says what was looked for and what
 * was found, or what helps.
 */
public final class LibraryException extends OppfolgingsplanException {
    private static final long serialVersionUID = 1;

    /** With what was looked for and what was found. */
    public LibraryException(String message) {
        this(message, null);
    }

    /** With what was looked for and what was found, and what was thrown. */
    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
