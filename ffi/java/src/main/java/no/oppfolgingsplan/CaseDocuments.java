package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/** What is written of one case. It holds nothing of its own, and ends with its case. */
public final class CaseDocuments {
    private final Case subject;

    CaseDocuments(Case subject) {
        this.subject = subject;
    }

    /** Writes a version of the plan. */
    @FunctionalInterface
    interface Version {
        int call(
                long object,
                long actor,
                long plan,
                long planLength,
                long moment,
                long choice,
                long choiceLength,
                long out,
                long error);
    }

    /**
     * A version of the plan as PDF, by a writer for this once. For many, keep a {@link PdfWriter}.
     *
     * @param by who asks; the host itself asks as the system
     * @param plan the version, such as {@code p1}
     * @param at for which moment
     * @param choice language, names, what is added
     * @throws RefusedException by the rule that hides the version
     * @throws InputException when a value cannot be
     */
    public OutputFile pdf(Actor by, String plan, Instant at, DocumentChoice choice) {
        try (PdfWriter writer = new PdfWriter()) {
            return writer.write(subject, by, plan, at, choice);
        }
    }

    /**
     * The document of a version as JSON: what {@link PdfWriter} writes, for a writer of the host's own.
     *
     * @param by who asks; the host itself asks as the system
     * @param plan the version, such as {@code p1}
     * @param at for which moment
     * @param choice language, names, what is added
     * @throws RefusedException by the rule that hides the version
     * @throws InputException when a value cannot be
     */
    public OutputFile json(Actor by, String plan, Instant at, DocumentChoice choice) {
        return version(Abi::opl_case_document_json, by, plan, at, choice);
    }

    OutputFile version(Version write, Actor by, String plan, Instant at, DocumentChoice choice) {
        Objects.requireNonNull(plan, "plan");
        String chosen = Objects.requireNonNull(choice, "choice").toJson();
        Scratch scratch = Scratch.mine();
        Calls.At ask = (object, who, when, out, error) -> {
            long[] lengths = scratch.put(plan, chosen);
            long text = scratch.text();
            return write.call(object, who, text, lengths[0], when, text + lengths[0], lengths[1], out, error);
        };
        try {
            return OutputFile.take(subject.made(ask, by, at));
        } finally {
            scratch.clear();
        }
    }

    /**
     * Reads a table of log entries (CSV in UTF-8, with a heading). Nothing has happened yet: execute
     * the requests of the good rows.
     *
     * @param file the bytes of the file
     * @param by who writes in the log
     * @param at when
     * @throws RefusedException when this actor may not write in the log
     * @throws LogFileException when the file cannot be read as a whole
     */
    public LogImport readLog(byte[] file, Actor by, Instant at) {
        Objects.requireNonNull(file, "file");
        Scratch scratch = Scratch.mine();
        Calls.At read = (object, who, when, out, error) -> {
            long length = scratch.put(file);
            return Abi.opl_log_import_read(object, who, when, scratch.text(), length, out, error);
        };
        try {
            return LogImport.take(subject.made(read, by, at));
        } finally {
            scratch.clear();
        }
    }
}
