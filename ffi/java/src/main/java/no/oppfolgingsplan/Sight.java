package no.oppfolgingsplan;

import java.util.Optional;

/**
 * Whether a version of the plan is seen.
 *
 * @param plan the version
 * @param isSeen whether it is
 * @param hiddenBy the code of the rule that hides it otherwise
 */
public record Sight(String plan, boolean isSeen, Optional<String> hiddenBy) {}
