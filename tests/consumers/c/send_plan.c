/*
 * Sends a plan to Nav with libcurl: a token from Maskinporten, signed with
 * OpenSSL; a question whether all works; the plan; its receipt.
 *
 *   cc send_plan.c $(pkg-config --cflags --libs oppfolgingsplan libcurl libcrypto) -o send_plan
 *   ./send_plan FOLDER [ADDRESS]
 *
 * FOLDER holds grant.json (who asks), key.pem, requests.jsonl (the case, request
 * by request) and extra.json (what Nav asks for and a case does not know);
 * case.json is written to it. ADDRESS is that of a gateway or a stand-in,
 * instead of Nav's test environment.
 */

#define _POSIX_C_SOURCE 200809L

#include <curl/curl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <oppfolgingsplan.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *folder, *address;

static void stop(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(EXIT_FAILURE);
}

/* Ends the program when a call failed. An error repeats nothing of the input. */
static void must(opl_status status, opl_error *error, const char *call)
{
    opl_text *json = NULL;

    if (status == OPL_STATUS_OK)
        return;
    if (opl_error_to_json(error, &json) == OPL_STATUS_OK)
        fprintf(stderr, "%s\n", opl_text_data(json));
    opl_text_free(json);
    opl_error_free(error);
    stop(call);
}

#define GET(call) must((call), NULL, #call)

/* Bytes that grow; a NUL follows them. */
struct bytes {
    char *data;
    size_t len;
};

static size_t add(char *data, size_t size, size_t count, void *to)
{
    struct bytes *bytes = to;
    char *more = realloc(bytes->data, bytes->len + size * count + 1);

    if (more == NULL)
        return 0;
    memcpy(more + bytes->len, data, size * count);
    bytes->data = more;
    bytes->len += size * count;
    more[bytes->len] = '\0';
    return size * count;
}

static FILE *open_file(const char *name, const char *mode)
{
    char path[4096];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, mode);
    if (file == NULL)
        stop(path);
    return file;
}

static struct bytes read_file(const char *name)
{
    struct bytes all = {NULL, 0};
    char part[4096];
    size_t got;
    FILE *file = open_file(name, "rb");

    while ((got = fread(part, 1, sizeof part, file)) > 0)
        add(part, 1, got, &all);
    fclose(file);
    return all;
}

static opl_moment now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_REALTIME, &time);
    return (opl_moment)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

/* ---- HTTP ---- */

/* Whether the error came before a byte of the request had left. In doubt it did not. */
static int nothing_sent(CURLcode code)
{
    return code == CURLE_COULDNT_RESOLVE_PROXY || code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT ||
           code == CURLE_SSL_CONNECT_ERROR || code == CURLE_PEER_FAILED_VERIFICATION;
}

/* Sends a request and reads what came of it: an answer or a failure, never nothing. */
static opl_nav_answer *send_request(CURL *curl, const opl_http_request *request)
{
    opl_text *where = NULL, *body = NULL;
    struct bytes url = {NULL, 0}, headers = {NULL, 0}, said = {NULL, 0};
    struct curl_slist *lines = NULL;
    opl_nav_answer *answer = NULL;
    size_t count = 0;
    int32_t repeat = 0;
    long status = 0;
    CURLcode code;

    curl_easy_reset(curl);
    if (address != NULL) {
        GET(opl_http_request_path(request, &where));
        add((char *)address, 1, strlen(address), &url);
    } else
        GET(opl_http_request_url(request, OPL_NAV_ENVIRONMENT_TEST, &where));
    add((char *)opl_text_data(where), 1, opl_text_len(where), &url);
    curl_easy_setopt(curl, CURLOPT_URL, url.data);

    GET(opl_http_request_header_count(request, &count));
    for (size_t i = 0; i < count; i++) {
        opl_text *name = NULL, *value = NULL;
        struct bytes line = {NULL, 0};

        GET(opl_http_request_header_name(request, i, &name));
        GET(opl_http_request_header_value(request, i, &value));
        add((char *)opl_text_data(name), 1, opl_text_len(name), &line);
        add(": ", 1, 2, &line);
        add((char *)opl_text_data(value), 1, opl_text_len(value), &line);
        lines = curl_slist_append(lines, line.data);
        free(line.data);
        opl_text_free(name);
        opl_text_free(value);
    }
    lines = curl_slist_append(lines, "Expect:");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines);
    if (opl_http_request_body(request, &body) == OPL_STATUS_OK) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, opl_text_data(body));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)opl_text_len(body));
    }
    /* On a connection that was kept open, libcurl sends again by itself when the other end had closed it. */
    GET(opl_http_request_may_be_repeated(request, &repeat));
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, (long)!repeat);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, add);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, add);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &said);
    code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);

    /* An answer to a plan that broke off may still say which plan it is. */
    if (code == CURLE_OK || (status != 0 && !repeat))
        GET(opl_nav_answer_read(request, (int32_t)status, (const uint8_t *)headers.data, headers.len,
                                (const uint8_t *)said.data, said.len, now(), &answer, NULL));
    else if (nothing_sent(code))
        GET(opl_nav_answer_not_connected(request, &answer, NULL));
    else
        GET(opl_nav_answer_interrupted(request, &answer, NULL));

    curl_slist_free_all(lines);
    free(url.data);
    free(headers.data);
    free(said.data);
    opl_text_free(where);
    opl_text_free(body);
    return answer;
}

/* Tells a person what went wrong and what to do; 1 when nothing did. */
static int is_ok(const opl_nav_answer *answer)
{
    opl_text *message = NULL, *help = NULL;
    int32_t ok = 0;

    GET(opl_nav_answer_is_ok(answer, &ok));
    if (!ok) {
        GET(opl_nav_answer_message(answer, OPL_LANGUAGE_NB, &message));
        GET(opl_nav_answer_help(answer, OPL_LANGUAGE_NB, &help));
        printf("%s %s\n", opl_text_data(message), opl_text_data(help));
    }
    opl_text_free(message);
    opl_text_free(help);
    return ok;
}

/* ---- Maskinporten ---- */

/* RSASSA-PKCS1-v1_5 with SHA-256, as RS256 says. The key may as well stay in an HSM. */
static size_t sign(const opl_text *input, unsigned char *signature, size_t room)
{
    FILE *file = open_file("key.pem", "r");
    EVP_PKEY *key = PEM_read_PrivateKey(file, NULL, NULL, NULL);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t len = room;

    fclose(file);
    if (key == NULL || EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, key) != 1 ||
        EVP_DigestSign(context, signature, &len, (const unsigned char *)opl_text_data(input), opl_text_len(input)) != 1)
        stop("key.pem does not sign");
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return len;
}

/* A token, which the caller frees; NULL without one. Keep it in an opl_token_cache until it ends. */
static opl_access_token *fetch_token(CURL *curl)
{
    struct bytes json = read_file("grant.json");
    unsigned char random[16], signature[1024];
    char jti[33];
    opl_grant *grant = NULL;
    opl_assertion *assertion = NULL;
    opl_text *input = NULL;
    opl_http_request *request = NULL;
    opl_access_token *token = NULL;
    opl_nav_answer *answer;
    opl_error *error = NULL;

    must(opl_grant_from_json(json.data, json.len, &grant, &error), error, "grant.json");
    if (RAND_bytes(random, sizeof random) != 1)
        stop("no random numbers");
    for (size_t i = 0; i < sizeof random; i++)
        snprintf(jti + 2 * i, 3, "%02x", random[i]);
    GET(opl_grant_assertion(grant, now(), jti, strlen(jti), &assertion, NULL));
    GET(opl_assertion_signing_input(assertion, &input));
    GET(opl_assertion_signed(assertion, signature, sign(input, signature, sizeof signature), &request, NULL));
    answer = send_request(curl, request);
    if (is_ok(answer))
        GET(opl_nav_answer_token(answer, &token));
    opl_nav_answer_free(answer);
    opl_http_request_free(request);
    opl_text_free(input);
    opl_assertion_free(assertion);
    opl_grant_free(grant);
    free(json.data);
    return token;
}

/* ---- The case ---- */

static opl_case *read_case(void)
{
    struct bytes lines = read_file("requests.jsonl");
    opl_case *held = NULL;

    for (char *line = strtok(lines.data, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        opl_step *step = NULL;
        opl_case *after = NULL;
        opl_error *error = NULL;

        if (held == NULL)
            must(opl_case_open(line, strlen(line), &step, &error), error, "requests.jsonl");
        else
            must(opl_case_execute(held, line, strlen(line), &step, &error), error, "requests.jsonl");
        GET(opl_step_case(step, &after));
        opl_step_free(step);
        opl_case_free(held);
        held = after;
    }
    free(lines.data);
    return held;
}

/* Stores the case of a step before the program goes on. */
static opl_case *store(opl_step *step)
{
    opl_case *after = NULL;
    opl_text *json = NULL;
    FILE *file = open_file("case.json", "wb");

    GET(opl_step_case(step, &after));
    GET(opl_case_to_json(after, &json));
    if (fwrite(opl_text_data(json), 1, opl_text_len(json), file) != opl_text_len(json) || fclose(file) != 0)
        stop("case.json was not written: nothing is sent");
    opl_text_free(json);
    opl_step_free(step);
    return after;
}

static void show_receipt(const opl_nav_answer *answer)
{
    int32_t nav = 0, practitioner = 0;
    int says_nav = opl_nav_answer_to_nav(answer, &nav) == OPL_STATUS_OK;
    int says_practitioner = opl_nav_answer_to_practitioner(answer, &practitioner) == OPL_STATUS_OK;

    puts(!says_nav ? "Nav sier ikke om planen er hos Nav-kontoret." :
         nav       ? "Planen er hos Nav-kontoret." :
                     "Planen er ikke hos Nav-kontoret.");
    puts(!says_practitioner ? "Nav sier ikke om planen er sendt til fastlegen." :
         practitioner       ? "Planen er sendt til fastlegen." :
                              "Planen er ikke sendt til fastlegen.");
}

/* Begins, stores, sends, takes in, stores. 1 when Nav has the plan. */
static int submit(CURL *curl, const opl_case *before, const opl_access_token *token)
{
    struct bytes extra = read_file("extra.json");
    opl_nav_begun *begun = NULL;
    opl_nav_faults *faults = NULL;
    opl_step *step = NULL;
    opl_error *error = NULL;
    opl_http_request *request = NULL, *with_token = NULL;
    opl_text *sending = NULL;
    opl_nav_answer *answer;
    opl_case *sent;
    size_t count = 0;
    int done = 0;

    must(opl_case_nav_begin(before, "p1", 2, extra.data, extra.len, NULL, 0, now(), &begun, &error), error, "extra.json");
    free(extra.data);
    GET(opl_nav_begun_faults(begun, &faults));
    GET(opl_nav_faults_count(faults, &count));
    for (size_t i = 0; i < count; i++) {
        opl_text *message = NULL;

        GET(opl_nav_faults_message(faults, i, OPL_LANGUAGE_NB, &message));
        puts(opl_text_data(message));
        opl_text_free(message);
    }
    opl_nav_faults_free(faults);
    if (count == 0) {
        GET(opl_nav_begun_step(begun, &step));
        GET(opl_nav_begun_request(begun, &request));
        GET(opl_nav_begun_sending_json(begun, &sending));
        sent = store(step);

        GET(opl_http_request_with_token(request, token, &with_token, NULL));
        answer = send_request(curl, with_token);
        done = is_ok(answer);
        if (done)
            show_receipt(answer);
        step = NULL;
        GET(opl_case_nav_conclude(sent, opl_text_data(sending), opl_text_len(sending), answer, now(), &step, NULL));
        opl_case_free(sent);
        opl_case_free(store(step));
        opl_nav_answer_free(answer);
        opl_http_request_free(with_token);
        opl_http_request_free(request);
        opl_text_free(sending);
    }
    opl_nav_begun_free(begun);
    return done;
}

int main(int argc, char **argv)
{
    opl_http_request *verify = NULL, *with_token = NULL;
    opl_nav_answer *answer;
    opl_access_token *token;
    opl_case *held;
    CURL *curl;
    int done = 0;

    if (argc < 2 || !opl_check_abi(OPL_ABI_VERSION))
        stop("send_plan FOLDER [ADDRESS]");
    folder = argv[1];
    address = argc > 2 ? argv[2] : NULL;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    curl = curl_easy_init();
    token = fetch_token(curl);
    if (token != NULL) {
        GET(opl_http_request_verify_integration(&verify, NULL));
        GET(opl_http_request_with_token(verify, token, &with_token, NULL));
        answer = send_request(curl, with_token);
        if (is_ok(answer)) {
            puts("Forbindelsen til Nav virker.");
            held = read_case();
            done = submit(curl, held, token);
            opl_case_free(held);
        }
        opl_nav_answer_free(answer);
        opl_http_request_free(with_token);
        opl_http_request_free(verify);
    }
    opl_access_token_free(token);
    curl_easy_cleanup(curl);
    curl_global_cleanup();
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
