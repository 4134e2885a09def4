package no.oppfolgingsplan;

/** Whatever this package throws for a reason of its own. It never holds a value of the input. */
public abstract sealed class OppfolgingsplanException extends RuntimeException
        permits RefusedException,
                InputException,
                InternalException,
                LibraryException,
                LogFileException,
                ArchiveReceiptException,
                AltinnFormException,
                NotSentException {
    private static final long serialVersionUID = 1;

    OppfolgingsplanException(String message, Throwable cause) {
        super(message, cause);
    }
}
