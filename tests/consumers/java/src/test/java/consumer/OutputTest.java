package consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.ArchiveReceipt;
import no.oppfolgingsplan.ArchiveReceiptException;
import no.oppfolgingsplan.Attachment;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseList;
import no.oppfolgingsplan.DeadlineCalendar;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.LogFileException;
import no.oppfolgingsplan.LogImport;
import no.oppfolgingsplan.OutputFile;
import no.oppfolgingsplan.OutputPackage;
import no.oppfolgingsplan.PdfWriter;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Warning;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.commands.CalendarChoice;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.commands.ProofChoice;
import no.oppfolgingsplan.commands.ReportChoice;
import no.oppfolgingsplan.commands.VerifyChoice;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.LogColumn;
import org.junit.jupiter.api.Test;

/** What is written of a case; that the bytes are those of Rust, the transcripts say. */
class OutputTest {
    private static final Instant AT = World.START.plusSeconds(3600);
    private static final DocumentChoice NOTHING = new DocumentChoice();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPlanIsAPdfForWhoMaySeeItAndARefusalForOthers() {
        try (Case now = World.planned()) {
            OutputFile pdf = now.documents().pdf(World.MANAGER, "p1", AT, NOTHING);
            assertEquals("oppfolgingsplan.pdf", pdf.name());
            assertEquals("application/pdf", pdf.mediaType());
            assertTrue(new String(pdf.bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7"));
            assertTrue(pdf.notesJson().orElseThrow().startsWith("{\"pages\":"));
            assertThrows(
                    RefusedException.class,
                    () -> now.documents().pdf(Actor.practitioner(), "p1", AT, NOTHING));
            InputException error = assertThrows(
                    InputException.class, () -> now.documents().pdf(World.MANAGER, " ", AT, NOTHING));
            assertEquals("plan", error.path());
        }
    }

    @Test
    void oneWriterServesManyThreads() {
        try (Case now = World.planned();
                PdfWriter writer = new PdfWriter(true)) {
            long different = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(one -> writer.write(now, World.MANAGER, "p1", AT, NOTHING).sha256())
                    .distinct()
                    .count();
            assertEquals(1, different);
            PdfWriter closed = new PdfWriter();
            closed.close();
            assertThrows(
                    IllegalStateException.class, () -> closed.write(now, World.MANAGER, "p1", AT, NOTHING));
        }
    }

    @Test
    void aListIsWrittenWithItsLabels() {
        try (Case now = World.planned();
                CaseList none = new CaseList();
                CaseList one = none.with(now, "AB")) {
            DeadlineCalendar calendar = one.calendar(AT, new CalendarChoice().withLanguage(Language.EN));
            assertTrue(calendar.file().text().contains("(AB)"));
            assertFalse(calendar.marks().isEmpty());
            CalendarChoice later = new CalendarChoice().withEarlier(calendar.marks());
            assertFalse(one.calendar(AT, later).file().text().contains("STATUS:CANCELLED"));
            // What stood there and no longer does is taken back.
            String without = none.calendar(AT, later).file().text();
            int events = without.split("BEGIN:VEVENT", -1).length - 1;
            assertEquals(calendar.marks().size(), events);
            assertEquals(events, without.split("STATUS:CANCELLED", -1).length - 1);
            LocalDate day = LocalDate.of(2026, 2, 3);
            assertTrue(one.alertsCsv(day, Language.NB).text().startsWith("Sak;Merkelapp;"));
            InputException error = assertThrows(InputException.class, () -> one.with(now, "AB 01898299631"));
            assertEquals("label", error.path());
            assertFalse(error.toString().contains("01898299631"));
        }
    }

    @Test
    void aLogIsReadRowByRow() {
        byte[] table = utf8("Dato;Type;Tekst\r\n12.01.2026;Samtale;Snakket om vaktene\r\n"
                + "31.02.2026;Samtale;Snakket igjen\r\n");
        try (Case now = World.planned()) {
            LogImport read = now.documents().readLog(table, World.MANAGER, AT);
            assertEquals(2, read.rows());
            assertEquals(2, read.entries().get(0).row());
            assertEquals(2, read.entries().get(0).line());
            assertTrue(read.entries().get(0).warnings().isEmpty());
            assertTrue(read.ignoredColumns().isEmpty());
            assertEquals(1, now.execute(read.entries().get(0).request()).events().size());
            LogImport.Fault fault = read.faults().get(0);
            assertEquals(3, fault.row());
            assertEquals(3, fault.line());
            assertEquals(Optional.of(LogColumn.ON), fault.column());
            assertEquals("no_such_day", fault.fault());
            assertEquals("Datoen finnes ikke i kalenderen.", fault.message(Language.NB));
            LogFileException empty = assertThrows(
                    LogFileException.class, () -> now.documents().readLog(new byte[0], World.MANAGER, AT));
            assertEquals("empty", empty.fault());
            assertThrows(RefusedException.class, () -> now.documents().readLog(table, World.EMPLOYEE, AT));
        }
    }

    @Test
    void aRowIsReadWithWhatShouldBeLookedAt() {
        byte[] table = utf8("Dato;Type;Farge;Tekst\n12.01.2026;Annet;;\"En\nto\"\n13.01.2026;Annet;;Ringte 01898299631\n");
        try (Case now = World.planned()) {
            LogImport read = now.documents().readLog(table, World.MANAGER, AT);
            assertEquals(List.of(3), read.ignoredColumns());
            assertTrue(read.entries().get(0).warnings().isEmpty());
            LogImport.Row row = read.entries().get(1);
            assertEquals(3, row.row());
            assertEquals(4, row.line());
            assertEquals(List.of(new Warning("text.identity-number", "text")), row.warnings());
            assertFalse(read.toString().contains("01898299631"));
        }
    }

    @Test
    void anArchiveAnswersNothingThatIsNoReceipt() {
        ArchiveReceiptException fault =
                assertThrows(ArchiveReceiptException.class, () -> ArchiveReceipt.read(utf8("<html>")));
        assertTrue(fault.json().contains("\"advice\":\"give_up\""));
        assertFalse(fault.help(Language.NB).isBlank());
        try (Case now = World.planned();
                PdfWriter writer = new PdfWriter()) {
            List<Attachment> strange = List.of(
                    new Attachment("x", "text/plain", new byte[] {1}), new Attachment("x", "x/y", new byte[] {1}));
            InputException error = assertThrows(
                    InputException.class,
                    () -> writer.archive(now, World.MANAGER, "p1", AT, new ArchiveChoice(), strange));
            assertEquals("attachments[1].media_type", error.path());
            assertEquals("unknown_name", error.kind());
            assertTrue(error.toJson().contains("\"path\":\"attachments[1].media_type\""));
            // A draft is not for an archive.
            assertThrows(
                    RefusedException.class,
                    () -> writer.archive(now, World.MANAGER, "p1", AT, new ArchiveChoice(), List.of()));
        }
    }

    @Test
    void aProofIsVerifiedAndWhatIsNoneIsNot() {
        try (Case now = World.planned();
                PdfWriter writer = new PdfWriter();
                OutputPackage proof = writer.proof(now, World.SYSTEM, AT, new ProofChoice())) {
            byte[] zip = proof.zip(AT).bytes();
            assertTrue(writer.verify(zip, new VerifyChoice()).isWhole());
            VerifyChoice strange = new VerifyChoice().withAnchors(List.of("0".repeat(64)));
            assertFalse(writer.verify(zip, strange).isWhole());
            assertFalse(writer.verify(new byte[] {1}, new VerifyChoice()).isWhole());
            OutputPackage closed = writer.proof(now, World.SYSTEM, AT, new ProofChoice());
            closed.close();
            assertArrayEquals(proof.files().get(0).bytes(), closed.file("bevis.pdf").orElseThrow().bytes());
            assertThrows(IllegalStateException.class, () -> closed.zip(AT));
        }
    }

    @Test
    void aCaseIsDrawnAndReported() {
        try (Case now = World.planned()) {
            ReportChoice choice = new ReportChoice().withLanguage(Language.EN);
            assertTrue(now.documents().timeline(World.MANAGER, AT, choice).text().startsWith("<svg "));
            assertTrue(now.documents().report(World.MANAGER, AT, choice).text().contains("lang=\"en\""));
            assertThrows(
                    RefusedException.class, () -> now.documents().report(Actor.manager("m-9"), AT, choice));
        }
    }
}
