/*
 * Replays every case of a folder through the C ABI and writes what the library
 * answers, a line a step and a line an ask: the same text as every other
 * language must write.
 *
 *     replay CASES_FOLDER OUT_FOLDER
 *
 * What the cases are: tests/conformance/README.md.
 */
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <oppfolgingsplan.h>

#include "put_files.h"
#include "scan.h"

/* Nothing here may fail but what a case asks for. */
static void must(int right, const char *what)
{
    if (!right) {
        fprintf(stderr, "replay: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

#define GET(call) must((call) == OPL_STATUS_OK, #call)

static void put(FILE *out, slice text)
{
    must(fwrite(text.start, 1, text.length, out) == text.length, "writing");
}

/* Writes a text of the library and frees it. */
static void put_text(FILE *out, opl_text *text)
{
    slice all;

    all.start = opl_text_data(text);
    all.length = opl_text_len(text);
    put(out, all);
    opl_text_free(text);
}

static void put_input_error(FILE *out, opl_error *error)
{
    opl_text *kind = NULL, *json = NULL;
    slice all;

    GET(opl_error_kind(error, &kind));
    GET(opl_error_to_json(error, &json));
    all.start = opl_text_data(json);
    all.length = opl_text_len(json);
    fputs("{\"input_error\":{\"kind\":\"", out);
    put_text(out, kind);
    fputs("\",\"path\":", out);
    put(out, scan_member(all, "path"));
    fputs("}}\n", out);
    opl_text_free(json);
    opl_error_free(error);
}

/* One request, opened or executed; the case goes on unless it is refused. */
static void put_step(FILE *out, opl_case **now, slice request)
{
    opl_step *step = NULL;
    opl_error *error = NULL;
    opl_text *events = NULL, *warnings = NULL;
    opl_refusal *refusal = NULL;
    int32_t refused = 0;
    opl_status status;

    status = *now == NULL
                 ? opl_case_open(request.start, request.length, &step, &error)
                 : opl_case_execute(*now, request.start, request.length, &step, &error);
    if (status != OPL_STATUS_OK) {
        must(status == OPL_STATUS_INPUT && step == NULL, "a call that failed another way");
        put_input_error(out, error);
        return;
    }
    GET(opl_step_is_refused(step, &refused));
    if (refused) {
        opl_text *json = NULL;

        GET(opl_step_refusal(step, &refusal));
        GET(opl_refusal_to_json(refusal, &json));
        fputs("{\"refused\":", out);
        put_text(out, json);
        opl_refusal_free(refusal);
    } else {
        opl_case *next = NULL;

        GET(opl_step_case(step, &next));
        GET(opl_step_events_json(step, &events));
        GET(opl_step_warnings_json(step, &warnings));
        fputs("{\"events\":", out);
        put_text(out, events);
        fputs(",\"warnings\":", out);
        put_text(out, warnings);
        opl_case_free(*now);
        *now = next;
    }
    fputs("}\n", out);
    opl_step_free(step);
}

/* What an ask names: a date, a moment, an actor. Whoever has none gets 0 or NULL. */
typedef struct {
    opl_date on;
    opl_moment at;
    opl_actor *by;
    slice plan;
} asked;

static asked read_ask(slice ask)
{
    asked what = {0, 0, NULL, {NULL, 0}};
    slice on = scan_string(scan_member(ask, "on")), at = scan_string(scan_member(ask, "at"));
    slice by = scan_member(ask, "by");

    what.plan = scan_string(scan_member(ask, "plan"));
    if (on.start != NULL)
        GET(opl_date_parse(on.start, on.length, &what.on, NULL));
    if (at.start != NULL)
        GET(opl_moment_parse(at.start, at.length, &what.at, NULL));
    if (by.start != NULL)
        GET(opl_actor_from_json(by.start, by.length, &what.by, NULL));
    return what;
}

static void put_plan_for(FILE *out, const opl_case *now, const asked *what)
{
    opl_plan_sight *sight = NULL;
    opl_plan *plan = NULL;
    opl_refusal *refusal = NULL;
    opl_text *text = NULL;

    GET(opl_case_plan_for(now, what->by, what->plan.start, what->plan.length, what->at, &sight,
                          NULL));
    if (opl_plan_sight_plan(sight, &plan) == OPL_STATUS_OK) {
        GET(opl_plan_id(plan, &text));
        fputs("{\"seen\":\"", out);
        put_text(out, text);
        fputs("\"}", out);
    } else {
        GET(opl_plan_sight_refusal(sight, &refusal));
        GET(opl_refusal_to_json(refusal, &text));
        put_text(out, text);
    }
    opl_refusal_free(refusal);
    opl_plan_free(plan);
    opl_plan_sight_free(sight);
}

static void put_next_change(FILE *out, const opl_case *now, const asked *what)
{
    opl_date changes = 0;
    opl_text *text = NULL;
    opl_status status = opl_case_next_change(now, what->on, &changes, NULL);

    if (status == OPL_STATUS_NONE) {
        fputs("null", out);
        return;
    }
    must(status == OPL_STATUS_OK, "opl_case_next_change");
    GET(opl_date_to_text(changes, &text));
    fputs("\"", out);
    put_text(out, text);
    fputs("\"", out);
}

static void put_checklist(FILE *out, const opl_case *now, const asked *what)
{
    opl_checklist *checklist = NULL;
    opl_text *text = NULL;

    if (opl_case_checklist(now, what->plan.start, what->plan.length, &checklist, NULL) !=
        OPL_STATUS_OK) {
        fputs("null", out);
        return;
    }
    GET(opl_checklist_to_json(checklist, &text));
    put_text(out, text);
    opl_checklist_free(checklist);
}

/* A view that is a handle with JSON. */
#define PUT_VIEW(out, type, make, write, drop) \
    do {                                       \
        type *view = NULL;                     \
        opl_text *text = NULL;                 \
        GET(make);                             \
        GET(write(view, &text));               \
        put_text(out, text);                   \
        drop(view);                            \
    } while (0)

static void put_answer(FILE *out, const opl_case *now, slice name, const asked *what)
{
    if (scan_is(name, "status"))
        PUT_VIEW(out, opl_case_status, opl_case_status_on(now, what->on, &view, NULL),
                 opl_case_status_to_json, opl_case_status_free);
    else if (scan_is(name, "deadlines"))
        PUT_VIEW(out, opl_deadlines, opl_case_deadlines_on(now, what->on, &view, NULL),
                 opl_deadlines_to_json, opl_deadlines_free);
    else if (scan_is(name, "allowed"))
        PUT_VIEW(out, opl_actions, opl_case_allowed_at(now, what->by, what->at, &view, NULL),
                 opl_actions_to_json, opl_actions_free);
    else if (scan_is(name, "visible"))
        PUT_VIEW(out, opl_visible, opl_case_visible_at(now, what->by, what->at, &view, NULL),
                 opl_visible_to_json, opl_visible_free);
    else if (scan_is(name, "history"))
        PUT_VIEW(out, opl_history, opl_case_history(now, &view, NULL), opl_history_to_json,
                 opl_history_free);
    else if (scan_is(name, "alerts")) {
        opl_text *text = NULL;

        GET(opl_case_alerts_json(now, what->on, &text, NULL));
        put_text(out, text);
    } else if (scan_is(name, "summary")) {
        opl_text *text = NULL;

        GET(opl_case_summary_json(now, what->on, &text, NULL));
        put_text(out, text);
    } else if (scan_is(name, "next_change"))
        put_next_change(out, now, what);
    else if (scan_is(name, "checklist"))
        put_checklist(out, now, what);
    else if (scan_is(name, "plan_for"))
        put_plan_for(out, now, what);
    else
        must(0, "there is no such view");
}

/* Saves the case, loads it, and writes it as it is saved again. */
static opl_case *put_case(FILE *out, opl_case *now)
{
    opl_case *loaded = NULL;
    opl_text *stored = NULL, *again = NULL;

    GET(opl_case_to_json(now, &stored));
    GET(opl_case_from_json(opl_text_data(stored), opl_text_len(stored), &loaded, NULL));
    GET(opl_case_to_json(loaded, &again));
    fputs("{\"case\":", out);
    put_text(out, again);
    fputs("}\n", out);
    opl_text_free(stored);
    opl_case_free(now);
    return loaded;
}

static void replay(FILE *out, slice file, const pen *with)
{
    opl_case *now = NULL;
    slice steps = scan_after(file, "\"steps\": ["), asks = scan_after(file, "\"asks\": [");
    slice line;

    must(steps.start != NULL && asks.start != NULL, "a case has steps and asks");
    while ((line = scan_line(&steps)).start != NULL) {
        slice request = scan_member(line, "request");

        must(request.start != NULL, "a step has a request");
        put_step(out, &now, request);
    }
    if (now == NULL)
        return;
    now = put_case(out, now);
    while ((line = scan_line(&asks)).start != NULL) {
        slice view = scan_member(line, "view");
        asked what = read_ask(line);

        fputs("{\"view\":", out);
        put(out, view);
        fputs(",\"answer\":", out);
        put_answer(out, now, scan_string(view), &what);
        fputs("}\n", out);
        opl_actor_free(what.by);
    }
    put_files(out, now, with);
    opl_case_free(now);
}

static char *join(const char *folder, const char *name, size_t length, const char *ending)
{
    size_t size = strlen(folder) + length + strlen(ending) + 2;
    char *path = malloc(size);

    must(path != NULL, "memory");
    snprintf(path, size, "%s/%.*s%s", folder, (int)length, name, ending);
    return path;
}

static char *read_file(const char *path, slice *content)
{
    FILE *file = fopen(path, "rb");
    char *text;
    long size;

    must(file != NULL && fseek(file, 0, SEEK_END) == 0, path);
    size = ftell(file);
    must(size >= 0 && fseek(file, 0, SEEK_SET) == 0, path);
    text = malloc((size_t)size + 1);
    must(text != NULL && fread(text, 1, (size_t)size, file) == (size_t)size, path);
    fclose(file);
    content->start = text;
    content->length = (size_t)size;
    return text;
}

static void replay_file(const char *cases, const char *results, const char *name, const pen *with)
{
    size_t length = strlen(name) - strlen(".json");
    char *from = join(cases, name, length, ".json"), *to = join(results, name, length, ".txt");
    slice content;
    char *text = read_file(from, &content);
    FILE *out = fopen(to, "wb");

    must(out != NULL, to);
    replay(out, content, with);
    must(fclose(out) == 0, to);
    free(text);
    free(to);
    free(from);
}

int main(int argc, char **argv)
{
    DIR *folder;
    struct dirent *entry;
    int count = 0;
    pen with;

    must(argc == 3, "usage: replay CASES_FOLDER OUT_FOLDER");
    must(opl_check_abi(OPL_ABI_VERSION), "another ABI than that of the header");
    with = pen_new();
    folder = opendir(argv[1]);
    must(folder != NULL, argv[1]);
    while ((entry = readdir(folder)) != NULL) {
        const char *ending = strrchr(entry->d_name, '.');

        if (ending == NULL || strcmp(ending, ".json") != 0)
            continue;
        replay_file(argv[1], argv[2], entry->d_name, &with);
        count++;
    }
    closedir(folder);
    pen_free(with);
    printf("%d cases\n", count);
    return EXIT_SUCCESS;
}
