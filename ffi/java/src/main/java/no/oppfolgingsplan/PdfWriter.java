package no.oppfolgingsplan;

import java.time.Instant;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;

/**
 * Writes plans as PDF/A-2a and PDF/UA-1. It holds the fonts, read once: keep one for the whole
 * program. Any thread may use it.
 */
public final class PdfWriter extends Handle {
    /** A writer of PDF/A-2a. */
    public PdfWriter() {
        this(false);
    }

    /**
     * A writer.
     *
     * @param attachJson whether the document is attached as JSON; the files are PDF/A-3a then, which
     *     not every archive takes
     */
    public PdfWriter(boolean attachJson) {
        super(made(attachJson), Abi::opl_pdf_writer_free);
    }

    private static long made(boolean attachJson) {
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        Failure.check(Abi.opl_pdf_writer_new(attachJson ? 1 : 0, scratch.out(), scratch.error()), scratch);
        return scratch.wide();
    }

    /**
     * A version of the plan as PDF for one who may see it. The same case, moment and choice give the
     * same bytes.
     *
     * @param subject the case
     * @param by who asks; the host itself asks as the system
     * @param plan the version, such as {@code p1}
     * @param at for which moment
     * @param choice language, names, what is added
     * @throws RefusedException by the rule that hides the version
     * @throws InputException when a value cannot be
     */
    public OutputFile write(Case subject, Actor by, String plan, Instant at, DocumentChoice choice) {
        long writer = enter();
        try {
            CaseDocuments.Version write = (object, who, id, idLength, when, chosen, chosenLength, out, error) ->
                    Abi.opl_pdf_writer_write(
                            writer, object, who, id, idLength, when, chosen, chosenLength, out, error);
            return subject.documents().version(write, by, plan, at, choice);
        } finally {
            leave();
        }
    }
}
