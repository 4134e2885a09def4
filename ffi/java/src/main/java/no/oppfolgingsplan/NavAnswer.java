package no.oppfolgingsplan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.NavAdvice;

/** What came of a request: the answer of the server, or the failure. Any thread may use it. */
public final class NavAnswer extends Handle {
    NavAnswer(long address) {
        super(address, Abi::opl_nav_answer_free);
    }

    /** Whether the server did what was asked. */
    public boolean isOk() {
        return isTrue(Abi::opl_nav_answer_is_ok);
    }

    /**
     * What went wrong, if anything did: {@code not_connected}, {@code interrupted}, {@code unreadable},
     * {@code token}, {@code busy}, {@code server}, {@code refused}, {@code gone}, {@code address}, or what
     * later versions add.
     */
    public Optional<String> failed() {
        return textIfAny(Abi::opl_nav_answer_failed);
    }

    /** What to do about the failure. */
    public Optional<NavAdvice> advice() {
        return numberIfAny(Abi::opl_nav_answer_advice, NavAdvice::of);
    }

    /** How long the server wants to be left alone, if it says so. */
    public Optional<Duration> retryAfter() {
        return wideIfAny(Abi::opl_nav_answer_retry_after).map(Duration::ofSeconds);
    }

    /** What went wrong, for a person. */
    public Optional<String> message(Language language) {
        return textIfAny((answer, out) -> Abi.opl_nav_answer_message(answer, language.number(), out));
    }

    /** What to do about it, for a person. */
    public Optional<String> help(Language language) {
        return textIfAny((answer, out) -> Abi.opl_nav_answer_help(answer, language.number(), out));
    }

    /**
     * Nav's {@code uuid} of a plan that was sent, for {@link NavRequest#sendingStatus}; also when only that
     * much of the answer could be read.
     */
    public Optional<String> reference() {
        return textIfAny(Abi::opl_nav_answer_reference);
    }

    /** Whether Nav says that the plan is at the local office. */
    public Optional<Boolean> toNav() {
        return numberIfAny(Abi::opl_nav_answer_to_nav, number -> number != 0);
    }

    /** Whether Nav says that the plan was sent to the practitioner. A success of the whole does not say this. */
    public Optional<Boolean> toPractitioner() {
        return numberIfAny(Abi::opl_nav_answer_to_practitioner, number -> number != 0);
    }

    /** A page of documents as canonical JSON: {@code documents}, {@code has_more}, {@code total} and {@code cursor}. */
    public Optional<String> pageJson() {
        return textIfAny(Abi::opl_nav_answer_page_json);
    }

    /** From where to ask for the next page of documents; none for an empty page. */
    public Optional<String> cursor() {
        return textIfAny(Abi::opl_nav_answer_cursor);
    }

    /** Whether there are more documents after this page. */
    public Optional<Boolean> hasMore() {
        return numberIfAny(Abi::opl_nav_answer_has_more, number -> number != 0);
    }

    /** The media type of a document, as the server gives it. */
    public Optional<String> mediaType() {
        return textIfAny(Abi::opl_nav_answer_media_type);
    }

    /** The bytes of a document: a copy. */
    public Optional<byte[]> bytes() {
        long address = enter();
        try {
            long data = Abi.opl_nav_answer_data(address);
            return data == 0
                    ? Optional.empty()
                    : Optional.of(Scratch.bytes(data, Abi.opl_nav_answer_len(address)));
        } finally {
            leave();
        }
    }

    /** The sick notes that were fetched. Each call makes a list of its own. */
    public Optional<SickNotes> sickNotes() {
        return wideIfAny(Abi::opl_nav_answer_sick_notes).map(SickNotes::new);
    }

    /** The token that was fetched. */
    public Optional<AccessToken> token() {
        return wideIfAny(Abi::opl_nav_answer_token).map(AccessToken::new);
    }

    /**
     * When the server answered, by its own clock, if it says so. Maskinporten refuses a grant whose clock
     * is more than ten seconds off; ask once more, with a new assertion, at this moment.
     */
    public Optional<Instant> serverMoment() {
        return wideIfAny(Abi::opl_nav_answer_server_moment).map(Times::moment);
    }

    /**
     * The answer or the failure as canonical JSON. A failure holds codes only and may be logged; an answer
     * may be personal or secret.
     */
    public String toJson() {
        return text(Abi::opl_nav_answer_to_json);
    }

    private Optional<Long> wideIfAny(Calls.Get get) {
        Scratch scratch = Scratch.mine();
        return call(get, scratch) ? Optional.of(scratch.wide()) : Optional.empty();
    }
}
