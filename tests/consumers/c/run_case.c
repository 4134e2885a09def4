/*
 * A whole case through the C ABI: from the first sick note to a plan that both
 * parties have approved, stored and loaded again. Prints what a host would
 * show. Every handle is freed, on the good way and on the bad.
 */

#include <oppfolgingsplan.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Ends the program when a call failed: here that is a bug of this program. */
static void must(opl_status status, opl_error *error, const char *call)
{
    opl_text *json = NULL;

    if (status == OPL_STATUS_OK)
        return;
    fprintf(stderr, "%s: status %d\n", call, (int)status);
    if (opl_error_to_json(error, &json) == OPL_STATUS_OK)
        fprintf(stderr, "%s\n", opl_text_data(json));
    opl_text_free(json);
    opl_error_free(error);
    exit(EXIT_FAILURE);
}

#define GET(call) must((call), NULL, #call)

/* Prints a text and frees it. */
static void say(const char *before, opl_text *text, const char *after)
{
    printf("%s%s%s", before, opl_text_data(text), after);
    opl_text_free(text);
}

static opl_date day(const char *text)
{
    opl_date date = 0;
    opl_error *error = NULL;

    must(opl_date_parse(text, strlen(text), &date, &error), error, "opl_date_parse");
    return date;
}

static void say_date(const char *before, opl_date date, const char *after)
{
    opl_text *text = NULL;

    GET(opl_date_to_text(date, &text));
    say(before, text, after);
}

/* What happened, event by event; and the case after it, which the caller frees. */
static opl_case *take_case(opl_step *step)
{
    opl_case *after = NULL;
    size_t count = 0;

    GET(opl_step_event_count(step, &count));
    for (size_t i = 0; i < count; i++) {
        opl_text *kind = NULL;

        GET(opl_step_event_kind(step, i, &kind));
        say("  ", kind, "\n");
    }
    GET(opl_step_case(step, &after));
    opl_step_free(step);
    return after;
}

static opl_case *open_case(const char *json)
{
    opl_step *step = NULL;
    opl_error *error = NULL;

    must(opl_case_open(json, strlen(json), &step, &error), error, "opl_case_open");
    return take_case(step);
}

static opl_step *ask(const opl_case *now, const char *json)
{
    opl_step *step = NULL;
    opl_error *error = NULL;

    must(opl_case_execute(now, json, strlen(json), &step, &error), error, "opl_case_execute");
    return step;
}

/* Asks, and puts the case after it in the place of the case before. */
static void go_on(opl_case **now, const char *json)
{
    opl_case *after = take_case(ask(*now, json));

    opl_case_free(*now);
    *now = after;
}

/* A refusal is an answer: it names its rule, what that rests on, and a way out. */
static void show_refusal(const opl_case *now, const char *json)
{
    opl_step *step = ask(now, json);
    opl_refusal *refusal = NULL;
    opl_case *none = NULL;
    opl_text *text = NULL;
    opl_kind kind = 0;
    size_t count = 0;

    GET(opl_step_refusal(step, &refusal));
    if (opl_step_case(step, &none) != OPL_STATUS_NONE)
        exit(EXIT_FAILURE);
    opl_step_free(step);

    GET(opl_refusal_code(refusal, &text));
    say("refused: ", text, "");
    GET(opl_refusal_kind(refusal, &kind));
    printf(" (%s)\n", kind == OPL_KIND_CONFLICT ? "conflict" : "other");
    GET(opl_refusal_message(refusal, OPL_LANGUAGE_NB, &text));
    say("  ", text, "\n");
    GET(opl_refusal_help(refusal, OPL_LANGUAGE_NB, &text));
    say("  ", text, "\n");
    GET(opl_refusal_citation_count(refusal, &count));
    for (size_t i = 0; i < count; i++) {
        GET(opl_refusal_citation_text(refusal, i, OPL_LANGUAGE_NB, &text));
        say("  rests on: ", text, "\n");
    }
    GET(opl_refusal_remedy_count(refusal, &count));
    for (size_t i = 0; i < count; i++) {
        GET(opl_refusal_remedy(refusal, i, &text));
        say("  remedy: ", text, "\n");
    }
    opl_refusal_free(refusal);
}

static const char *state_word(opl_deadline_state state)
{
    switch (state) {
    case OPL_DEADLINE_STATE_UPCOMING: return "upcoming";
    case OPL_DEADLINE_STATE_DUE_SOON: return "due soon";
    case OPL_DEADLINE_STATE_OVERDUE: return "overdue";
    case OPL_DEADLINE_STATE_MET: return "met";
    case OPL_DEADLINE_STATE_EXEMPT: return "exempt";
    case OPL_DEADLINE_STATE_LAPSED: return "lapsed";
    default: return "a later state";
    }
}

static void show_deadlines(const opl_case *now, opl_date date)
{
    opl_deadlines *deadlines = NULL;
    opl_error *error = NULL;
    size_t count = 0;

    must(opl_case_deadlines_on(now, date, &deadlines, &error), error, "opl_case_deadlines_on");
    GET(opl_deadlines_count(deadlines, &count));
    say_date("deadlines on ", date, "\n");
    for (size_t i = 0; i < count; i++) {
        opl_text *text = NULL;
        opl_date latest = 0, safe = 0, met = 0;
        opl_deadline_state state = 0;

        GET(opl_deadlines_latest(deadlines, i, &latest));
        GET(opl_deadlines_safe(deadlines, i, &safe));
        GET(opl_deadlines_state(deadlines, i, &state));
        GET(opl_deadlines_name(deadlines, i, OPL_LANGUAGE_NB, &text));
        say_date("  ", latest, safe < latest ? "*" : " ");
        printf(" %-8s ", state_word(state));
        say("", text, "");
        if (opl_deadlines_met_on(deadlines, i, &met) == OPL_STATUS_OK)
            say_date(", met on ", met, "");
        GET(opl_deadlines_citation_text(deadlines, i, OPL_LANGUAGE_NB, &text));
        say(" (", text, ")\n");
    }
    opl_deadlines_free(deadlines);
}

static void show_status(const opl_case *now, opl_date date)
{
    opl_case_status *status = NULL;
    opl_error *error = NULL;
    opl_effective effective = 0;
    int32_t number = 0;

    must(opl_case_status_on(now, date, &status, &error), error, "opl_case_status_on");
    GET(opl_case_status_effective(status, &effective));
    printf("status: %s", effective == OPL_EFFECTIVE_ACTIVE_PLAN ? "active plan" : "no active plan");
    if (opl_case_status_absence_day(status, &number) == OPL_STATUS_OK)
        printf(", day %d", (int)number);
    if (opl_case_status_grade(status, &number) == OPL_STATUS_OK)
        printf(", %d percent sick", (int)number);
    printf("\n");
    opl_case_status_free(status);
}

/* Which buttons a manager's screen shows. */
static void show_allowed(const opl_case *now, const char *manager, const char *at)
{
    opl_actor *actor = NULL;
    opl_actions *actions = NULL;
    opl_error *error = NULL;
    opl_moment moment = 0;
    size_t count = 0;

    must(opl_moment_parse(at, strlen(at), &moment, &error), error, "opl_moment_parse");
    must(opl_actor_new(OPL_ROLE_MANAGER, manager, strlen(manager), 0, &actor, &error), error,
         "opl_actor_new");
    must(opl_case_allowed_at(now, actor, moment, &actions, &error), error, "opl_case_allowed_at");
    GET(opl_actions_count(actions, &count));
    printf("the manager may:");
    for (size_t i = 0; i < count; i++) {
        int32_t allowed = 0;
        opl_text *command = NULL;

        GET(opl_actions_is_allowed(actions, i, &allowed));
        if (!allowed)
            continue;
        GET(opl_actions_command(actions, i, &command));
        say(" ", command, "");
    }
    printf("\n");
    opl_actions_free(actions);
    opl_actor_free(actor);
}

static void show_checklist(const opl_case *now, const char *plan)
{
    opl_checklist *checklist = NULL;
    opl_error *error = NULL;
    size_t count = 0;

    must(opl_case_checklist(now, plan, strlen(plan), &checklist, &error), error,
         "opl_case_checklist");
    GET(opl_checklist_count(checklist, &count));
    for (size_t i = 0; i < count; i++) {
        int32_t present = 0;
        opl_text *name = NULL;

        GET(opl_checklist_is_present(checklist, i, &present));
        GET(opl_checklist_name(checklist, i, OPL_LANGUAGE_NB, &name));
        say(present ? "  [x] " : "  [ ] ", name, "\n");
    }
    opl_checklist_free(checklist);
}

/* An input error is not an answer: the call failed, and the error says where. */
static void show_input_error(const opl_case *now)
{
    const char *json = "{\"at\":\"2026-02-10\",\"by\":{\"role\":\"system\"},\"do\":\"purge\"}";
    opl_step *step = NULL;
    opl_error *error = NULL;
    opl_text *path = NULL, *message = NULL;

    if (opl_case_execute(now, json, strlen(json), &step, &error) != OPL_STATUS_INPUT || step)
        exit(EXIT_FAILURE);
    GET(opl_error_path(error, &path));
    GET(opl_error_message(error, OPL_LANGUAGE_NB, &message));
    say("input error at `", path, "`: ");
    say("", message, "\n");
    opl_error_free(error);
}

/* Out as JSON and in again gives the same case, byte for byte. */
static void store_and_load(const opl_case *now)
{
    opl_text *stored = NULL, *again = NULL;
    opl_case *loaded = NULL;
    opl_error *error = NULL;

    GET(opl_case_to_json(now, &stored));
    must(opl_case_from_json(opl_text_data(stored), opl_text_len(stored), &loaded, &error), error,
         "opl_case_from_json");
    GET(opl_case_to_json(loaded, &again));
    if (opl_text_len(stored) != opl_text_len(again) ||
        memcmp(opl_text_data(stored), opl_text_data(again), opl_text_len(again)) != 0)
        exit(EXIT_FAILURE);
    printf("stored and loaded: the same bytes\n");
    opl_text_free(stored);
    opl_text_free(again);
    opl_case_free(loaded);
}

static void whole_case(void)
{
    opl_case *now = open_case(
        "{\"at\":\"2026-01-05T08:00:00+01:00\",\"by\":{\"role\":\"system\"},\"do\":\"open_case\","
        "\"case\":\"s-1\",\"employee\":\"a-1\",\"employer\":\"310000019\","
        "\"policy\":{\"preset\":\"nav_two_party\"}}");
    opl_date changes = 0;
    uint64_t version = 0;

    go_on(&now,
          "{\"at\":\"2026-01-05T08:01:00+01:00\",\"by\":{\"role\":\"system\"},"
          "\"do\":\"register_sick_note\",\"note\":\"n-1\",\"periods\":[{\"from\":\"2026-01-05\","
          "\"to\":\"2026-03-31\",\"activity\":\"absent\",\"grade\":100}]}");
    go_on(&now,
          "{\"at\":\"2026-01-05T08:02:00+01:00\",\"by\":{\"role\":\"system\"},"
          "\"do\":\"assign_manager\",\"manager\":\"m-1\",\"from\":\"2026-01-01\"}");
    go_on(&now,
          "{\"at\":\"2026-01-20T09:00:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"m-1\"},"
          "\"do\":\"start_plan\"}");
    show_refusal(now,
                 "{\"at\":\"2026-01-20T09:00:30+01:00\",\"by\":{\"role\":\"employee\","
                 "\"id\":\"a-1\"},\"do\":\"start_plan\"}");
    show_allowed(now, "m-1", "2026-01-20T09:00:30+01:00");
    go_on(&now,
          "{\"at\":\"2026-01-20T09:01:00+01:00\",\"by\":{\"role\":\"employee\",\"id\":\"a-1\"},"
          "\"do\":\"add_task\",\"plan\":\"p1\",\"name\":\"Medisinrunde\"}");
    go_on(&now,
          "{\"at\":\"2026-01-20T09:02:00+01:00\",\"by\":{\"role\":\"employee\",\"id\":\"a-1\"},"
          "\"do\":\"assess_task\",\"plan\":\"p1\",\"task\":\"t1\",\"assessment\":\"can\"}");
    go_on(&now,
          "{\"at\":\"2026-01-20T09:03:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"m-1\"},"
          "\"do\":\"add_measure\",\"plan\":\"p1\",\"status\":\"proposed\","
          "\"heading\":\"Kortere vakter\",\"description\":\"Fire timer om dagen i to uker\","
          "\"from\":\"2026-02-02\",\"to\":\"2026-02-15\"}");
    go_on(&now,
          "{\"at\":\"2026-01-21T09:00:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"m-1\"},"
          "\"do\":\"approve_plan\",\"plan\":\"p1\",\"agree\":true,\"from\":\"2026-01-21\","
          "\"to\":\"2026-03-31\",\"evaluate_on\":\"2026-02-20\"}");
    go_on(&now,
          "{\"at\":\"2026-01-22T09:00:00+01:00\",\"by\":{\"role\":\"employee\",\"id\":\"a-1\"},"
          "\"do\":\"approve_plan\",\"plan\":\"p1\",\"agree\":true}");

    show_status(now, day("2026-02-10"));
    show_deadlines(now, day("2026-02-10"));
    show_checklist(now, "p1");
    if (opl_case_next_change(now, day("2026-02-10"), &changes, NULL) == OPL_STATUS_OK)
        say_date("next change: ", changes, "\n");
    show_input_error(now);
    store_and_load(now);
    GET(opl_case_version(now, &version));
    printf("version %lu\n", (unsigned long)version);
    opl_case_free(now);
}

int main(void)
{
    if (!opl_check_abi(OPL_ABI_VERSION)) {
        fprintf(stderr, "another ABI than that of the header\n");
        return EXIT_FAILURE;
    }
    whole_case();
    return EXIT_SUCCESS;
}
