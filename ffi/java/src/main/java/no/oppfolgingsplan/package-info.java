/**
 * Follow-up of employees on sick leave in Norway. The main type is {@link no.oppfolgingsplan.Case}:
 * an immutable value. A command is asked with {@link no.oppfolgingsplan.Case#execute} and answered
 * with a {@link no.oppfolgingsplan.Step}, or with {@link no.oppfolgingsplan.RefusedException} by the
 * rule that says no.
 *
 * <p>No method gives {@code null}, and no argument may be it.
 */
package no.oppfolgingsplan;
