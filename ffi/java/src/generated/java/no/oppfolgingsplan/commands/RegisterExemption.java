// Generated from the library's own tables by tests/regenerate. Do not edit.
package no.oppfolgingsplan.commands;

import java.time.LocalDate;
import java.util.Objects;
import no.oppfolgingsplan.internal.JsonWriter;
import no.oppfolgingsplan.words.CommandKind;
import no.oppfolgingsplan.words.Ground;
import no.oppfolgingsplan.words.Obligation;

/**
 * Registers that a plan, or dialogue meeting 1, is obviously unnecessary.
 *
 * @param obligation From which obligation.
 * @param ground On which ground.
 * @param discussed "This is discussed with the employee."
 * @param attempts Cannot be reached: what was tried. {@code null} when left out.
 * @param reviewOn When to look at it again. {@code null} when left out.
 */
public record RegisterExemption(
        Obligation obligation,
        Ground ground,
        boolean discussed,
        String attempts,
        LocalDate reviewOn) implements Command {
    /**
     * With everything.
     *
     * @throws NullPointerException when something is missing that must be given
     */
    public RegisterExemption {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(ground, "ground");
    }

    /**
     * With what must be given, and nothing else.
     *
     * @param obligation From which obligation.
     * @param ground On which ground.
     * @param discussed "This is discussed with the employee."
     */
    public RegisterExemption(Obligation obligation, Ground ground, boolean discussed) {
        this(obligation, ground, discussed, null, null);
    }

    /**
     * The same with one value more or another one.
     *
     * @param attempts Cannot be reached: what was tried.
     */
    public RegisterExemption withAttempts(String attempts) {
        return new RegisterExemption(obligation, ground, discussed, attempts, reviewOn);
    }

    /**
     * The same with one value more or another one.
     *
     * @param reviewOn When to look at it again.
     */
    public RegisterExemption withReviewOn(LocalDate reviewOn) {
        return new RegisterExemption(obligation, ground, discussed, attempts, reviewOn);
    }

    /** The name of the command. */
    @Override
    public CommandKind command() {
        return CommandKind.REGISTER_EXEMPTION;
    }

    /** The command as JSON, without who asks and when. */
    @Override
    public String toJson() {
        JsonWriter json = new JsonWriter();
        json.add("do", "register_exemption");
        json.add("obligation", obligation.word());
        json.add("ground", ground.word());
        json.add("discussed", discussed);
        json.add("attempts", attempts);
        json.add("review_on", reviewOn == null ? null : reviewOn.toString());
        return json.end();
    }

    /** Only what it is: it may hold what people wrote. */
    @Override
    public String toString() {
        return "RegisterExemption";
    }
}
