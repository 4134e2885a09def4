package no.oppfolgingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days and moments as the library has them. What does not fit into a number becomes the greatest
 * or least one, for the library to refuse.
 */
public final class Times {
    private static final long SECOND = 1_000_000;

    private Times() {}

    /** Days since 1970-01-01. */
    public static int days(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
    }

    /** A date by its days. */
    public static LocalDate date(int days) {
        return LocalDate.ofEpochDay(days);
    }

    /** Microseconds since 1970-01-01T00:00:00Z; less than one is left out. */
    public static long micros(Instant moment) {
        try {
            long seconds = Math.multiplyExact(moment.getEpochSecond(), SECOND);
            return Math.addExact(seconds, moment.getNano() / 1000);
        } catch (ArithmeticException tooFar) {
            return moment.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** A moment by its microseconds. */
    public static Instant moment(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1000);
    }

    /** A moment as it stands in JSON. */
    public static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
