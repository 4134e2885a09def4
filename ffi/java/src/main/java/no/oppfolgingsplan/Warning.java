package no.oppfolgingsplan;

/**
 * A text that was changed on the way in, or seems to hold what it should not. The text is not
 * repeated.
 *
 * @param rule the code of the rule that it is about, such as {@code text.identity-number}
 * @param field the path of the text
 */
public record Warning(String rule, String field) {}
