package consumer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseList;
import no.oppfolgingsplan.DeadlineCalendar;
import no.oppfolgingsplan.OutputFile;
import no.oppfolgingsplan.PdfWriter;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.commands.CalendarChoice;
import no.oppfolgingsplan.commands.DocumentChoice;
import no.oppfolgingsplan.commands.Mark;
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
