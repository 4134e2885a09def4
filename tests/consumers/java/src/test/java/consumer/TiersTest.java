package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.oppfolgingsplan.Action;
import no.oppfolgingsplan.Actions;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseStatus;
import no.oppfolgingsplan.Checklist;
import no.oppfolgingsplan.ChecklistItem;
import no.oppfolgingsplan.Citation;
import no.oppfolgingsplan.Deadline;
import no.oppfolgingsplan.Deadlines;
import no.oppfolgingsplan.Entry;
import no.oppfolgingsplan.History;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.Refusal;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Sight;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.Visible;
import no.oppfolgingsplan.words.Language;
import org.junit.jupiter.api.Test;

/** The getters say what the JSON says, for every step and every ask of the conformance cases. */
final class TiersTest {
    private final Map<String, Integer> compared = new TreeMap<>();

    @Test
    void gettersAgreeWithTheJson() {
        for (JsonNode file : World.conformance()) {
            Case now = null;
            for (JsonNode step : file.get("steps")) {
                Case next = take(now, step.get("request").toString());
                if (now != null && next != now) {
                    now.close();
                }
                now = next;
            }
            if (now != null) {
                for (JsonNode ask : file.get("asks")) {
                    compare(now, ask);
                }
                now.plans().forEach(TiersTest::comparePlan);
                now.close();
            }
        }
        assertTrue(compared.get("refusal") > 200 && compared.get("step") > 1000, compared.toString());
        List<String> all = List.of(
                "allowed", "checklist", "deadlines", "history", "next_change", "refusal", "status", "step", "visible");
        assertEquals(all, List.copyOf(compared.keySet()));
    }

    private void count(String what) {
        compared.merge(what, 1, Integer::sum);
    }

    private Case take(Case now, String request) {
        try (Step step = now == null ? Case.open(request) : now.execute(request)) {
            count("step");
            ArrayNode events = World.JSON.createArrayNode();
            step.events().forEach(event -> {
                events.add(World.json(event.json()));
                assertEquals(World.json(event.json()).get("event").textValue(), event.kind());
            });
            assertEquals(World.json(step.eventsJson()), events);
            ArrayNode warnings = World.JSON.createArrayNode();
            step.warnings().forEach(
                    one -> warnings.addObject().put("warning", one.rule()).put("field", one.field()));
            assertEquals(World.json(step.warningsJson()), warnings);
            return step.nextCase();
        } catch (RefusedException refused) {
            count("refusal");
            Refusal refusal = refused.refusal();
            assertEquals(World.json(refusal.toJson()), told(refusal));
            assertEquals(refusal.code(), refused.code());
            assertEquals(refusal.kind(), refused.kind());
            assertEquals(refusal.citations(), refused.citations());
            for (Language language : Language.values()) {
                assertTrue(refusal.message(language).length() > 5 && refusal.help(language).length() > 5);
            }
        } catch (InputException error) {
            assertEquals(error.kind(), World.json(error.toJson()).get("error").textValue());
        }
        return now;
    }

    /** A refusal by its getters. */
    private static ObjectNode told(Refusal refusal) {
        ObjectNode told = World.JSON.createObjectNode();
        told.put("refused", refusal.code()).put("kind", refusal.kind().word());
        if (!refusal.fields().isEmpty()) {
            refusal.fields().forEach(told.putArray("fields")::add);
        }
        refusal.citations().stream().map(Citation::id).forEach(told.putArray("citations")::add);
        refusal.remedies().forEach(told.putArray("remedy")::add);
        return told;
    }

    private void compare(Case now, JsonNode ask) {
        String view = ask.get("view").textValue();
        count(view);
        LocalDate on = ask.has("on") ? LocalDate.parse(ask.get("on").textValue()) : null;
        Instant at = ask.has("at") ? OffsetDateTime.parse(ask.get("at").textValue()).toInstant() : null;
        switch (view) {
            case "status" -> compareStatus(now, on);
            case "deadlines" -> compareDeadlines(now, on);
            case "allowed" -> compareActions(now, World.actor(ask.get("by")), at);
            case "visible" -> compareVisible(now, World.actor(ask.get("by")), at);
            case "checklist" -> now.checklist(ask.get("plan").textValue()).ifPresent(TiersTest::compareChecklist);
            case "history" -> compareHistory(now);
            case "next_change" -> assertTrue(now.nextChange(on).map(on::isBefore).orElse(true));
            default -> compared.remove(view);
        }
    }

    private static void compareStatus(Case now, LocalDate on) {
        try (CaseStatus status = now.status(on)) {
            ObjectNode json = (ObjectNode) World.json(status.toJson());
            json.withObject("/absence").remove("start_basis");
            ObjectNode told = World.JSON.createObjectNode();
            told.put("date", on.toString()).put("effective", status.effective().word());
            status.planId().ifPresent(id -> told.putObject("plan")
                    .put("id", id)
                    .put("state", status.planState().orElseThrow().word()));
            ObjectNode absence = told.putObject("absence");
            status.absenceStart().ifPresent(start -> absence.put("start", start.toString())
                    .put("to", status.absenceTo().orElseThrow().toString())
                    .put("running", status.absenceRunning().orElseThrow())
                    .put("day", status.absenceDay().orElseThrow()));
            status.grade().ifPresent(grade -> absence.put("grade", grade));
            told.put("sick_note_active", status.sickNoteActive())
                    .put("manager_registered", status.managerRegistered())
                    .put("plan_exempt", status.planExempt())
                    .put("dialogue_meeting_1_exempt", status.dialogueMeeting1Exempt())
                    .put("reminder", status.reminder().word())
                    .put("purged", status.purged());
            assertEquals(json, told);
        }
    }

    private static void compareDeadlines(Case now, LocalDate on) {
        try (Deadlines deadlines = now.deadlines(on)) {
            ArrayNode told = World.JSON.createArrayNode();
            for (Deadline deadline : deadlines) {
                ObjectNode one = told.addObject().put("code", deadline.code().word());
                deadline.label().ifPresent(label -> one.put("label", label));
                deadline.subject().ifPresent(subject -> one.put("subject", subject));
                one.put("latest", deadline.latest().toString()).put("safe", deadline.safe().toString());
                one.put("state", deadline.state().word());
                deadline.metOn().ifPresent(day -> one.put("met_on", day.toString()));
                one.put("debtor", deadline.debtor().word()).put("citation", deadline.citation().id());
                one.put("estimate", deadline.isEstimate());
                assertTrue(deadline.name(Language.NN).length() > 3);
            }
            ArrayNode json = (ArrayNode) World.json(deadlines.toJson());
            json.forEach(one -> ((ObjectNode) one).remove("law_version"));
            json.forEach(one -> ((ObjectNode) one).remove("start_basis"));
            assertEquals(json, told);
        }
    }

    private static void compareActions(Case now, Actor actor, Instant at) {
        try (Actions actions = now.allowed(actor, at)) {
            ArrayNode told = World.JSON.createArrayNode();
            for (Action action : actions) {
                ObjectNode one = told.addObject().put("command", action.command());
                if (!action.plans().isEmpty()) {
                    action.plans().forEach(one.putArray("plans")::add);
                }
                assertEquals(action.isAllowed(), action.refusal().isEmpty());
                action.refusal().ifPresent(refusal -> one.setAll(told(refusal)));
                assertEquals(action.name(Language.NB), actions.find(action.command()).name(Language.NB));
            }
            assertEquals(World.json(actions.toJson()), told);
        }
    }

    private static void compareVisible(Case now, Actor actor, Instant at) {
        try (Visible visible = now.visible(actor, at)) {
            ObjectNode json = (ObjectNode) World.json(visible.toJson());
            assertEquals(Optional.ofNullable(json.get("closed_by")).map(JsonNode::textValue), visible.closedBy());
            ArrayNode plans = World.JSON.createArrayNode();
            for (Sight sight : visible.plans()) {
                ObjectNode one = plans.addObject().put("of", sight.plan());
                sight.hiddenBy().ifPresent(rule -> one.put("hidden_by", rule));
                assertEquals(sight.isSeen(), sight.hiddenBy().isEmpty());
            }
            assertEquals(json.has("plans") ? json.get("plans") : World.JSON.createArrayNode(), plans);
            ArrayNode parts = World.JSON.createArrayNode();
            visible.parts().forEach(parts::add);
            assertEquals(json.has("parts") ? json.get("parts") : World.JSON.createArrayNode(), parts);
            assertEquals(
                    Optional.ofNullable(json.get("last_changed"))
                            .map(moment -> OffsetDateTime.parse(moment.textValue()).toInstant()),
                    visible.lastChanged());
        }
    }

    private static void compareChecklist(Checklist checklist) {
        ArrayNode told = World.JSON.createArrayNode();
        for (ChecklistItem item : checklist) {
            told.addObject()
                    .put("element", item.element().word())
                    .put("present", item.isPresent())
                    .put("citation", item.citationId());
        }
        assertEquals(World.json(checklist.toJson()), told);
        checklist.close();
    }

    private static void compareHistory(Case now) {
        try (History history = now.history()) {
            JsonNode json = World.json(history.toJson());
            assertEquals(json.size(), history.size());
            for (int index = 0; index < history.size(); index++) {
                Entry entry = history.get(index);
                JsonNode one = json.get(index);
                assertEquals(OffsetDateTime.parse(one.get("at").textValue()).toInstant(), entry.at());
                assertEquals(one.get("role").textValue(), entry.role().word());
                assertEquals(one.get("event").textValue(), entry.event());
                assertEquals(Optional.ofNullable(one.get("plan")).map(JsonNode::textValue), entry.plan());
            }
        }
    }

    private static void comparePlan(Plan plan) {
        JsonNode json = World.json(plan.toJson());
        assertEquals(json.get("id").textValue(), plan.id());
        assertEquals(OffsetDateTime.parse(json.get("started_at").textValue()).toInstant(), plan.startedAt());
        assertEquals(json.get("started_by").textValue(), plan.startedBy().word());
        plan.close();
    }
}
