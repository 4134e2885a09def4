/*
 * How every measure of C is taken: the median of nine rounds of at least 50 ms.
 */
#ifndef MEASURE_H
#define MEASURE_H

#include <stddef.h>

/* Does the operation so many times. */
typedef void (*operation)(size_t times);

/* Nanoseconds per operation. */
double measured(operation work);

#endif
