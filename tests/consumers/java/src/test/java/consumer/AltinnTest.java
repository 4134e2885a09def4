package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.oppfolgingsplan.AltinnForm;
import no.oppfolgingsplan.AltinnFormException;
import no.oppfolgingsplan.AltinnImport;
import no.oppfolgingsplan.ArchiveReceipt;
import no.oppfolgingsplan.Attachment;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.NavAnswer;
import no.oppfolgingsplan.NavDocuments;
import no.oppfolgingsplan.NavRequest;
import no.oppfolgingsplan.OutputFile;
import no.oppfolgingsplan.OutputPackage;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.commands.AddLogEntry;
import no.oppfolgingsplan.commands.ArchiveChoice;
import no.oppfolgingsplan.commands.FormChoice;
import no.oppfolgingsplan.commands.ImportChoice;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.LogKind;
import org.junit.jupiter.api.Test;

/** Forms of Altinn 2 in and out, and documents of the log; what they say, the tests of Rust say. */
class AltinnTest {
    private static final String FORM = """
            <melding xmlns="http://seres.no/xsd/NAV/Oppfoelgingsplan4_utfyllende_info_M/2016">
            <Skjemainnhold>
            <arbeidsgiver><orgnr>310000019</orgnr><orgnavn>Eksempel sykehus</orgnavn></arbeidsgiver>
            <sykmeldtArbeidstaker><fnr>05908399546</fnr></sykmeldtArbeidstaker>
            <mottaksInformasjon><endringsDato>2026-02-01</endringsDato></mottaksInformasjon>
            </Skjemainnhold></melding>""";
    private static final Instant AT = World.START.plusSeconds(3600);

    private static AltinnForm read(String file) {
        return AltinnForm.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFormBecomesACase() {
        AltinnImport made = read(FORM).importNew(
                new ImportChoice().withCaseId("s-9").withEmployee("a-9").withManager("m-9"));
        List<Request> requests = made.requests();
        Case now = Case.open(requests.get(0)).nextCase();
        for (Request request : requests.subList(1, requests.size())) {
            now = now.execute(request).nextCase();
        }
        assertEquals(made.nextCase().toJson(), now.toJson());
        assertTrue(made.toJson().contains("\"path\":\"arbeidsgiver.orgnavn\",\"note\":\"host_keeps\",\"loss\":true"), made.toJson());
        assertTrue(read(FORM).toJson().startsWith("{\"edition\":\"2016\""));
        assertFalse((made + " " + read(FORM)).contains("0590"));
        InputException missing = assertThrows(InputException.class, () -> read(FORM).importNew(new ImportChoice()));
        assertEquals("choice.case", missing.path());
    }

    @Test
    void whatIsNoFormSaysWhere() {
        AltinnFormException wrong =
                assertThrows(AltinnFormException.class, () -> read(FORM.replace("310000019", "31")));
        assertEquals(
                "{\"fault\":\"fields\",\"fields\":[{\"fault\":\"length\",\"path\":\"arbeidsgiver.orgnr\",\"line\":3}]}",
                wrong.json());
        assertTrue(wrong.message(Language.NB).endsWith("\narbeidsgiver.orgnr: Feltet har feil antall tegn."));
        assertThrows(AltinnFormException.class, () -> read("<!DOCTYPE m><melding/>"));
    }

    @Test
    void aDraftStandsInTheWay() {
        try (Case now = World.planned()) {
            RefusedException no = assertThrows(
                    RefusedException.class, () -> read(FORM).importInto(now, new ImportChoice()));
            assertEquals("start.open-plan", no.code().toString());
        }
    }

    @Test
    void aVersionBecomesAForm() {
        try (Case now = World.planned()) {
            FormChoice choice =
                    new FormChoice().withEmployerName("Eksempel sykehus").withPersonNumber("05908399546");
            OutputFile file = now.documents().altinnForm(World.MANAGER, "p1", AT, choice);
            assertEquals("oppfolgingsplan.xml", file.name());
            assertTrue(read(file.text()).toJson().contains("Medisinrunde"));
            assertTrue(file.notesJson().orElseThrow().startsWith("{\"notes\":["));
            InputException missing = assertThrows(
                    InputException.class,
                    () -> now.documents().altinnForm(World.MANAGER, "p1", AT, new FormChoice()));
            assertEquals("choice.employer_name", missing.path());
        }
    }

    @Test
    void documentsOfTheLogAreAnEntryOfTheirOwn() {
        AddLogEntry entry = new AddLogEntry(LogKind.MEETING, World.DAY, "Dialogmøte 1");
        try (Case planned = World.planned();
                Case now = World.after(planned, entry, World.MANAGER, AT)) {
            Attachment letter = new Attachment("Innkalling", "application/pdf", new byte[] {'%', 'P', 'D', 'F'});
            ArchiveChoice from = new ArchiveChoice().withReceivedFrom("Nav");
            try (OutputPackage made =
                    now.documents().archiveLogEntry(World.MANAGER, "e1", AT, from, List.of(letter))) {
                assertEquals("dokument.pdf", made.files().get(0).name());
                String fiks = made.file("fiks-arkiv-v1/arkivmelding.xml").orElseThrow().text();
                assertTrue(fiks.contains("<korrespondansepartNavn>Nav</korrespondansepartNavn>"));
            }
            assertThrows(
                    InputException.class,
                    () -> now.documents().archiveLogEntry(World.MANAGER, "e1", AT, from, List.of()));
            assertThrows(
                    RefusedException.class,
                    () -> now.documents().archiveLogEntry(World.EMPLOYEE, "e1", AT, from, List.of(letter)));
        }
    }

    @Test
    void aLetterOfNavsIsArchivedOnce() {
        String letter = """
                {"id":"d-1","link":"l-1","kind":"meeting","media_type":"application/pdf","person_number":"05908399546",
                 "employer":"310000019","ready":true,"read":false,"created":"2026-01-20T07:15:00.123456789Z"}""";
        NavAnswer file = NavRequest.document("l-1").readAnswer(
                200, Map.of("content-type", List.of("application/pdf")), new byte[] {'%', 'P', 'D', 'F'}, AT);
        ArchiveChoice choice = new ArchiveChoice();
        try (Case planned = World.planned()) {
            assertThrows(
                    InputException.class,
                    () -> NavDocuments.archive(planned, World.HR, letter, file, AT, choice));
            Request logged = NavDocuments.request(planned, World.HR, letter, AT).orElseThrow();
            Case now = planned.execute(logged).nextCase();
            assertTrue(NavDocuments.request(now, World.HR, letter, AT).isEmpty());
            try (OutputPackage made = NavDocuments.archive(now, World.HR, letter, file, AT, choice)) {
                assertEquals("%PDF", made.files().get(0).text());
            }
            ArchiveReceipt receipt = ArchiveReceipt.read("""
                    <arkivmeldingKvittering
                     xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1">
                     <registreringKvittering><systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
                     <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende></registreringKvittering>
                    </arkivmeldingKvittering>""".getBytes(StandardCharsets.UTF_8));
            Case done = now.execute(receipt.logRequestFor(now, World.HR, "e1", AT, choice)).nextCase();
            assertEquals(
                    "{\"about\":false,\"entry\":\"e1\",\"archived\":true}", NavDocuments.knownJson(done, letter));
        }
        String other = letter.replace("310000019", "889640782");
        try (Case planned = World.planned()) {
            assertThrows(InputException.class, () -> NavDocuments.request(planned, World.HR, other, AT));
        }
    }
}
