#include "put_files.h"

#include <stdlib.h>
#include <string.h>

#define GET(call) must((call) == OPL_STATUS_OK, #call)

static const char DOCUMENT[] = "{\"language\":\"nn\",\"employee_name\":\"Kari Eksempel \xF0\x9F\x98\x80\","
                               "\"signature_page\":true}";
static const char CALENDAR[] = "{\"language\":\"en\",\"wording\":\"bare\",\"alarm_days\":[7,0],"
                               "\"owed_by\":[\"employer\",\"nav\"],\"earlier\":[]}";
static const char ARCHIVE[] = "{\"profile\":{\"preset\":\"elements\",\"name_in_title\":false},"
                              "\"folder\":{\"case_year\":2024,\"case_number\":117},"
                              "\"registered_by\":\"L\xC3\xB8nn\"}";
static const char PROOF[] = "{\"language\":\"nn\",\"names\":[{\"key\":\"m-1\",\"name\":\"Ola Leder\"}],"
                            "\"secret\":\"0123456789abcdef\"}";
static const char REPORT[] = "{\"employee_name\":\"Kari Eksempel\",\"all_versions\":true}";
static const char MINUTES[] = "Referat fra m\xC3\xB8te";
static const char PDF[] = "application/pdf";
static const char LABEL[] = "\xC3\x85. B.";

static void must(int right, const char *what)
{
    if (!right) {
        fprintf(stderr, "put_files: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

static void put_text(FILE *out, opl_text *text)
{
    size_t length = opl_text_len(text);

    must(fwrite(opl_text_data(text), 1, length, out) == length, "writing");
    opl_text_free(text);
}

static void put_refusal(FILE *out, opl_refusal *refusal)
{
    opl_text *json = NULL;

    GET(opl_refusal_to_json(refusal, &json));
    fputs("{\"refused\":", out);
    put_text(out, json);
    fputs("}\n", out);
    opl_refusal_free(refusal);
}

static void put_one(FILE *out, const opl_files *files, size_t index, const char *notes)
{
    opl_text *name = NULL, *sum = NULL, *own = NULL;

    must(opl_files_data(files, index) != NULL && opl_files_len(files, index) > 0, "a file has bytes");
    GET(opl_files_name(files, index, &name));
    GET(opl_files_sha256(files, index, &sum));
    fputs("{\"file\":\"", out);
    put_text(out, name);
    fputs("\",\"sha256\":\"", out);
    put_text(out, sum);
    fputs("\",\"notes\":", out);
    if (notes == NULL && opl_files_notes_json(files, &own) == OPL_STATUS_OK)
        put_text(out, own);
    else
        fputs(notes == NULL ? "null" : notes, out);
    fputs("}\n", out);
}

/* One line for the file, or for the refusal; 1 if there is a file. The notes are those that are given, or its own. */
static int put_file(FILE *out, opl_files *files, const char *notes)
{
    opl_refusal *refusal = NULL;

    if (opl_files_refusal(files, &refusal) == OPL_STATUS_OK) {
        put_refusal(out, refusal);
        opl_files_free(files);
        return 0;
    }
    put_one(out, files, 0, notes);
    opl_files_free(files);
    return 1;
}

static void put_version(FILE *out, const opl_case *now, const pen *with, size_t index, opl_moment at)
{
    opl_plan *plan = NULL;
    opl_text *id = NULL;
    opl_files *json = NULL, *pdf = NULL;
    size_t length = strlen(DOCUMENT);

    GET(opl_case_plan_at(now, index, &plan));
    GET(opl_plan_id(plan, &id));
    GET(opl_case_document_json(now, with->by, opl_text_data(id), opl_text_len(id), at, DOCUMENT,
                               length, &json, NULL));
    if (put_file(out, json, NULL)) {
        GET(opl_pdf_writer_write(with->writer, now, with->by, opl_text_data(id), opl_text_len(id),
                                 at, DOCUMENT, length, &pdf, NULL));
        put_file(out, pdf, NULL);
    }
    opl_text_free(id);
    opl_plan_free(plan);
}

static void put_calendar(FILE *out, const opl_case_list *list, opl_moment at)
{
    opl_calendar *calendar = NULL;
    opl_files *file = NULL;
    size_t count = 0, size;
    char *notes = NULL;
    FILE *said = tmpfile();

    must(said != NULL, "tmpfile");
    GET(opl_case_list_calendar(list, at, CALENDAR, strlen(CALENDAR), &calendar, NULL));
    GET(opl_calendar_mark_count(calendar, &count));
    fputs("[", said);
    for (size_t index = 0; index < count; index++) {
        opl_text *uid = NULL, *day = NULL;
        opl_date on = 0;

        GET(opl_calendar_mark_uid(calendar, index, &uid));
        GET(opl_calendar_mark_on(calendar, index, &on));
        GET(opl_date_to_text(on, &day));
        fputs(index == 0 ? "{\"uid\":\"" : ",{\"uid\":\"", said);
        put_text(said, uid);
        fputs("\",\"on\":\"", said);
        put_text(said, day);
        fputs("\"}", said);
    }
    fputs("]", said);
    size = (size_t)ftell(said);
    notes = calloc(size + 1, 1);
    rewind(said);
    must(notes != NULL && fread(notes, 1, size, said) == size, "reading back");
    fclose(said);
    GET(opl_calendar_file(calendar, &file));
    put_file(out, file, notes);
    free(notes);
    opl_calendar_free(calendar);
}

static void put_log(FILE *out, const opl_case *now, const pen *with, const opl_case_list *list, opl_moment at)
{
    opl_files *table = NULL, *json = NULL;
    opl_log_import *import = NULL;
    opl_refusal *refusal = NULL;
    opl_text *text = NULL;

    GET(opl_case_list_log_csv(list, OPL_LANGUAGE_EN, &table, NULL));
    GET(opl_log_import_read(now, with->by, at, opl_files_data(table, 0), opl_files_len(table, 0),
                            &import, NULL));
    put_file(out, table, NULL);
    GET(opl_case_list_log_json(list, &json, NULL));
    put_file(out, json, NULL);
    if (opl_log_import_refusal(import, &refusal) == OPL_STATUS_OK) {
        put_refusal(out, refusal);
    } else {
        GET(opl_log_import_to_json(import, &text));
        fputs("{\"log\":", out);
        put_text(out, text);
        fputs("}\n", out);
    }
    opl_log_import_free(import);
}

/* All the files of a package and its notes, or the refusal; 1 if there are files. */
static int put_package(FILE *out, const opl_files *files)
{
    opl_text *notes = NULL;
    opl_refusal *refusal = NULL;
    size_t count = 0;

    if (opl_files_refusal(files, &refusal) == OPL_STATUS_OK) {
        put_refusal(out, refusal);
        return 0;
    }
    GET(opl_files_count(files, &count));
    for (size_t index = 0; index < count; index++)
        put_one(out, files, index, "null");
    GET(opl_files_notes_json(files, &notes));
    fputs("{\"notes\":", out);
    put_text(out, notes);
    fputs("}\n", out);
    return 1;
}

static void put_archive(FILE *out, const opl_case *now, const pen *with, size_t index, opl_moment at)
{
    opl_plan *plan = NULL;
    opl_text *id = NULL;
    opl_files *files = NULL;
    opl_attachments *none = NULL, *minutes = NULL;

    GET(opl_case_plan_at(now, index, &plan));
    GET(opl_plan_id(plan, &id));
    GET(opl_attachments_new(&none, NULL));
    GET(opl_attachments_with(none, MINUTES, strlen(MINUTES), PDF, strlen(PDF),
                             (const uint8_t *)"%PDF-1.7", 8, NULL, 0, &minutes, NULL));
    GET(opl_pdf_writer_archive(with->writer, now, with->manager, opl_text_data(id), opl_text_len(id), at,
                               ARCHIVE, strlen(ARCHIVE), minutes, &files, NULL));
    put_package(out, files);
    opl_files_free(files);
    opl_attachments_free(minutes);
    opl_attachments_free(none);
    opl_text_free(id);
    opl_plan_free(plan);
}

static void put_proof(FILE *out, const opl_case *now, const pen *with, opl_moment at)
{
    opl_files *files = NULL, *zip = NULL;
    opl_proof_verdict *verdict = NULL;
    opl_text *sum = NULL, *json = NULL;
    size_t count = 0;
    char choice[128];

    GET(opl_pdf_writer_proof(with->writer, now, with->by, at, PROOF, strlen(PROOF), &files, NULL));
    if (put_package(out, files)) {
        GET(opl_files_count(files, &count));
        GET(opl_files_sha256(files, count - 1, &sum));
        snprintf(choice, sizeof choice, "{\"anchors\":[\"%s\"]}", opl_text_data(sum));
        GET(opl_files_zip(files, at, &zip, NULL));
        GET(opl_proof_verify_zip(with->writer, opl_files_data(zip, 0), opl_files_len(zip, 0),
                                 choice, strlen(choice), &verdict, NULL));
        put_file(out, zip, NULL);
        GET(opl_proof_verdict_to_json(verdict, &json));
        fputs("{\"verdict\":", out);
        put_text(out, json);
        fputs("}\n", out);
    }
    opl_proof_verdict_free(verdict);
    opl_text_free(sum);
    opl_files_free(files);
}

pen pen_new(void)
{
    pen made = {NULL, NULL, NULL};

    GET(opl_actor_new(OPL_ROLE_SYSTEM, NULL, 0, 0, &made.by, NULL));
    GET(opl_actor_new(OPL_ROLE_MANAGER, "m-1", 3, 0, &made.manager, NULL));
    GET(opl_pdf_writer_new(0, &made.writer, NULL));
    return made;
}

void pen_free(pen held)
{
    opl_actor_free(held.by);
    opl_actor_free(held.manager);
    opl_pdf_writer_free(held.writer);
}

void put_files(FILE *out, const opl_case *now, const pen *with)
{
    opl_case_list *empty = NULL, *list = NULL;
    opl_files *files = NULL;
    opl_moment at = 0;
    opl_date on = 0;
    size_t count = 0;

    GET(opl_case_last_moment(now, &at));
    GET(opl_case_plan_count(now, &count));
    for (size_t index = 0; index < count; index++)
        put_version(out, now, with, index, at);
    GET(opl_case_list_new(&empty, NULL));
    GET(opl_case_list_with(empty, now, LABEL, strlen(LABEL), &list, NULL));
    put_calendar(out, list, at);
    GET(opl_moment_date(at, &on));
    GET(opl_case_list_alerts_csv(list, on, OPL_LANGUAGE_NB, &files, NULL));
    put_file(out, files, NULL);
    GET(opl_case_list_alerts_json(list, on, &files, NULL));
    put_file(out, files, NULL);
    put_log(out, now, with, list, at);
    for (size_t index = 0; index < count; index++)
        put_archive(out, now, with, index, at);
    put_proof(out, now, with, at);
    GET(opl_case_timeline(now, with->by, at, REPORT, strlen(REPORT), &files, NULL));
    put_file(out, files, NULL);
    GET(opl_case_report(now, with->by, at, REPORT, strlen(REPORT), &files, NULL));
    put_file(out, files, NULL);
    opl_case_list_free(list);
    opl_case_list_free(empty);
}
