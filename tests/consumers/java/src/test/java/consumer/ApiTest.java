package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseRecord;
import no.oppfolgingsplan.Catalogue;
import no.oppfolgingsplan.IdentityNumbers;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Library;
import no.oppfolgingsplan.NavPreflight;
import no.oppfolgingsplan.Oslo;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.SickNote;
import no.oppfolgingsplan.SickNotes;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.commands.AddTask;
import no.oppfolgingsplan.commands.Limits;
import no.oppfolgingsplan.commands.OpenCase;
import no.oppfolgingsplan.commands.PolicyChoice;
import no.oppfolgingsplan.commands.StartPlan;
import no.oppfolgingsplan.words.CheckRule;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.Kind;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.PlanState;
import no.oppfolgingsplan.words.Preset;
import no.oppfolgingsplan.words.Role;
import no.oppfolgingsplan.words.RuleCode;
import org.junit.jupiter.api.Test;

/** What the tests of the other files do not come by. */
final class ApiTest {
    /** An invented person in an invented sick note, of the form in which Nav delivers it. */
    private static final String NOTE = """
            {"loepenr":4711,"sykmeldingId":"n-9","mottattAvNav":"2026-01-21T13:02:11",
            "sendtTilArbeidsgiver":"2026-01-21T13:20:45","sykmeldt":{"fnr":"05908399546","navn":"Kari Eksempel"},
            "sykmeldingPerioder":[{"fom":"2026-04-01","tom":"2026-04-25","aktivitet":{
            "gradertSykmelding":{"sykmeldingsgrad":60,"harReisetilskudd":false}}}],
            "arbeidsgiver":{"navn":"Eksempel sykehjem","orgnr":"310000019"}}""";

    @Test
    void aDecisionIsAnAnswerWithoutANextCase() {
        try (Case now = World.absent();
                Step yes = now.decide(new StartPlan(), World.MANAGER, World.START);
                Step no = now.decide(new AddTask("p1", "x"), World.HR, World.START)) {
            assertFalse(yes.isRefused());
            assertEquals("plan_started", yes.events().get(0).kind());
            assertThrows(IllegalStateException.class, yes::nextCase);
            assertEquals(Optional.empty(), yes.refusal());
            assertTrue(no.isRefused());
            assertEquals(Kind.FORBIDDEN, no.refusal().orElseThrow().kind());
            assertThrows(RefusedException.class, no::nextCase);
            try (Case applied = now.apply(yes.events().get(0).json());
                    Step done = now.execute(new StartPlan(), World.MANAGER, World.START);
                    Case executed = done.nextCase()) {
                assertEquals(executed.toJson(), applied.toJson());
                assertEquals(executed.link(3), applied.link(3));
                try (Case again = Case.fromEvents(executed.eventsJson())) {
                    assertEquals(executed.toJson(), again.toJson());
                }
            }
        }
    }

    @Test
    void aRefusalSaysWhatToDoInThreeLanguages() {
        try (Case now = World.planned()) {
            RefusedException refused = assertThrows(
                    RefusedException.class, () -> now.execute(new StartPlan(), World.MANAGER, World.START));
            assertEquals("start.open-plan", refused.code());
            assertEquals(Optional.of(RuleCode.START_OPEN_PLAN), RuleCode.of(refused.code()));
            assertEquals(Kind.CONFLICT, refused.kind());
            assertEquals(
                    "refused: start.open-plan: " + refused.message(Language.EN), refused.getMessage());
            assertFalse(refused.citations().isEmpty());
            for (Language language : Language.values()) {
                assertEquals(Catalogue.message(refused.code(), language), refused.message(language));
                assertEquals(Catalogue.help(refused.code(), language), refused.refusal().help(language));
                assertTrue(refused.citations().get(0).text(language).length() > 3);
            }
            assertThrows(RefusedException.class, () -> now.planFor(World.HR, "p1", World.START));
        }
    }

    @Test
    void anExceptionCanBeSerialised() throws IOException {
        try (Case now = World.planned();
                ObjectOutputStream stream = new ObjectOutputStream(new ByteArrayOutputStream())) {
            stream.writeObject(assertThrows(
                    RefusedException.class, () -> now.execute(new StartPlan(), World.MANAGER, World.START)));
            stream.writeObject(assertThrows(InputException.class, () -> now.execute("{}")));
        }
    }

    @Test
    void theRecordOfACase() {
        try (Case now = World.planned();
                Plan plan = now.plan("p1").orElseThrow()) {
            CaseRecord record = now.record();
            assertEquals("s-1", now.id());
            assertEquals(Optional.of("a-1"), record.employee());
            assertEquals(Optional.of("310000019"), record.employer());
            assertEquals(Optional.empty(), record.personNumber());
            assertEquals(Optional.empty(), record.birthDate());
            assertEquals(Optional.empty(), record.death());
            assertEquals(Optional.of("m-1"), record.managerOn(World.DAY));
            assertEquals(Optional.empty(), record.managerOn(LocalDate.of(2025, 12, 31)));
            assertFalse(record.isPurged());
            assertEquals("nav_two_party", World.json(record.policyJson()).path("preset").asText("nav_two_party"));
            assertEquals(World.json(plan.toJson()), World.json(record.plansJson()).get(0));
            assertEquals("n-1", World.json(record.sickNotesJson()).get(0).findValue("id").textValue());
            assertEquals(1, World.json(record.absencesJson()).size());
            for (String none : List.of(
                    record.meetingsJson(), record.exemptionsJson(), record.logJson(), record.holdsJson())) {
                assertEquals("[]", none);
            }
            assertEquals(World.START, now.lastMoment());
            assertEquals(PlanState.DRAFT, plan.state(World.DAY));
            assertEquals(Role.MANAGER, plan.startedBy());
            assertEquals(World.START, plan.startedAt());
            assertEquals(World.START, plan.savedAt());
            assertTrue(plan.isUnfinished());
            assertFalse(plan.isMisregistered());
            for (Optional<?> none : List.of(
                    plan.source(), plan.rejectedBy(), plan.approvedOn(), plan.validFrom(), plan.validTo(),
                    plan.evaluateOn(), now.plan("p2"))) {
                assertEquals(Optional.empty(), none);
            }
            try (Case copy = now.copy()) {
                assertEquals(now.toJson(), copy.toJson());
            }
        }
    }

    @Test
    void aSickNoteFromNav() {
        Instant sent = Instant.parse("2026-01-21T12:20:45Z");
        try (Case now = World.absent();
                SickNotes notes = SickNotes.fromJson("[" + NOTE + "," + NOTE + "]");
                Step imported = now.importSickNote(NOTE);
                Case next = imported.nextCase()) {
            assertEquals(2, notes.size());
            SickNote note = notes.get(1);
            assertEquals("n-9", note.id());
            assertEquals("05908399546", note.personNumber());
            assertEquals("310000019", note.employer());
            assertEquals(OptionalLong.of(4711), note.runningNumber());
            assertEquals(sent, note.sentAt());
            assertEquals("n-9", World.json(note.toJson()).findValue("id").textValue());
            assertEquals(now.version() + 1, next.version());
            try (Request request = note.request(now, sent);
                    Step step = now.execute(request)) {
                assertEquals("register_sick_note", request.command());
                assertEquals(imported.eventsJson(), step.eventsJson());
            }
            assertEquals("json", assertThrows(InputException.class, () -> SickNotes.fromJson("\ud800")).path());
            InputException error = assertThrows(
                    InputException.class, () -> SickNotes.fromJson(NOTE.replace("orgnr", "nummer")));
            assertEquals("arbeidsgiver.orgnr", error.path());
        }
    }

    @Test
    void daysAndMomentsAreThoseOfOslo() {
        Instant moment = Instant.parse("2026-02-03T23:30:00.000001Z");
        assertEquals(LocalDate.of(2026, 2, 4), Oslo.dayOf(moment));
        assertEquals("2026-02-04T00:30:00.000001+01:00", Oslo.text(moment));
        assertEquals(moment, Oslo.moment(Oslo.text(moment)));
        assertEquals(Oslo.text(moment), Oslo.text(moment.plusNanos(999)));
        Instant early = Instant.parse("1950-01-01T00:00:00.5Z");
        assertEquals(early, Oslo.moment(Oslo.text(early)));
        LocalDate day = LocalDate.of(1969, 12, 31);
        assertEquals("1969-12-31", Oslo.text(day));
        assertEquals(day, Oslo.date("1969-12-31"));
        assertEquals("text", assertThrows(InputException.class, () -> Oslo.date("31.12.1969")).path());
        assertEquals(LocalDate.of(2026, 6, 4), Oslo.lastVisible(LocalDate.of(2026, 2, 4), 4));
        Instant expires = Oslo.draftExpiresAt(moment, 4);
        assertTrue(Oslo.draftIsKept(moment, moment, 4));
        assertFalse(Oslo.draftIsKept(moment, expires.plusSeconds(86_400), 4));
    }

    @Test
    void identityNumbers() {
        assertTrue(IdentityNumbers.isOrganisationNumber("310000019"));
        assertFalse(IdentityNumbers.isOrganisationNumber("310000018"));
        assertEquals("invalid_value",
                assertThrows(InputException.class, () -> IdentityNumbers.check("12345")).kind());
        assertEquals(Optional.empty(), IdentityNumbers.check("11111111111"));
        assertFalse(IdentityNumbers.isDNumber("11111111111"));
        assertFalse(IdentityNumbers.isSynthetic("11111111111"));
        assertEquals(CheckRule.ORIGINAL, CheckRule.of(1));
    }

    @Test
    void theCatalogue() {
        JsonNode rules = World.json(Catalogue.rulesJson());
        assertEquals(RuleCode.values().length, rules.size());
        rules.forEach(rule -> assertTrue(RuleCode.of(rule.get("code").textValue()).isPresent()));
        assertTrue(World.json(Catalogue.citationsJson()).size() > 20);
        assertTrue(World.json(Catalogue.commandsJson()).size() >= CommandKind.values().length);
        assertTrue(World.json(Catalogue.lawsJson()).size() > 2);
        assertEquals(Preset.values().length, World.json(Catalogue.presetsJson()).size());
        String term = Catalogue.term("command", "add_task", Language.EN).orElseThrow();
        assertEquals(term, World.json(Catalogue.termsJson()).at("/command/add_task/en").textValue());
        assertEquals(Optional.empty(), Catalogue.term("command", "dance", Language.EN));
        assertThrows(InputException.class, () -> Catalogue.term("dances", "polka", Language.EN));
        assertThrows(InputException.class, () -> Catalogue.message("no.rule", Language.EN));
        PolicyChoice choice = new PolicyChoice(Preset.NAV_EMPLOYER_LED).withGraceDays(3);
        assertEquals(3, World.json(Catalogue.resolve(choice)).get("grace_days").intValue());
        assertEquals("grace_days", assertThrows(
                InputException.class, () -> Catalogue.resolve(choice.withGraceDays(-1))).path());
        assertEquals("[]", Catalogue.sensitiveJson("Kortere vakter"));
        assertTrue(Library.version().matches("\\d+\\.\\d+\\.\\d+"));
        assertTrue(Library.rulesVersion() > 0 && Library.wireVersion() > 0);
    }

    @Test
    void valuesAreCompared() {
        assertEquals(Actor.manager("m-1"), World.MANAGER);
        assertEquals(Actor.manager("m-1").hashCode(), World.MANAGER.hashCode());
        assertNotEquals(Actor.employee("m-1"), World.MANAGER);
        assertNotEquals(Actor.nav(true), Actor.nav(false));
        for (Actor actor : List.of(World.MANAGER, Actor.nav(true), Actor.system(), Actor.practitioner().withId("p-1"))) {
            assertEquals(actor, Actor.fromJson(actor.toJson()));
        }
        assertEquals("role", assertThrows(InputException.class, () -> Actor.fromJson("{\"role\":\"guest\"}")).path());
        assertEquals(Actor.system().withId("job-1"), Actor.system().withId("job-1"));
        assertEquals(new AddTask("p1", "x"), new AddTask("p1", "x"));
        assertEquals(new AddTask("p1", "x").withTask("t9"), new AddTask("p1", "x", "t9"));
        Limits limits = new Limits(10, 20, 30, 40, 50, 60, 70);
        assertEquals(limits, new Limits(10, 20, 30, 40, 50, 60, 70));
    }

    @Test
    void nothingPersonalIsPrinted() {
        try (Case now = World.planned();
                Request request = Request.of(new AddTask("p1", "Hemmelig"), World.EMPLOYEE, World.START);
                Step step = now.execute(request)) {
            OpenCase opening = World.opening().withPersonNumber("11111111111");
            List<Object> things = List.of(
                    now, request, step, step.events(), World.EMPLOYEE, opening, new AddTask("p1", "Hemmelig"),
                    now.record(), now.history().get(0), now.deadlines(World.DAY).get(0),
                    now.allowed(World.EMPLOYEE, World.START).get(0), now.status(World.DAY), now.plans());
            for (Object thing : things) {
                String text = thing.toString();
                assertFalse(text.contains("Hemmelig") || text.contains("a-1") || text.contains("11111111111"), text);
            }
        }
    }

    @Test
    void beforeAPlanIsSentToNav() {
        try (Case now = World.planned()) {
            InputException error = assertThrows(
                    InputException.class, () -> NavPreflight.faultsJson(now, "{}", "{}", World.START));
            assertTrue(error.kind().equals("missing_field"), error.toJson());
        }
    }
}
