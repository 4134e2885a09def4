package no.oppfolgingsplan;

import java.time.Instant;
import java.util.Objects;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;

/** What of a case is still to be sent to Nav, what is on its way, and what an answer means. */
public final class NavOutbox {
    private final Case subject;

    private NavOutbox(Case subject) {
        this.subject = subject;
    }

    /**
     * The outbox of a case. It holds nothing of its own, and ends with its case.
     *
     * @param subject the case
     */
    public static NavOutbox of(Case subject) {
        return new NavOutbox(Objects.requireNonNull(subject, "subject"));
    }

    /**
     * A sending that has begun: the step whose next case must be stored before the request is sent.
     *
     * @param step what happened; its next case knows that the sending has begun
     * @param request what is sent, still without a token
     * @param sendingJson which sending it is, for {@link #conclude}
     */
    public record Begun(Step step, NavRequest request, String sendingJson) implements AutoCloseable {
        /** Frees step and request. */
        @Override
        public void close() {
            step.close();
            request.close();
        }

        /** What it is, and nothing that it holds. */
        @Override
        public String toString() {
            return "Begun";
        }
    }

    /**
     * A version as Nav's plan.
     *
     * @param plan the version, such as {@code p1}
     * @param extra what Nav asks for and a case does not know, as JSON
     * @throws NotSentException with all that Nav would refuse
     * @throws InputException when a value cannot be
     */
    public NavPlan plan(String plan, String extra) {
        return NavPlan.take(made(Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(extra, "extra"),
                (object, text, lengths, out, error) -> Abi.opl_case_nav_plan(
                        object, text, lengths[0], text + lengths[0], lengths[1], out, error)));
    }

    /**
     * What is still to be sent ({@code due}), and what has no answer ({@code unknown}), as a JSON array; each
     * element is what {@link #conclude} takes.
     *
     * @param at now
     */
    public String sendingsJson(Instant at) {
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        return Scratch.take(subject.made((object, out, error) ->
                Abi.opl_case_nav_sendings_json(object, micros, out, error)));
    }

    /**
     * Begins to send a version. Store the next case of the step <em>before</em> the request is sent; what
     * came of it counts as unknown until {@link #conclude}, and it is not begun again.
     *
     * @param plan the version, such as {@code p1}
     * @param extra what Nav asks for and a case does not know, as JSON
     * @param facts what the host states for the pre-flight, as JSON; null leaves that check out
     * @param at now
     * @throws NotSentException with all that Nav would refuse; nothing has begun then
     * @throws InputException when a value cannot be
     */
    public Begun begin(String plan, String extra, String facts, Instant at) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(extra, "extra");
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        byte[] stated = facts == null ? new byte[0] : facts.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Scratch scratch = Scratch.mine();
        try {
            long[] sizes = scratch.put(plan, extra, "", stated);
            long text = scratch.text();
            long third = facts == null ? 0 : text + sizes[0] + sizes[1];
            long begun = subject.made((object, out, error) -> Abi.opl_case_nav_begin(
                    object, text, sizes[0], text + sizes[0], sizes[1], third, sizes[3], micros, out, error));
            return new Answered(begun).take();
        } finally {
            scratch.clear();
        }
    }

    /**
     * Takes in what came of a sending: the step by which the case knows it. It may have no events, when
     * nothing new is known.
     *
     * @param sendingJson which, from {@link Begun} or {@link #sendingsJson}
     * @param answer the answer to its request, or to one for its status
     * @param at now
     * @throws RefusedException when a rule says no
     * @throws InputException when the case has no such sending
     */
    public Step conclude(String sendingJson, NavAnswer answer, Instant at) {
        long micros = Times.micros(Objects.requireNonNull(at, "at"));
        long came = Objects.requireNonNull(answer, "answer").enter();
        try {
            Calls.ReadOn conclude = (object, text, length, out, error) ->
                    Abi.opl_case_nav_conclude(object, text, length, came, micros, out, error);
            return new Step(subject.made(conclude, sendingJson, "sendingJson")).accepted();
        } finally {
            answer.leave();
        }
    }

    /** Makes something of a case and two texts. */
    @FunctionalInterface
    private interface Two {
        int call(long object, long text, long[] lengths, long out, long error);
    }

    private long made(String first, String second, Two make) {
        Scratch scratch = Scratch.mine();
        try {
            long[] lengths = scratch.put(first, second);
            long text = scratch.text();
            return subject.made((object, out, error) -> make.call(object, text, lengths, out, error));
        } finally {
            scratch.clear();
        }
    }

    /** The native answer. */
    private static final class Answered extends Handle {
        Answered(long address) {
            super(address, Abi::opl_nav_begun_free);
        }

        Begun take() {
            try (this) {
                Scratch scratch = Scratch.mine();
                call(Abi::opl_nav_begun_faults, scratch);
                NavFault.refuse(scratch.wide());
                Step step = new Step(wide(Abi::opl_nav_begun_step)).accepted();
                return new Begun(
                        step, new NavRequest(wide(Abi::opl_nav_begun_request)), text(Abi::opl_nav_begun_sending_json));
            }
        }
    }
}
