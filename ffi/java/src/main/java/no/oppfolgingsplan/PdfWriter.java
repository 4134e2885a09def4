package no.oppfolgingsplan;

import java.time.Instant;
import java.util.List;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.commands.ProofChoice;
import no.oppfolgingsplan.commands.VerifyChoice;
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
     * @param attachJson whether {@link #write} attaches the document as JSON; the files are PDF/A-3a
     *     then, which not every archive takes. Archive packages and proofs are always PDF/A-2a
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

    /**
     * An approved version as an archive takes it: the document, an {@code arkivmelding} for
     * eFormidling and one for Fiks Arkiv, a registration sheet, the attachments and their sums.
     * Nothing happens in the case.
     *
     * @param subject the case
     * @param by who archives
     * @param plan the version, such as {@code p1}
     * @param at when
     * @param choice profile of the archive, names, folder
     * @param attachments documents that go along
     * @throws RefusedException as a rule would refuse {@code record_archived}
     * @throws InputException when a value cannot be
     */
    public OutputPackage archive(
            Case subject, Actor by, String plan, Instant at, ArchiveChoice choice, List<Attachment> attachments) {
        String chosen = choice.toJson();
        long writer = enter();
        try (Attachment.All all = Attachment.All.of(attachments)) {
            long attached = all.enter();
            try {
                CaseDocuments.Version write = (object, who, id, idLength, when, text, textLength, out, error) ->
                        Abi.opl_pdf_writer_archive(
                                writer, object, who, id, idLength, when, text, textLength, attached, out, error);
                return OutputPackage.take(subject.documents().made(write, by, plan, at, chosen));
            } finally {
                all.leave();
            }
        } finally {
            leave();
        }
    }

    /**
     * What the employer shows the Labour Inspection and Nav: a document, the events, and a hash chain
     * over them.
     *
     * @param subject the case
     * @param by who asks; the host itself asks as the system
     * @param at for which moment
     * @param choice language, names, what is withheld
     * @throws RefusedException by the rule that keeps it from the actor
     * @throws InputException when a value cannot be
     */
    public OutputPackage proof(Case subject, Actor by, Instant at, ProofChoice choice) {
        String chosen = choice.toJson();
        long writer = enter();
        try {
            CaseDocuments.Whole write = (object, who, when, text, length, out, error) ->
                    Abi.opl_pdf_writer_proof(writer, object, who, when, text, length, out, error);
            return OutputPackage.take(subject.documents().made(write, by, at, chosen));
        } finally {
            leave();
        }
    }

    /**
     * Verifies a proof that is in a zip: its sums, the chain of events, and that the document follows
     * from them.
     *
     * @param zip the bytes
     * @param choice what was kept elsewhere
     * @throws InputException when a value cannot be
     */
    public ProofVerdict verify(byte[] zip, VerifyChoice choice) {
        String chosen = choice.toJson();
        Scratch scratch = Scratch.mine();
        try {
            long[] sizes = scratch.put(chosen, "", "", zip);
            long text = scratch.text();
            return ProofVerdict.take(made((writer, out, error) -> Abi.opl_proof_verify_zip(
                    writer, text + sizes[0], sizes[3], text, sizes[0], out, error)));
        } finally {
            scratch.clear();
        }
    }
}
