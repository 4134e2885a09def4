package no.oppfolgingsplan;

import java.time.LocalDate;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.DeadlineCode;
import no.oppfolgingsplan.words.DeadlineState;
import no.oppfolgingsplan.words.Debtor;
import no.oppfolgingsplan.words.Language;

/** One deadline as it stands on the day that was asked about. It is read from its list, and ends with it. */
public final class Deadline {
    private final Deadlines list;
    private final int index;

    Deadline(Deadlines list, int index) {
        this.list = list;
        this.index = index;
    }

    /** Which deadline it is. */
    public DeadlineCode code() {
        return DeadlineCode.of(list.number(Abi::opl_deadlines_code, index));
    }

    /** Its name, for a person; of a reminder, what it reminds of. */
    public String name(Language language) {
        return list.text(Abi::opl_deadlines_name, index, language);
    }

    /** The last day on which it is met in time. */
    public LocalDate latest() {
        return Times.date(list.number(Abi::opl_deadlines_latest, index));
    }

    /** The day that is in time however weeks are read; never later than the latest. */
    public LocalDate safe() {
        return Times.date(list.number(Abi::opl_deadlines_safe, index));
    }

    /** Where it stands. */
    public DeadlineState state() {
        return DeadlineState.of(list.number(Abi::opl_deadlines_state, index));
    }

    /** The day on which it was met. */
    public Optional<LocalDate> metOn() {
        Scratch scratch = Scratch.mine();
        return list.call(Abi::opl_deadlines_met_on, index, scratch)
                ? Optional.of(Times.date(scratch.number()))
                : Optional.empty();
    }

    /** Who owes it. */
    public Debtor debtor() {
        return Debtor.of(list.number(Abi::opl_deadlines_debtor, index));
    }

    /** What it rests on. */
    public Citation citation() {
        return Citation.read(
                list.text(Abi::opl_deadlines_citation_id, index),
                language -> list.text(Abi::opl_deadlines_citation_text, index, language));
    }

    /** What tells it from others with the same code: a word of the library, or the name that the house gave it. */
    public Optional<String> label() {
        return list.textIfAny(Abi::opl_deadlines_label, index);
    }

    /** The plan, meeting or log entry that it belongs to. */
    public Optional<String> subject() {
        return list.textIfAny(Abi::opl_deadlines_subject, index);
    }

    /** Whether the date is an estimate that Nav alone can decide. */
    public boolean isEstimate() {
        return list.isTrue(Abi::opl_deadlines_is_estimate, index);
    }

    @Override
    public String toString() {
        return "Deadline[" + index + "]";
    }
}
