#define _POSIX_C_SOURCE 200809L

#include "measure.h"

#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 9 };
static const double ROUND_NS = 50e6;

static double taken(operation work, size_t times)
{
    struct timespec before, after;

    clock_gettime(CLOCK_MONOTONIC, &before);
    work(times);
    clock_gettime(CLOCK_MONOTONIC, &after);
    return (double)(after.tv_sec - before.tv_sec) * 1e9 + (double)(after.tv_nsec - before.tv_nsec);
}

static int ascending(const void *one, const void *other)
{
    double a = *(const double *)one, b = *(const double *)other;

    return (a > b) - (a < b);
}

double measured(operation work)
{
    double rounds[ROUNDS];
    size_t times = 1;

    while (taken(work, times) < ROUND_NS)
        times *= 2;
    for (int i = 0; i < ROUNDS; i++)
        rounds[i] = taken(work, times) / (double)times;
    qsort(rounds, ROUNDS, sizeof rounds[0], ascending);
    return rounds[ROUNDS / 2];
}
