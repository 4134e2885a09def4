package no.oppfolgingsplan;

import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.words.CheckRule;

/** Checks of national identity numbers and organisation numbers. */
public final class IdentityNumbers {
    private IdentityNumbers() {}

    private static boolean ask(Calls.Read read, String number, Scratch scratch) {
        Objects.requireNonNull(number, "number");
        NativeCode.require();
        try {
            long length = scratch.put(number);
            return Failure.check(read.call(scratch.text(), length, scratch.out(), scratch.error()), scratch);
        } finally {
            scratch.clear();
        }
    }

    private static boolean isTrue(Calls.Read read, String number) {
        Scratch scratch = Scratch.mine();
        ask(read, number, scratch);
        return scratch.number() != 0;
    }

    /**
     * The rule whose check digits a national identity number or D-number has; none when it is
     * mistyped.
     *
     * @param number eleven digits
     * @throws InputException when it is anything else
     */
    public static Optional<CheckRule> check(String number) {
        Scratch scratch = Scratch.mine();
        return ask(Abi::opl_person_number_check, number, scratch)
                ? Optional.of(CheckRule.of(scratch.number()))
                : Optional.empty();
    }

    /**
     * Whether it is a D-number, given to persons who have no national identity number.
     *
     * @param number eleven digits
     * @throws InputException when it is anything else
     */
    public static boolean isDNumber(String number) {
        return isTrue(Abi::opl_person_number_is_d_number, number);
    }

    /**
     * Whether it is that of an invented person in Norway's test registers.
     *
     * @param number eleven digits
     * @throws InputException when it is anything else
     */
    public static boolean isSynthetic(String number) {
        return isTrue(Abi::opl_person_number_is_synthetic, number);
    }

    /**
     * Whether the check digit of an organisation number is right.
     *
     * @param number nine digits
     * @throws InputException when it is anything else
     */
    public static boolean isOrganisationNumber(String number) {
        return isTrue(Abi::opl_organisation_number_is_valid, number);
    }
}
