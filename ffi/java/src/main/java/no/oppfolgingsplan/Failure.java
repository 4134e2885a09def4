package no.oppfolgingsplan;

import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.StatusCode;

/** What a status of the library means in Java. */
final class Failure {
    private Failure() {}

    /** Whether there is a value; a failure without an error object is thrown. */
    static boolean check(int status) {
        if (status == StatusCode.OK) {
            return true;
        }
        if (status == StatusCode.NONE) {
            return false;
        }
        if (status == StatusCode.OUT_OF_RANGE) {
            throw new IndexOutOfBoundsException("there is nothing at this index");
        }
        throw new InternalException();
    }

    /** A failure of a call whose numbers may be out of range, and that has no error object. */
    static void check(int status, String name) {
        if (status == StatusCode.OUT_OF_RANGE) {
            throw new IllegalArgumentException(name + " is out of range");
        }
        check(status);
    }

    /** Whether there is a value; a failure is thrown with what its error object says. */
    static boolean check(int status, Scratch scratch) {
        if (status == StatusCode.OK) {
            return true;
        }
        if (status == StatusCode.NONE) {
            return false;
        }
        long error = scratch.errorAddress();
        try {
            if (status == StatusCode.BUG) {
                throw new InternalException();
            }
            throw InputException.read(error);
        } finally {
            Abi.opl_error_free(error);
        }
    }
}
