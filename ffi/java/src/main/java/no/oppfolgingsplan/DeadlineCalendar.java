package no.oppfolgingsplan;

import java.util.List;
import no.oppfolgingsplan.commands.Mark;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Times;

/**
 * The deadlines of cases as a calendar. A value: there is nothing to close.
 *
 * @param file the file, {@code deadlines.ics}
 * @param marks what stands in it: to be kept, and given as {@code earlier} of the next choice
 */
public record DeadlineCalendar(OutputFile file, List<Mark> marks) {
    static DeadlineCalendar take(long address) {
        try (Native made = new Native(address)) {
            List<Mark> marks = made.list(Abi::opl_calendar_mark_count, index -> new Mark(
                    made.text(Abi::opl_calendar_mark_uid, index),
                    Times.date(made.number(Abi::opl_calendar_mark_on, index))));
            return new DeadlineCalendar(OutputFile.take(made.wide(Abi::opl_calendar_file)), marks);
        }
    }

    /** The native answer. */
    private static final class Native extends Handle {
        Native(long address) {
            super(address, Abi::opl_calendar_free);
        }
    }
}
