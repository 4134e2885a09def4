package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.oppfolgingsplan.Actions;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.CaseStatus;
import no.oppfolgingsplan.Checklist;
import no.oppfolgingsplan.Deadlines;
import no.oppfolgingsplan.Event;
import no.oppfolgingsplan.History;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Plan;
import no.oppfolgingsplan.RefusedException;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.Visible;

/** Writes the transcript of each conformance case through the packed jar: {@code Transcript CASES OUT}. */
final class Transcript {
    private Transcript() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        List<Path> cases;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            cases = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : cases) {
            String name = file.getFileName().toString().replace(".json", ".txt");
            Files.writeString(out.resolve(name), of(Files.readAllLines(file)));
        }
    }

    /** One step and one ask stand on each line of a file, after the line that begins their list. */
    private static String of(List<String> file) {
        StringBuilder lines = new StringBuilder();
        Case now = null;
        for (Map<String, String> step : list(file, "\"steps\": [")) {
            now = take(now, step.get("request"), lines);
        }
        if (now == null) {
            return lines.toString();
        }
        try (Case first = now;
                Case loaded = Case.fromJson(first.toJson())) {
            lines.append("{\"case\":").append(loaded.toJson()).append("}\n");
            for (Map<String, String> ask : list(file, "\"asks\": [")) {
                lines.append("{\"view\":").append(ask.get("view"));
                lines.append(",\"answer\":").append(answer(loaded, ask)).append("}\n");
            }
            WrittenFiles.of(loaded, lines);
        }
        return lines.toString();
    }

    private static List<Map<String, String>> list(List<String> file, String begin) {
        return file.stream()
                .dropWhile(line -> !line.startsWith(begin))
                .skip(1)
                .takeWhile(line -> line.startsWith("{"))
                .map(Members::of)
                .toList();
    }

    private static Case take(Case now, String json, StringBuilder lines) {
        try (Request request = Request.fromJson(json);
                Step step = now == null ? Case.open(request) : now.execute(request)) {
            String events = step.events().stream().map(Event::json).collect(Collectors.joining(","));
            lines.append("{\"events\":[").append(events);
            lines.append("],\"warnings\":").append(step.warningsJson()).append("}\n");
            if (now != null) {
                now.close();
            }
            return step.nextCase();
        } catch (RefusedException refused) {
            lines.append("{\"refused\":").append(refused.refusal().toJson()).append("}\n");
        } catch (InputException error) {
            String path = error.path().replace("\\", "\\\\").replace("\"", "\\\"");
            lines.append("{\"input_error\":{\"kind\":\"").append(error.kind());
            lines.append("\",\"path\":\"").append(path).append("\"}}\n");
        }
        return now;
    }

    private static String answer(Case now, Map<String, String> ask) {
        LocalDate on = ask.containsKey("on") ? LocalDate.parse(Members.string(ask.get("on"))) : null;
        Instant at = ask.containsKey("at")
                ? OffsetDateTime.parse(Members.string(ask.get("at"))).toInstant()
                : null;
        Actor by = ask.containsKey("by") ? actor(Members.of(ask.get("by"))) : null;
        String view = Members.string(ask.get("view"));
        switch (view) {
            case "status":
                try (CaseStatus status = now.status(on)) {
                    return status.toJson();
                }
            case "summary":
                return now.summaryJson(on);
            case "deadlines":
                try (Deadlines deadlines = now.deadlines(on)) {
                    return deadlines.toJson();
                }
            case "alerts":
                return now.alertsJson(on);
            case "allowed":
                try (Actions actions = now.allowed(by, at)) {
                    return actions.toJson();
                }
            case "visible":
                try (Visible visible = now.visible(by, at)) {
                    return visible.toJson();
                }
            case "next_change":
                return now.nextChange(on).map(date -> "\"" + date + "\"").orElse("null");
            case "checklist":
                return now.checklist(Members.string(ask.get("plan"))).map(Transcript::closed).orElse("null");
            case "history":
                try (History history = now.history()) {
                    return history.toJson();
                }
            case "plan_for":
                try (Plan plan = now.planFor(by, Members.string(ask.get("plan")), at)) {
                    return "{\"seen\":\"" + plan.id() + "\"}";
                } catch (RefusedException refused) {
                    return refused.refusal().toJson();
                }
            default:
                throw new IllegalArgumentException("there is no view " + view);
        }
    }

    private static String closed(Checklist checklist) {
        try (checklist) {
            return checklist.toJson();
        }
    }

    private static Actor actor(Map<String, String> by) {
        String id = by.containsKey("id") ? Members.string(by.get("id")) : null;
        String role = Members.string(by.get("role"));
        Actor bare;
        switch (role) {
            case "employee":
                return Actor.employee(id);
            case "manager":
                return Actor.manager(id);
            case "hr":
                return Actor.hr(id);
            case "nav":
                bare = Actor.nav("true".equals(by.get("person_access")));
                break;
            case "practitioner":
                bare = Actor.practitioner();
                break;
            case "system":
                bare = Actor.system();
                break;
            default:
                throw new IllegalArgumentException("there is no role " + role);
        }
        return id == null ? bare : bare.withId(id);
    }
}
