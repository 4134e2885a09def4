package no.oppfolgingsplan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;

/**
 * Documents that Nav keeps for the employer's archive, on their way into the archive of a case. A document is
 * given as JSON: one of the {@code documents} of {@link NavAnswer#pageJson}.
 */
public final class NavDocuments {
    private NavDocuments() {}

    /**
     * What a case knows of a document, as JSON: {@code about}, whether it is about the person and the employer
     * of the case; {@code entry}, the entry of its log that stands for it; {@code archived}, whether that says
     * that it is in the archive.
     *
     * @param subject the case
     * @param document the document
     * @throws InputException when it is none
     */
    public static String knownJson(Case subject, String document) {
        Calls.ReadOn ask = Abi::opl_case_nav_document_json;
        return Scratch.take(Objects.requireNonNull(subject, "subject").made(ask, document, "document"));
    }

    /**
     * The request {@code add_log_entry} by which the case gets to know a document; none when it knows it.
     * Execute it, and store the case, before the document goes into the archive.
     *
     * @param subject the case
     * @param by the manager or HR
     * @param document the document
     * @param at when
     * @throws InputException also when it is about another person or employer than the case
     */
    public static Optional<Request> request(Case subject, Actor by, String document, Instant at) {
        Objects.requireNonNull(document, "document");
        Scratch scratch = Scratch.mine();
        Calls.At ask = (object, who, moment, out, error) -> {
            long length = scratch.put(document);
            return Abi.opl_case_nav_document_request(object, who, scratch.text(), length, moment, out, error);
        };
        long object = Objects.requireNonNull(subject, "subject").enter();
        try {
            return Objects.requireNonNull(by, "by").ask(ask, object, Objects.requireNonNull(at, "at"), scratch)
                    ? Optional.of(new Request(scratch.wide()))
                    : Optional.empty();
        } finally {
            scratch.clear();
            subject.leave();
        }
    }

    /**
     * A document that was fetched as an archive takes it: an entry of its own, of incoming post for a letter, a
     * note for a plan. When the archive has it, {@code record_log_archived} of its log entry says so.
     *
     * @param subject the case, which must know it
     * @param by who archives
     * @param document the document
     * @param file the answer that has its bytes
     * @param at when
     * @param choice profile of the archive, names, folder
     * @throws RefusedException as a rule would refuse {@code record_log_archived}
     * @throws InputException when a value cannot be
     */
    public static OutputPackage archive(
            Case subject, Actor by, String document, NavAnswer file, Instant at, ArchiveChoice choice) {
        String chosen = choice.toJson();
        byte[] type = file.mediaType().orElseThrow().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = file.bytes().orElseThrow();
        byte[] both = Arrays.copyOf(type, type.length + bytes.length);
        System.arraycopy(bytes, 0, both, type.length, bytes.length);
        Scratch scratch = Scratch.mine();
        Calls.At ask = (object, who, moment, out, error) -> {
            long[] sizes = scratch.put(Objects.requireNonNull(document, "document"), chosen, "", both);
            long choiceAt = scratch.text() + sizes[0];
            long typeAt = choiceAt + sizes[1];
            return Abi.opl_case_archive_nav_document(
                    object, who, scratch.text(), sizes[0], typeAt, type.length, typeAt + type.length, bytes.length,
                    moment, choiceAt, sizes[1], out, error);
        };
        try {
            return OutputPackage.take(Objects.requireNonNull(subject, "subject").made(ask, by, at));
        } finally {
            scratch.clear();
        }
    }
}
