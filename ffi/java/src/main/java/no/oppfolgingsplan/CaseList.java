package no.oppfolgingsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.commands.CalendarChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.Language;

/**
 * Cases whose deadlines, alerts or log go into one file. It never changes: a case more gives another
 * list, which shares the cases with this one.
 */
public final class CaseList extends Handle {
    /** A list without a case. */
    public CaseList() {
        this(empty());
    }

    private CaseList(long address) {
        super(address, Abi::opl_case_list_free);
    }

    private static long empty() {
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        Failure.check(Abi.opl_case_list_new(scratch.out(), scratch.error()), scratch);
        return scratch.wide();
    }

    /**
     * A list of cases without labels.
     *
     * @param cases the cases
     */
    public static CaseList of(Case... cases) {
        CaseList list = new CaseList();
        for (Case one : cases) {
            try (CaseList before = list) {
                list = before.with(one);
            }
        }
        return list;
    }

    /**
     * The list with a case more.
     *
     * @param subject the case
     */
    public CaseList with(Case subject) {
        return new CaseList(made(
                (list, one, out, error) -> Abi.opl_case_list_with(list, one, 0, 0, out, error), subject, "subject"));
    }

    /**
     * The list with a case more.
     *
     * @param subject the case
     * @param label what its reader knows it by, such as initials: 40 characters at most, no identity
     *     number, no diagnosis; the host vouches for it
     * @throws InputException when it is no label
     */
    public CaseList with(Case subject, String label) {
        Objects.requireNonNull(label, "label");
        Scratch scratch = Scratch.mine();
        Calls.With with = (list, one, out, error) -> {
            long length = scratch.put(label);
            return Abi.opl_case_list_with(list, one, scratch.text(), length, out, error);
        };
        try {
            return new CaseList(made(with, subject, "subject"));
        } finally {
            scratch.clear();
        }
    }

    /**
     * The deadlines of the cases as iCalendar, nobody's name in it.
     *
     * @param at as they stand at this moment
     * @param choice language, how much is said, alarms, whose deadlines, what the last calendar held
     * @throws InputException when a value cannot be
     */
    public DeadlineCalendar calendar(Instant at, CalendarChoice choice) {
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        String json = Objects.requireNonNull(choice, "choice").toJson();
        return DeadlineCalendar.take(made(
                (list, text, length, out, error) ->
                        Abi.opl_case_list_calendar(list, micros, text, length, out, error),
                json,
                "choice"));
    }

    /**
     * The alerts of the cases on a day as a table for a Norwegian Excel.
     *
     * @param on the day
     * @param language the language
     * @throws InputException when the day is out of range
     */
    public OutputFile alertsCsv(LocalDate on, Language language) {
        int number = language.number();
        return OutputFile.take(made(
                (list, day, out, error) -> Abi.opl_case_list_alerts_csv(list, day, number, out, error), on));
    }

    /**
     * The alerts of the cases on a day as JSON.
     *
     * @param on the day
     * @throws InputException when the day is out of range
     */
    public OutputFile alertsJson(LocalDate on) {
        return OutputFile.take(made(Abi::opl_case_list_alerts_json, on));
    }

    /**
     * The log of the cases as a table, which {@link CaseDocuments#readLog} reads again. It holds what
     * people wrote: whoever gets it must be one who may see the log of each case.
     *
     * @param language the language
     */
    public OutputFile logCsv(Language language) {
        int number = language.number();
        return OutputFile.take(made((list, out, error) -> Abi.opl_case_list_log_csv(list, number, out, error)));
    }

    /** The log of the cases as JSON, for one who may see it. */
    public OutputFile logJson() {
        return OutputFile.take(made(Abi::opl_case_list_log_json));
    }
}
