package no.oppfolgingsplan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.commands.FormChoice;
import no.oppfolgingsplan.commands.ReportChoice;
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
        return OutputFile.take(made(write, by, plan, at, Objects.requireNonNull(choice, "choice").toJson()));
    }

    /** What is made of a version by a choice in JSON. */
    long made(Version write, Actor by, String plan, Instant at, String chosen) {
        Objects.requireNonNull(plan, "plan");
        Scratch scratch = Scratch.mine();
        Calls.At ask = (object, who, when, out, error) -> {
            long[] lengths = scratch.put(plan, chosen);
            long text = scratch.text();
            return write.call(object, who, text, lengths[0], when, text + lengths[0], lengths[1], out, error);
        };
        try {
            return subject.made(ask, by, at);
        } finally {
            scratch.clear();
        }
    }

    /** Writes the case by a choice. */
    @FunctionalInterface
    interface Whole {
        int call(long object, long actor, long moment, long choice, long choiceLength, long out, long error);
    }

    /** What is made of the case by a choice in JSON. */
    long made(Whole write, Actor by, Instant at, String chosen) {
        Scratch scratch = Scratch.mine();
        Calls.At ask = (object, who, when, out, error) -> {
            long length = scratch.put(chosen);
            return write.call(object, who, when, scratch.text(), length, out, error);
        };
        try {
            return subject.made(ask, by, at);
        } finally {
            scratch.clear();
        }
    }

    /**
     * A picture of the case as one who may see it sees it, as SVG.
     *
     * @param by who looks
     * @param at for which moment
     * @param choice language and names
     * @throws RefusedException by the rule that closes the case to the actor
     * @throws InputException when a value cannot be
     */
    public OutputFile timeline(Actor by, Instant at, ReportChoice choice) {
        return OutputFile.take(made(Abi::opl_case_timeline, by, at, choice.toJson()));
    }

    /**
     * A report of the case as one who may see it sees it: one HTML file that stands alone.
     *
     * @param by who looks
     * @param at for which moment
     * @param choice language and names
     * @throws RefusedException by the rule that closes the case to the actor
     * @throws InputException when a value cannot be
     */
    public OutputFile report(Actor by, Instant at, ReportChoice choice) {
        return OutputFile.take(made(Abi::opl_case_report, by, at, choice.toJson()));
    }

    /**
     * A version as a form of Altinn 2 of 2016, {@code oppfolgingsplan.xml}. Its notes say what of the version
     * is not in it: {@code notes}, each with {@code path}, {@code note} and {@code loss}.
     *
     * @param by who asks; the host itself asks as the system
     * @param plan the version, such as {@code p1}
     * @param at for which moment
     * @param choice the employer's name, and what else the case does not know
     * @throws RefusedException by the rule that hides the version
     * @throws InputException when a value cannot be, or one that the form must have is missing
     */
    public OutputFile altinnForm(Actor by, String plan, Instant at, FormChoice choice) {
        return OutputFile.take(made(Abi::opl_case_altinn_form, by, plan, at, choice.toJson()));
    }

    /**
     * The documents of an entry of the log as an archive takes them: an entry of their own, the first
     * document as the main one. Nothing happens in the case.
     *
     * @param by who archives
     * @param entry the log entry, such as {@code e1}
     * @param at when
     * @param choice profile of the archive, names, folder; with a sender it is incoming post
     * @param documents the documents, one at least
     * @throws RefusedException as a rule would refuse {@code record_log_archived}
     * @throws InputException when a value cannot be
     */
    public OutputPackage archiveLogEntry(
            Actor by, String entry, Instant at, ArchiveChoice choice, List<Attachment> documents) {
        String chosen = choice.toJson();
        try (Attachment.All all = Attachment.All.of(documents)) {
            long attached = all.enter();
            try {
                Version write = (object, who, id, idLength, when, text, textLength, out, error) ->
                        Abi.opl_case_archive_log_entry(
                                object, who, id, idLength, when, text, textLength, attached, out, error);
                return OutputPackage.take(made(write, by, entry, at, chosen));
            } finally {
                all.leave();
            }
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
