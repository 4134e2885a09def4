/*
 * What it costs C to reach the library; see README.md.
 *
 *     c FOLDER                  the four measures, in nanoseconds
 *     c FOLDER MEASURE TIMES    one operation so many times, to count instructions
 */
#include <oppfolgingsplan.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"

int32_t opl_bench_empty(const void *object, int32_t *out);

static struct {
    char *data;
    size_t length;
} stored, request;
static opl_case *held;

static void must(int right, const char *what)
{
    if (!right) {
        fprintf(stderr, "c: %s\n", what);
        exit(EXIT_FAILURE);
    }
}

static char *read_file(const char *folder, const char *name, size_t *length)
{
    char path[4096], *data;
    FILE *file;
    long size;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "rb");
    must(file != NULL && fseek(file, 0, SEEK_END) == 0, path);
    size = ftell(file);
    must(size > 0 && fseek(file, 0, SEEK_SET) == 0, path);
    data = malloc((size_t)size);
    must(data != NULL && fread(data, 1, (size_t)size, file) == (size_t)size, path);
    fclose(file);
    *length = (size_t)size;
    return data;
}

static void do_floor(size_t times)
{
    int32_t out = 0;

    while (times-- > 0)
        must(opl_bench_empty(held, &out) == 0, "floor");
}

static void do_getter(size_t times)
{
    uint64_t version = 0;

    while (times-- > 0)
        must(opl_case_version(held, &version) == OPL_STATUS_OK, "getter");
}

static void do_command(size_t times)
{
    while (times-- > 0) {
        opl_step *step = NULL;

        must(opl_case_execute(held, request.data, request.length, &step, NULL) == OPL_STATUS_OK,
             "command");
        opl_step_free(step);
    }
}

static void do_json(size_t times)
{
    while (times-- > 0) {
        opl_case *loaded = NULL;
        opl_text *text = NULL;

        must(opl_case_from_json(stored.data, stored.length, &loaded, NULL) == OPL_STATUS_OK,
             "json in");
        must(opl_case_to_json(loaded, &text) == OPL_STATUS_OK, "json out");
        opl_text_free(text);
        opl_case_free(loaded);
    }
}

static const struct {
    const char *name;
    operation work;
} MEASURES[] = {
    {"floor", do_floor}, {"getter", do_getter}, {"command", do_command}, {"json", do_json}};
enum { COUNT = sizeof MEASURES / sizeof MEASURES[0] };

/* What is measured is what is meant. */
static void check(void)
{
    uint64_t version = 0;
    size_t events = 0;
    int32_t refused = 1;
    opl_step *step = NULL;
    opl_text *text = NULL;

    must(opl_case_version(held, &version) == OPL_STATUS_OK && version == 26, "the version is 26");
    must(opl_case_execute(held, request.data, request.length, &step, NULL) == OPL_STATUS_OK &&
             opl_step_is_refused(step, &refused) == OPL_STATUS_OK && !refused &&
             opl_step_event_count(step, &events) == OPL_STATUS_OK && events == 1,
         "the command gives one event");
    must(opl_case_to_json(held, &text) == OPL_STATUS_OK &&
             opl_text_len(text) == stored.length &&
             memcmp(opl_text_data(text), stored.data, stored.length) == 0,
         "the JSON is that of the file");
    opl_step_free(step);
    opl_text_free(text);
}

int main(int argc, char **argv)
{
    must(argc == 2 || argc == 4, "usage: c FOLDER [MEASURE TIMES]");
    stored.data = read_file(argv[1], "case.json", &stored.length);
    request.data = read_file(argv[1], "command.json", &request.length);
    must(opl_case_from_json(stored.data, stored.length, &held, NULL) == OPL_STATUS_OK, "the case");
    check();
    for (int i = 0; i < COUNT; i++) {
        if (argc == 2)
            printf("c %s %.2f\n", MEASURES[i].name, measured(MEASURES[i].work));
        else if (strcmp(argv[2], MEASURES[i].name) == 0)
            MEASURES[i].work(strtoul(argv[3], NULL, 10));
    }
    opl_case_free(held);
    free(request.data);
    free(stored.data);
    return EXIT_SUCCESS;
}
