package no.oppfolgingsplan;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.oppfolgingsplan.internal.Abi;
import no.oppfolgingsplan.internal.NativeCode;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.NavDocumentKind;
import no.oppfolgingsplan.words.NavEnvironment;

/**
 * A request to Nav or Maskinporten for the host to send: over HTTPS, without following redirects. It
 * holds a token and what a plan says: not for a log. Any thread may use it.
 */
public final class NavRequest extends Handle {
    NavRequest(long address) {
        super(address, Abi::opl_http_request_free);
    }

    /** Asks whether the connection works and the token is good. */
    public static NavRequest verifyIntegration() {
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        Failure.check(Abi.opl_http_request_verify_integration(scratch.out(), scratch.error()), scratch);
        return new NavRequest(scratch.wide());
    }

    /**
     * Asks what became of a plan that was sent.
     *
     * @param uuid what Nav calls it: {@link NavAnswer#reference}
     * @throws InputException when it is no such identifier
     */
    public static NavRequest sendingStatus(String uuid) {
        return new NavRequest(Texts.read(Abi::opl_http_request_sending_status, uuid, "uuid"));
    }

    /**
     * Asks for a page of the documents that Nav keeps for an employer's archive, oldest first.
     *
     * @param employer the organisation number
     * @param kind which kind
     * @param createdAfter a moment as Nav writes it, such as {@code 2026-01-01T00:00:00Z}, or the
     *     {@link NavAnswer#cursor} of the page before
     * @param size how many, from 1 to 200
     * @throws InputException when a value cannot be
     */
    public static NavRequest documents(String employer, NavDocumentKind kind, String createdAfter, int size) {
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(createdAfter, "createdAfter");
        NativeCode.require();
        Scratch scratch = Scratch.mine();
        try {
            long[] lengths = scratch.put(employer, createdAfter);
            long text = scratch.text();
            int status = Abi.opl_http_request_documents(
                    text, lengths[0], kind.number(), text + lengths[0], lengths[1], size, scratch.out(), scratch.error());
            Failure.check(status, scratch);
            return new NavRequest(scratch.wide());
        } finally {
            scratch.clear();
        }
    }

    /**
     * Asks for one document.
     *
     * @param link the {@code link} of its entry in a page
     * @throws InputException when it is no such identifier
     */
    public static NavRequest document(String link) {
        return new NavRequest(Texts.read(Abi::opl_http_request_document, link, "link"));
    }

    /**
     * Asks for the sick notes of an employer, from the first that Nav has. Nav gives a limited number
     * at a time: ask again after the last running number until nothing comes.
     *
     * @param employer the organisation number
     * @throws InputException when it is none
     */
    public static NavRequest sickNotes(String employer) {
        return new NavRequest(Texts.read(Abi::opl_http_request_sick_notes, employer, "employer"));
    }

    /**
     * Asks for the sick notes of an employer after a running number.
     *
     * @param employer the organisation number
     * @param runningNumber the last one that is known, not below 0
     * @throws InputException when it is no organisation number
     */
    public static NavRequest sickNotes(String employer, long runningNumber) {
        if (runningNumber < 0) {
            throw new IllegalArgumentException("runningNumber is out of range");
        }
        Calls.Read read = (text, length, out, error) ->
                Abi.opl_http_request_sick_notes_after(text, length, runningNumber, out, error);
        return new NavRequest(Texts.read(read, employer, "employer"));
    }

    /** What it asks for, such as {@code submit}. */
    public String call() {
        return text(Abi::opl_http_request_call);
    }

    /**
     * Whether it may be sent again though nobody knows what became of it. Not a plan, since each is a
     * new plan at Nav, nor a request for a token: give these a new connection, and let no client repeat
     * them by itself.
     */
    public boolean mayBeRepeated() {
        return isTrue(Abi::opl_http_request_may_be_repeated);
    }

    /** The server that it goes to: {@code plans}, {@code documents}, {@code sick_notes} or {@code tokens}. */
    public String server() {
        return text(Abi::opl_http_request_server);
    }

    /** {@code GET} or {@code POST}. */
    public String method() {
        return text(Abi::opl_http_request_method);
    }

    /** The path with the query, to put behind an address of the host's own, such as a gateway. */
    public String path() {
        return text(Abi::opl_http_request_path);
    }

    /**
     * The whole address in an environment.
     *
     * @param environment which
     */
    public URI url(NavEnvironment environment) {
        int number = Objects.requireNonNull(environment, "environment").number();
        return URI.create(text((request, out) -> Abi.opl_http_request_url(request, number, out)));
    }

    /** The headers; that of {@code Authorization} is a secret. */
    public Map<String, String> headers() {
        List<String> names = texts(Abi::opl_http_request_header_count, Abi::opl_http_request_header_name);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int index = 0; index < names.size(); index++) {
            headers.put(names.get(index), text(Abi::opl_http_request_header_value, index));
        }
        return Collections.unmodifiableMap(headers);
    }

    /** The body, to be sent as UTF-8, if there is one. */
    public Optional<String> body() {
        return textIfAny(Abi::opl_http_request_body);
    }

    /**
     * The same request with the token that it is sent with.
     *
     * @param token the token
     */
    public NavRequest withToken(AccessToken token) {
        return new NavRequest(made(Abi::opl_http_request_with_token, token, "token"));
    }

    /**
     * Reads the answer to this request. What is no answer of the server that was meant is a failure, and
     * no exception.
     *
     * @param status its status code
     * @param headers its headers, as {@code java.net.http.HttpHeaders.map()} and
     *     {@code HttpURLConnection.getHeaderFields()} give them
     * @param body its body as it came; of an answer to a plan also one that broke off, since it may
     *     still say which plan it is
     * @param at when it came
     */
    public NavAnswer readAnswer(int status, Map<String, List<String>> headers, byte[] body, Instant at) {
        Objects.requireNonNull(body, "body");
        StringBuilder lines = new StringBuilder();
        Objects.requireNonNull(headers, "headers").forEach((name, values) -> {
            // HttpURLConnection has the status line under no name.
            if (name != null) {
                values.forEach(value -> lines.append(name).append(": ").append(value).append("\r\n"));
            }
        });
        // What came over the network is no mistake of the caller's.
        String said = new String(lines.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        long moment = Times.micros(Objects.requireNonNull(at, "at"));
        Scratch scratch = Scratch.mine();
        try {
            long[] sizes = scratch.put(said, "", "", body);
            long text = scratch.text();
            return new NavAnswer(made((request, out, error) -> Abi.opl_nav_answer_read(
                    request, status, text, sizes[0], text + sizes[0], sizes[3], moment, out, error)));
        } finally {
            scratch.clear();
        }
    }

    /** No connection came about, so nothing was sent. Also when there was no token to send a plan with. */
    public NavAnswer notConnected() {
        return new NavAnswer(made(Abi::opl_nav_answer_not_connected));
    }

    /**
     * The connection broke, or time ran out, after it had been made. When in doubt, this and not
     * {@link #notConnected}: a plan is then not sent a second time.
     */
    public NavAnswer interrupted() {
        return new NavAnswer(made(Abi::opl_nav_answer_interrupted));
    }
}
