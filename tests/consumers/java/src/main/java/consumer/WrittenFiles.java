package consumer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Attachment;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseList;
import no.oppfolgingsplan.DeadlineCalendar;
import no.oppfolgingsplan.OutputFile;
import no.oppfolgingsplan.OutputPackage;
import no.oppfolgingsplan.PdfWriter;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.ProofVerdict;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.commands.ArchiveProfile;
import no.oppfolgingsplan.commands.CalendarChoice;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.commands.FolderReference;
import no.oppfolgingsplan.commands.Mark;
import no.oppfolgingsplan.commands.PersonName;
import no.oppfolgingsplan.commands.ProofChoice;
import no.oppfolgingsplan.commands.ReportChoice;
import no.oppfolgingsplan.commands.VerifyChoice;
import no.oppfolgingsplan.words.ArchiveSystem;
import no.oppfolgingsplan.words.Debtor;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.Wording;

/** What is written of a case at its last moment, a line a file. */
final class WrittenFiles {
    private static final PdfWriter WRITER = new PdfWriter();

    private WrittenFiles() {}

    static void of(Case now, StringBuilder lines) {
        Actor by = Actor.system();
        Instant at = now.lastMoment();
        DocumentChoice choice = new DocumentChoice()
                .withLanguage(Language.NN)
                .withEmployeeName("Kari Eksempel \uD83D\uDE00")
                .withSignaturePage(true);
        for (Plan plan : now.plans()) {
            try (plan) {
                add(lines, now.documents().json(by, plan.id(), at, choice), null);
                add(lines, WRITER.write(now, by, plan.id(), at, choice), null);
            } catch (RefusedException refused) {
                add(lines, refused);
            }
        }
        LocalDate day = at.atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
        try (CaseList none = new CaseList();
                CaseList list = none.with(now, "\u00C5. B.")) {
            DeadlineCalendar calendar = list.calendar(
                    at,
                    new CalendarChoice()
                            .withLanguage(Language.EN)
                            .withWording(Wording.BARE)
                            .withAlarmDays(List.of(7, 0))
                            .withOwedBy(List.of(Debtor.EMPLOYER, Debtor.NAV))
                            .withEarlier(List.of()));
            String marks = calendar.marks().stream().map(Mark::toJson).collect(Collectors.joining(",", "[", "]"));
            add(lines, calendar.file(), marks);
            add(lines, list.alertsCsv(day, Language.NB), null);
            add(lines, list.alertsJson(day), null);
            OutputFile table = list.logCsv(Language.EN);
            add(lines, table, null);
            add(lines, list.logJson(), null);
            String log = now.documents().readLog(table.bytes(), by, at).json();
            lines.append("{\"log\":").append(log).append("}\n");
        } catch (RefusedException refused) {
            add(lines, refused);
        }
        packages(now, by, at, lines);
    }

    private static void packages(Case now, Actor by, Instant at, StringBuilder lines) {
        ArchiveChoice archive = new ArchiveChoice()
                .withProfile(new ArchiveProfile(ArchiveSystem.ELEMENTS).withNameInTitle(false))
                .withFolder(new FolderReference().withCaseYear(2024).withCaseNumber(117))
                .withRegisteredBy("L\u00F8nn");
        Actor manager = Actor.manager("m-1");
        Attachment minutes = new Attachment(
                "Referat fra m\u00F8te", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        for (Plan plan : now.plans()) {
            try (plan;
                    OutputPackage made = WRITER.archive(now, manager, plan.id(), at, archive, List.of(minutes))) {
                add(lines, made);
            } catch (RefusedException refused) {
                add(lines, refused);
            }
        }
        ProofChoice choice = new ProofChoice()
                .withLanguage(Language.NN)
                .withNames(List.of(new PersonName("m-1", "Ola Leder")))
                .withSecret("0123456789abcdef");
        try (OutputPackage proof = WRITER.proof(now, by, at, choice)) {
            add(lines, proof);
            OutputFile zip = proof.zip(at);
            add(lines, zip, null);
            String sums = proof.files().get(proof.files().size() - 1).sha256();
            ProofVerdict verdict = WRITER.verify(zip.bytes(), new VerifyChoice().withAnchors(List.of(sums)));
            lines.append("{\"verdict\":").append(verdict.json()).append("}\n");
        } catch (RefusedException refused) {
            add(lines, refused);
        }
        ReportChoice report =
                new ReportChoice().withEmployeeName("Kari Eksempel").withAllVersions(true);
        attempt(lines, () -> now.documents().timeline(by, at, report));
        attempt(lines, () -> now.documents().report(by, at, report));
    }

    private static void attempt(StringBuilder lines, Supplier<OutputFile> write) {
        try {
            add(lines, write.get(), null);
        } catch (RefusedException refused) {
            add(lines, refused);
        }
    }

    private static void add(StringBuilder lines, OutputPackage made) {
        made.files().forEach(file -> add(lines, file, null));
        lines.append("{\"notes\":").append(made.notesJson().orElseThrow()).append("}\n");
    }

    private static void add(StringBuilder lines, OutputFile file, String notes) {
        lines.append("{\"file\":\"").append(file.name());
        lines.append("\",\"sha256\":\"").append(file.sha256());
        lines.append("\",\"notes\":").append(notes == null ? file.notesJson().orElse("null") : notes);
        lines.append("}\n");
    }

    private static void add(StringBuilder lines, RefusedException refused) {
        lines.append("{\"refused\":").append(refused.refusal().toJson()).append("}\n");
    }
}
