/*
 * What is written of a case at its last moment, a line a file: the order and
 * the choices stand in tests/conformance/README.md.
 */
#ifndef PUT_FILES_H
#define PUT_FILES_H

#include <stdio.h>

#include <oppfolgingsplan.h>

/* What all files are written with. */
typedef struct {
    opl_actor *by;
    opl_actor *manager;
    opl_pdf_writer *writer;
} pen;

pen pen_new(void);
void pen_free(pen held);
void put_files(FILE *out, const opl_case *now, const pen *with);

#endif
