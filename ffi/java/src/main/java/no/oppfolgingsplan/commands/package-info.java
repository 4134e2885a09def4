/** Every command, and the objects in them. Generated from the library's own table of commands. */
package no.oppfolgingsplan.commands;
