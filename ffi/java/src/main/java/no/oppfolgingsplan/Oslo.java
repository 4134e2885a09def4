package no.oppfolgingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** How the library reckons with days and moments: by the calendar and the clock of Oslo, which it carries itself. */
public final class Oslo {
    private Oslo() {}

    private static Scratch scratch() {
        NativeCode.require();
        return Scratch.mine();
    }

    private static int days(LocalDate date) {
        return Times.days(Objects.requireNonNull(date, "date"));
    }

    private static long micros(Instant moment, String name) {
        return Times.micros(Objects.requireNonNull(moment, name));
    }

    /**
     * The day of a moment in Oslo, which is the day of every decision.
     *
     * @param moment the moment
     * @throws IllegalArgumentException when it is out of range
     */
    public static LocalDate dayOf(Instant moment) {
        Scratch scratch = scratch();
        Failure.check(Abi.opl_moment_date(micros(moment, "moment"), scratch.out()), "moment");
        return Times.date(scratch.number());
    }

    /**
     * A moment as it stands in JSON, with the wall clock of Oslo.
     *
     * @param moment the moment
     * @throws IllegalArgumentException when it is out of range
     */
    public static String text(Instant moment) {
        Scratch scratch = scratch();
        Failure.check(Abi.opl_moment_to_text(micros(moment, "moment"), scratch.out()), "moment");
        return Scratch.take(scratch.wide());
    }

    /**
     * A date as it stands in JSON.
     *
     * @param date the date
     * @throws IllegalArgumentException when it is out of range
     */
    public static String text(LocalDate date) {
        Scratch scratch = scratch();
        Failure.check(Abi.opl_date_to_text(days(date), scratch.out()), "date");
        return Scratch.take(scratch.wide());
    }

    /**
     * Reads a moment as the library does.
     *
     * @param text RFC 3339 with an offset: {@code 2026-02-03T10:15:00+01:00}
     * @throws InputException when it is none
     */
    public static Instant moment(String text) {
        return Times.moment(Texts.read(Abi::opl_moment_parse, text, "text"));
    }

    /**
     * Reads a date as the library does.
     *
     * @param text {@code YYYY-MM-DD}
     * @throws InputException when it is none
     */
    public static LocalDate date(String text) {
        return Times.date((int) Texts.read(Abi::opl_date_parse, text, "text"));
    }

    /**
     * The last day on which something is visible that is kept for so many months after a date.
     *
     * @param date the date
     * @param months 0 to 255
     * @throws IllegalArgumentException when one of them is out of range
     */
    public static LocalDate lastVisible(LocalDate date, int months) {
        Scratch scratch = scratch();
        Failure.check(Abi.opl_last_visible(days(date), months, scratch.out()), "date or months");
        return Times.date(scratch.number());
    }

    /**
     * When a draft is said to run out: so many months after it was saved, on the wall clock of Oslo.
     *
     * @param saved when it was saved
     * @param months 0 to 255
     * @throws IllegalArgumentException when one of them is out of range
     */
    public static Instant draftExpiresAt(Instant saved, int months) {
        Scratch scratch = scratch();
        Failure.check(
                Abi.opl_draft_expires_at(micros(saved, "saved"), months, scratch.out()), "saved or months");
        return Times.moment(scratch.wide());
    }

    /**
     * Whether a draft is still kept.
     *
     * @param saved when it was saved
     * @param now when it is asked
     * @param months how long drafts are kept, 0 to 255
     * @throws IllegalArgumentException when one of them is out of range
     */
    public static boolean draftIsKept(Instant saved, Instant now, int months) {
        Scratch scratch = scratch();
        int status =
                Abi.opl_draft_is_kept(micros(saved, "saved"), micros(now, "now"), months, scratch.out());
        Failure.check(status, "a moment or months");
        return scratch.number() != 0;
    }
}
