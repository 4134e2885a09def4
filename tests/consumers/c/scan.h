/*
 * The least of JSON that a replay needs: the members of an object as their raw
 * text. Strings are passed over, never taken apart, so a request reaches the
 * library as it stands in its file.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stddef.h>

/* A piece of a text that somebody else holds. */
typedef struct {
    const char *start;
    size_t length;
} slice;

/* The value of a member of the object, or a slice with a NULL start. */
slice scan_member(slice object, const char *name);

/* The text between the quotes of a string that has no escapes. */
slice scan_string(slice value);

/* 1 when the slice is this text. */
int scan_is(slice value, const char *text);

/*
 * The next line that is an object, without the comma after it; a slice with a
 * NULL start at the end of the list, which is a line that begins with `]`.
 * `rest` is what follows.
 */
slice scan_line(slice *rest);

/* What follows the first line that begins with this text. */
slice scan_after(slice text, const char *start);

#endif
