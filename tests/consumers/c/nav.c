/*
 * A plan on its way to Nav, without the network: it is begun, the request is
 * shown, and answers that Nav has given are read and taken in. Prints what a
 * host would do. With the network: send_plan.c.
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

static void say(const char *before, opl_text *text, const char *after)
{
    printf("%s%s%s", before, text == NULL ? "-" : opl_text_data(text), after);
    opl_text_free(text);
}

static opl_moment at(const char *text)
{
    opl_moment moment = 0;

    GET(opl_moment_parse(text, strlen(text), &moment, NULL));
    return moment;
}

static opl_case *shared_case(void)
{
    const char *const lines[] = {
        "{\"at\":\"2026-01-05T08:00:00+01:00\",\"by\":{\"role\":\"system\"},\"do\":\"open_case\",\"case\":\"s-1\","
        "\"employee\":\"a-1\",\"person_number\":\"05908399546\",\"employer\":\"310000019\","
        "\"policy\":{\"preset\":\"nav_two_party\"}}",
        "{\"at\":\"2026-01-05T08:01:00+01:00\",\"by\":{\"role\":\"system\"},\"do\":\"register_sick_note\",\"note\":\"n-1\","
        "\"periods\":[{\"from\":\"2026-01-05\",\"to\":\"2026-03-31\",\"activity\":\"absent\",\"grade\":100}]}",
        "{\"at\":\"2026-01-05T08:02:00+01:00\",\"by\":{\"role\":\"system\"},\"do\":\"assign_manager\",\"manager\":\"m-1\","
        "\"from\":\"2026-01-01\"}",
        "{\"at\":\"2026-01-20T09:00:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"m-1\"},\"do\":\"start_plan\"}",
        "{\"at\":\"2026-01-20T09:01:00+01:00\",\"by\":{\"role\":\"employee\",\"id\":\"a-1\"},\"do\":\"add_task\","
        "\"plan\":\"p1\",\"name\":\"Medisinrunde\"}",
        "{\"at\":\"2026-01-20T09:02:00+01:00\",\"by\":{\"role\":\"employee\",\"id\":\"a-1\"},\"do\":\"assess_task\","
        "\"plan\":\"p1\",\"task\":\"t1\",\"assessment\":\"can\"}",
        "{\"at\":\"2026-01-21T09:00:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"m-1\"},\"do\":\"approve_plan\","
        "\"plan\":\"p1\",\"agree\":true,\"from\":\"2026-01-21\",\"to\":\"2026-03-31\",\"evaluate_on\":\"2026-02-20\"}",
        "{\"at\":\"2026-01-22T09:00:00+01:00\",\"by\":{\"role\":\"employee\",\"id\":\"a-1\"},\"do\":\"approve_plan\","
        "\"plan\":\"p1\",\"agree\":true}",
        "{\"at\":\"2026-01-22T10:00:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"m-1\"},\"do\":\"share_plan\","
        "\"plan\":\"p1\",\"with\":\"nav\"}",
    };
    opl_case *now = NULL;

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        opl_step *step = NULL;
        opl_case *after = NULL;

        if (now == NULL)
            GET(opl_case_open(lines[i], strlen(lines[i]), &step, NULL));
        else
            GET(opl_case_execute(now, lines[i], strlen(lines[i]), &step, NULL));
        GET(opl_step_case(step, &after));
        opl_step_free(step);
        opl_case_free(now);
        now = after;
    }
    return now;
}

/* What is wrong with the plan, and what to do about it. */
static void show_faults(const opl_nav_faults *faults)
{
    size_t count = 0;

    GET(opl_nav_faults_count(faults, &count));
    for (size_t i = 0; i < count; i++) {
        opl_text *text = NULL;

        GET(opl_nav_faults_rule(faults, i, &text));
        say("  ", text, "");
        GET(opl_nav_faults_path(faults, i, &text));
        say(" at ", text, ": ");
        GET(opl_nav_faults_help(faults, i, OPL_LANGUAGE_NB, &text));
        say("", text, "\n");
    }
}

static opl_nav_begun *begin(const opl_case *now, const char *extra)
{
    opl_nav_begun *begun = NULL;
    opl_error *error = NULL;

    must(opl_case_nav_begin(now, "p1", 2, extra, strlen(extra), NULL, 0, at("2026-01-23T09:00:00+01:00"), &begun, &error),
         error, "opl_case_nav_begin");
    return begun;
}

static void show_request(const opl_http_request *request)
{
    opl_text *text = NULL;
    size_t count = 0;

    GET(opl_http_request_method(request, &text));
    say("", text, " ");
    GET(opl_http_request_url(request, OPL_NAV_ENVIRONMENT_TEST, &text));
    say("", text, "\n");
    GET(opl_http_request_header_count(request, &count));
    for (size_t i = 0; i < count; i++) {
        GET(opl_http_request_header_name(request, i, &text));
        say("  ", text, ": ");
        GET(opl_http_request_header_value(request, i, &text));
        say("", text, "\n");
    }
    GET(opl_http_request_body(request, &text));
    say("  ", text, "\n");
}

/* What an answer means for the case, which stays as it is. */
static void take_in(const opl_case *now, const opl_text *sending, const opl_nav_answer *answer)
{
    opl_step *step = NULL;
    opl_text *text = NULL;
    int32_t ok = 0;

    GET(opl_nav_answer_is_ok(answer, &ok));
    GET(opl_nav_answer_to_json(answer, &text));
    say(ok ? "answer:  " : "failure: ", text, "\n");
    if (!ok) {
        GET(opl_nav_answer_message(answer, OPL_LANGUAGE_NB, &text));
        say("  ", text, " ");
        GET(opl_nav_answer_help(answer, OPL_LANGUAGE_NB, &text));
        say("", text, "\n");
    }
    GET(opl_case_nav_conclude(now, opl_text_data(sending), opl_text_len(sending), answer, at("2026-01-23T09:05:00+01:00"),
                              &step, NULL));
    GET(opl_step_events_json(step, &text));
    say("  ", text, "\n");
    opl_step_free(step);
}

static void answered(const opl_case *now, const opl_text *sending, const opl_http_request *request, int32_t status,
                     const char *headers, const char *body)
{
    opl_nav_answer *answer = NULL;

    GET(opl_nav_answer_read(request, status, (const uint8_t *)headers, strlen(headers), (const uint8_t *)body,
                            strlen(body), at("2026-01-23T09:05:00+01:00"), &answer, NULL));
    take_in(now, sending, answer);
    opl_nav_answer_free(answer);
}

int main(void)
{
    const char *extra = "{\"typical_workday\":\"Dagvakt\",\"previous_facilitation\":\"Ingen\",\"follow_up\":\"Hver uke\","
                        "\"contact_name\":\"Ola Leder\",\"contact_phone\":\"55512345\","
                        "\"contact_email\":\"ola@eksempel.no\",\"system_name\":\"Eksempel HR\"}";
    opl_case *now = shared_case(), *sent = NULL;
    opl_nav_faults *faults = NULL;
    opl_http_request *request = NULL;
    opl_nav_answer *answer = NULL;
    opl_step *step = NULL;
    opl_text *sending = NULL, *text = NULL;
    opl_nav_begun *begun;

    GET(opl_case_nav_sendings_json(now, at("2026-01-23T09:00:00+01:00"), &text, NULL));
    say("to send: ", text, "\n");

    puts("without what a case does not know:");
    begun = begin(now, "{}");
    GET(opl_nav_begun_faults(begun, &faults));
    show_faults(faults);
    opl_nav_faults_free(faults);
    opl_nav_begun_free(begun);

    puts("with it:");
    begun = begin(now, extra);
    GET(opl_nav_begun_step(begun, &step));
    GET(opl_step_case(step, &sent)); /* store this case before anything is sent */
    GET(opl_nav_begun_request(begun, &request));
    GET(opl_nav_begun_sending_json(begun, &sending));
    opl_step_free(step);
    opl_nav_begun_free(begun);
    show_request(request);

    puts("begun again:");
    begun = begin(sent, extra);
    GET(opl_nav_begun_faults(begun, &faults));
    show_faults(faults);
    opl_nav_faults_free(faults);
    opl_nav_begun_free(begun);

    puts("what may come of it:");
    answered(sent, sending, request, 200, "Content-Type: application/json\r\n",
             "{\"uuid\":\"6f1c\",\"isSentToGeneralPractitionerStatus\":false,\"isSentToNavStatus\":true}");
    answered(sent, sending, request, 200, "", "{\"uuid\":\"6f1c\",\"isSentTo");
    answered(sent, sending, request, 400, "", "{\"type\":\"VALIDATION_ERROR\",\"message\":\"...\"}");
    answered(sent, sending, request, 429, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n", "");
    answered(sent, sending, request, 500, "", "");
    GET(opl_nav_answer_not_connected(request, &answer, NULL));
    take_in(sent, sending, answer);
    opl_nav_answer_free(answer);
    GET(opl_nav_answer_interrupted(request, &answer, NULL));
    take_in(sent, sending, answer);
    opl_nav_answer_free(answer);

    opl_text_free(sending);
    opl_http_request_free(request);
    opl_case_free(sent);
    opl_case_free(now);
    return 0;
}
