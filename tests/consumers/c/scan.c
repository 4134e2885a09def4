#include "scan.h"

#include <string.h>

static const slice NOTHING = {NULL, 0};

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n'))
        at++;
    return at;
}

/* From the opening quote to behind the closing one. */
static const char *skip_string(const char *at, const char *end)
{
    for (at++; at < end; at++) {
        if (*at == '\\')
            at++;
        else if (*at == '"')
            return at + 1;
    }
    return end;
}

/* To behind a value: to the comma or bracket of the object that holds it. */
static const char *skip_value(const char *at, const char *end)
{
    int depth = 0;

    while (at < end) {
        if (*at == '"') {
            at = skip_string(at, end);
            continue;
        }
        if (depth == 0 && (*at == ',' || *at == '}' || *at == ']'))
            return at;
        if (*at == '{' || *at == '[')
            depth++;
        if (*at == '}' || *at == ']')
            depth--;
        at++;
    }
    return end;
}

static slice trimmed(const char *start, const char *end)
{
    slice value;

    start = skip_space(start, end);
    while (end > start && (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r'))
        end--;
    value.start = start;
    value.length = (size_t)(end - start);
    return value;
}

int scan_is(slice value, const char *text)
{
    return value.start != NULL && value.length == strlen(text) &&
           memcmp(value.start, text, value.length) == 0;
}

slice scan_string(slice value)
{
    if (value.start == NULL || value.length < 2 || *value.start != '"')
        return NOTHING;
    value.start++;
    value.length -= 2;
    return value;
}

slice scan_member(slice object, const char *name)
{
    const char *at = object.start, *end = at + object.length;

    at = skip_space(at, end);
    if (at == end || *at != '{')
        return NOTHING;
    for (at++; at < end; at++) {
        slice key, value;
        const char *behind;

        at = skip_space(at, end);
        if (at == end || *at != '"')
            return NOTHING;
        behind = skip_string(at, end);
        key = scan_string(trimmed(at, behind));
        at = skip_space(behind, end);
        if (at == end || *at != ':')
            return NOTHING;
        behind = skip_value(at + 1, end);
        value = trimmed(at + 1, behind);
        if (scan_is(key, name))
            return value;
        at = behind;
    }
    return NOTHING;
}

static slice take_line(slice *rest)
{
    const char *end = memchr(rest->start, '\n', rest->length);
    slice line = *rest;

    if (end == NULL) {
        rest->start += rest->length;
        rest->length = 0;
        return line;
    }
    line.length = (size_t)(end - line.start);
    rest->start = end + 1;
    rest->length -= line.length + 1;
    return line;
}

slice scan_line(slice *rest)
{
    slice line = take_line(rest);

    if (line.length == 0 || *line.start != '{')
        return NOTHING;
    if (line.start[line.length - 1] == ',')
        line.length--;
    return line;
}

slice scan_after(slice text, const char *start)
{
    size_t length = strlen(start);

    while (text.length > 0) {
        slice line = take_line(&text);

        if (line.length >= length && memcmp(line.start, start, length) == 0)
            return text;
    }
    return NOTHING;
}
