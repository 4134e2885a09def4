/** The words of the format as enums. Generated from the library's own tables. */
package no.oppfolgingsplan.words;
