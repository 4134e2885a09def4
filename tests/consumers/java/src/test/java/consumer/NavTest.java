package consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.oppfolgingsplan.AccessToken;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.Grant;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.NavAnswer;
import no.oppfolgingsplan.NavOutbox;
import no.oppfolgingsplan.NavPlan;
import no.oppfolgingsplan.NavRequest;
import no.oppfolgingsplan.NotSentException;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.TokenCache;
import no.oppfolgingsplan.commands.ApprovePlan;
import no.oppfolgingsplan.commands.AssessTask;
import no.oppfolgingsplan.commands.SharePlan;
import no.oppfolgingsplan.words.AssessmentKind;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.NavAdvice;
import no.oppfolgingsplan.words.NavDocumentKind;
import no.oppfolgingsplan.words.NavEnvironment;
import no.oppfolgingsplan.words.Recipient;
import org.junit.jupiter.api.Test;

/** A plan on its way to Nav, and what comes from there, without the network. */
class NavTest {
    private static final String EXTRA = """
            {"typical_workday":"Dagvakt","previous_facilitation":"Ingen","follow_up":"Hver uke",
             "contact_name":"Ola Leder","contact_phone":"55512345","contact_email":"ola@eksempel.no",
             "system_name":"Eksempel HR"}""";
    private static final String GRANT = """
            {"environment":"test","client":"my-client","scope":"nav:oppfolgingsplan/lps.write","kid":"my-key",
             "consumer":"310000019"}""";
    private static final Instant NOW = World.START.plusSeconds(7200);

    /** With an approved plan that is to go to Nav, and a person number. */
    private static Case shared() {
        String planned = World.planned().toJson().replace(
                "\"employee\":\"a-1\"", "\"employee\":\"a-1\",\"person_number\":\"05908399546\"");
        LocalDate from = LocalDate.of(2026, 1, 21);
        Case now = Case.fromJson(planned);
        now = World.after(now, new AssessTask("p1", "t1", AssessmentKind.CAN), World.EMPLOYEE, World.START);
        ApprovePlan approval = new ApprovePlan("p1", true)
                .withFrom(from).withTo(from.plusDays(60)).withEvaluateOn(from.plusDays(30));
        now = World.after(now, approval, World.MANAGER, World.START);
        now = World.after(now, new ApprovePlan("p1", true), World.EMPLOYEE, World.START);
        return World.after(now, new SharePlan("p1", Recipient.NAV), World.MANAGER, World.START);
    }

    private static NavAnswer answered(NavRequest request, int status, Map<String, List<String>> headers, String body) {
        return request.readAnswer(status, headers, body.getBytes(StandardCharsets.UTF_8), NOW);
    }

    @Test
    void aPlanGoesOutOnceAndItsReceiptComesIn() {
        Case before = shared();
        assertTrue(NavOutbox.of(before).sendingsJson(NOW).contains("\"state\":\"due\""));
        NavOutbox.Begun begun = NavOutbox.of(before).begin("p1", EXTRA, null, NOW);
        NavRequest request = begun.request();
        assertEquals("submit POST plans", request.call() + " " + request.method() + " " + request.server());
        assertEquals(
                "https://lps-oppfolgingsplan-mottak.nav.no" + request.path(),
                request.url(NavEnvironment.PRODUCTION).toString());
        assertFalse(request.mayBeRepeated());
        assertTrue(request.body().orElseThrow().contains("\"employeeIdentificationNumber\":\"05908399546\""));
        assertEquals(request.body().orElseThrow(), NavOutbox.of(before).plan("p1", EXTRA).toJson());
        assertFalse((request + " " + begun).contains("05908399546"));

        Case sent = begun.step().nextCase();
        assertEquals("[" + begun.sendingJson() + "]", NavOutbox.of(sent).sendingsJson(NOW));
        NotSentException again =
                assertThrows(NotSentException.class, () -> NavOutbox.of(sent).begin("p1", EXTRA, null, NOW));
        assertEquals("share.no-request", again.faults().get(0).rule());

        NavAnswer answer = answered(request, 200, Map.of(), """
                {"uuid":"6f1c","isSentToGeneralPractitionerStatus":null,"isSentToNavStatus":true}""");
        assertTrue(answer.isOk());
        assertEquals(Optional.of(true), answer.toNav());
        assertEquals(Optional.empty(), answer.toPractitioner());
        assertEquals(Optional.of("6f1c"), answer.reference());
        assertEquals(Optional.empty(), answer.failed().or(() -> answer.message(Language.NB)));
        assertEquals(Optional.empty(), answer.advice());
        Step step = NavOutbox.of(sent).conclude(begun.sendingJson(), answer, NOW);
        assertTrue(step.eventsJson().contains("\"outcome\":\"delivered\""));
        assertEquals("[]", NavOutbox.of(step.nextCase()).sendingsJson(NOW));
        Step twice = NavOutbox.of(step.nextCase()).conclude(begun.sendingJson(), answer, NOW);
        assertEquals(List.of(), twice.events(), "it came twice");
    }

    @Test
    void aFailureIsAnAnswerThatSaysWhatToDo() {
        NavOutbox.Begun begun = NavOutbox.of(shared()).begin("p1", EXTRA, null, NOW);
        NavRequest request = begun.request();
        Case sent = begun.step().nextCase();
        record Row(NavAnswer answer, String failed, NavAdvice advice, String event) {}
        List<Row> rows = List.of(
                new Row(request.notConnected(), "not_connected", NavAdvice.RETRY, "postponed"),
                new Row(request.interrupted(), "interrupted", NavAdvice.ASK, "[]"),
                new Row(answered(request, 429, Map.of("retry-after", List.of("30")), ""), "busy", NavAdvice.RETRY, "postponed"),
                new Row(answered(request, 400, Map.of(), "{\"type\":\"VALIDATION_ERROR\"}"), "refused", NavAdvice.FIX, "failed"),
                new Row(answered(request, 200, Map.of("X-\uD800", List.of("é")), "{\"uuid\":\"6f1c\",\"is"), "unreadable", NavAdvice.ASK, "6f1c"));
        for (Row row : rows) {
            assertFalse(row.answer().isOk());
            assertEquals(Optional.of(row.failed()), row.answer().failed());
            assertEquals(Optional.of(row.advice()), row.answer().advice());
            assertTrue(row.answer().message(Language.NN).orElseThrow().endsWith("."));
            assertTrue(row.answer().help(Language.EN).orElseThrow().endsWith("."));
            assertTrue(row.answer().toJson().contains("\"failed\":\"" + row.failed() + "\""));
            Step step = NavOutbox.of(sent).conclude(begun.sendingJson(), row.answer(), NOW);
            assertTrue(step.eventsJson().contains(row.event()), row.failed());
        }
        assertEquals(Optional.of(Duration.ofSeconds(30)), rows.get(2).answer().retryAfter());
        assertEquals(Optional.empty(), rows.get(3).answer().retryAfter());
        NavAnswer verified = answered(NavRequest.verifyIntegration(), 200, Map.of(), "up");
        assertTrue(verified.isOk());
        InputException unfit = assertThrows(
                InputException.class, () -> NavOutbox.of(sent).conclude(begun.sendingJson(), verified, NOW));
        assertEquals("answer", unfit.path());
    }

    @Test
    void whatNavWouldRefuseIsThrownAtOnce() {
        NavOutbox outbox = NavOutbox.of(shared());
        NotSentException no = assertThrows(NotSentException.class, () -> outbox.begin("p1", "{}", null, NOW));
        assertEquals(7, no.faults().size());
        assertEquals("text.required at typicalWorkday", no.faults().get(0).toString());
        assertFalse(no.faults().get(0).message(Language.NB).equals(no.faults().get(0).help(Language.NB)));
        assertTrue(no.json().startsWith("[{"));
        assertEquals(7, assertThrows(NotSentException.class, () -> outbox.plan("p1", "{}")).faults().size());
        Instant early = Instant.parse("2026-01-01T08:00:00Z");
        assertThrows(RefusedException.class, () -> outbox.begin("p1", EXTRA, null, early));
        InputException path =
                assertThrows(InputException.class, () -> outbox.begin("p1", "{\"lpsName\":\"x\"}", null, NOW));
        assertEquals("extra.lpsName", path.path());
        String facts = "{\"environment\":\"test\",\"person_known\":false,\"employments\":[]}";
        NotSentException stated =
                assertThrows(NotSentException.class, () -> outbox.begin("p1", EXTRA, facts, NOW));
        assertTrue(stated.faults().stream().anyMatch(fault -> fault.rule().equals("nav.person-unknown")));
        String plan = outbox.plan("p1", EXTRA).toJson();
        assertEquals(plan, NavPlan.check(plan).request().body().orElseThrow());
        assertThrows(InputException.class, () -> NavPlan.check(plan.replace("\"sendPlanToNav\":true,", "")));
    }

    @Test
    void documentsAndSickNotesComeIn() {
        NavRequest page = NavRequest.documents("310000019", NavDocumentKind.MEETING, "2026-01-01T00:00:00Z", 50);
        assertTrue(page.path().contains("documentType=DIALOGMOTE") && page.mayBeRepeated());
        NavAnswer listed = answered(page, 200, Map.of(), """
                {"items":[{"documentId":"d-1","linkId":"l-1","type":"DIALOGMOTE","contentType":"application/pdf",
                 "status":"COMPLETED","isRead":false,"orgNumber":"310000019",
                 "employeeIdentificationNumber":"05908399546","created":"2026-02-03T09:15:00Z",
                 "updated":"2026-02-03T09:15:01Z"}],"meta":{"size":1,"pageSize":50,"hasMore":false,"resultSize":1}}""");
        assertEquals(Optional.of("2026-02-03T09:15:00Z"), listed.cursor());
        assertEquals(Optional.of(false), listed.hasMore());
        assertTrue(listed.pageJson().orElseThrow().contains("\"link\":\"l-1\""));
        assertEquals(Optional.empty(), listed.bytes());
        NavRequest one = NavRequest.document("l-1");
        NavAnswer file = answered(one, 200, Map.of("content-type", List.of("application/pdf")), "%PDF-1.7");
        assertArrayEquals("%PDF-1.7".getBytes(StandardCharsets.UTF_8), file.bytes().orElseThrow());
        assertEquals(Optional.of("application/pdf"), file.mediaType());
        assertThrows(InputException.class, () -> NavRequest.document("../documents"));
        assertThrows(InputException.class, () -> NavRequest.documents("1", NavDocumentKind.PLAN, "2026-01-01T00:00:00Z", 1));
        NavAnswer notes = answered(NavRequest.sickNotes("310000019", 12), 200, Map.of(), """
                [{"loepenr":13,"sykmeldingId":"n-13","sendtTilArbeidsgiver":"2026-01-05T13:20:45",
                  "sykmeldt":{"fnr":"05908399546"},"sykmeldingPerioder":[{"fom":"2026-01-05","tom":"2026-01-25",
                  "aktivitet":{"gradertSykmelding":{"sykmeldingsgrad":60}}}],"arbeidsgiver":{"orgnr":"310000019"}}]""");
        assertEquals("n-13", notes.sickNotes().orElseThrow().get(0).id());
        assertThrows(IllegalArgumentException.class, () -> NavRequest.sickNotes("310000019", -1));
    }

    @Test
    void aGrantIsSignedAndItsTokenIsKept() {
        Grant grant = Grant.fromJson(GRANT);
        assertEquals("RS256", grant.algorithm());
        StringBuilder signed = new StringBuilder();
        NavRequest request = grant.tokenRequest(NOW, data -> {
            signed.append(new String(data, StandardCharsets.US_ASCII));
            return new byte[] {1, 2, 3};
        });
        assertTrue(request.body().orElseThrow().endsWith(signed + ".AQID"));
        assertFalse(request.mayBeRepeated());
        NavAnswer answer = answered(request, 200, Map.of(), """
                {"access_token":"ey.ey.s","token_type":"Bearer","expires_in":119,"scope":"nav:oppfolgingsplan/lps.write"}""");
        AccessToken token = answer.token().orElseThrow();
        assertEquals("AccessToken", token.toString());
        TokenCache cache = new TokenCache();
        assertEquals(Optional.empty(), cache.get(grant, NOW));
        cache.put(grant, token);
        assertEquals(token.expiresAt(), cache.get(grant, NOW).orElseThrow().expiresAt());
        assertEquals(Optional.empty(), cache.get(grant, NOW.plusSeconds(3600)));
        cache.dropRefused(grant, token);
        assertEquals(Optional.empty(), cache.get(grant, NOW));
        NavRequest withToken = NavRequest.verifyIntegration().withToken(token);
        assertEquals("Bearer ey.ey.s", withToken.headers().get("Authorization"));
        assertFalse(NavRequest.verifyIntegration().headers().containsKey("Authorization"));
        assertThrows(InputException.class, () -> AccessToken.of("a\nb", NOW));
        assertThrows(InputException.class, () -> Grant.fromJson("{}"));
    }
}
