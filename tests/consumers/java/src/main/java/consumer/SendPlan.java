package consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.oppfolgingsplan.AccessToken;
import no.oppfolgingsplan.Case;
import no.oppfolgingsplan.Grant;
import no.oppfolgingsplan.NavAnswer;
import no.oppfolgingsplan.NavOutbox;
import no.oppfolgingsplan.NavRequest;
import no.oppfolgingsplan.NotSentException;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.Step;
import no.oppfolgingsplan.words.Language;
import no.oppfolgingsplan.words.NavEnvironment;

/**
 * Sends a plan to Nav with {@code java.net.http.HttpClient}: a token from Maskinporten, signed with the key of
 * a certificate file; a question whether all works; the plan; its receipt.
 *
 * <pre>SendPlan FOLDER [ADDRESS]</pre>
 *
 * FOLDER holds grant.json (who asks), key.p12 (its password in KEY_PASSWORD), requests.jsonl (the case, request
 * by request) and extra.json (what Nav asks for and a case does not know); case.json is written to it. ADDRESS
 * is that of a gateway or a stand-in, instead of Nav's test environment.
 */
public final class SendPlan {
    private static final HttpClient KEPT = client();

    private final Path folder;
    private final Optional<String> address;

    private SendPlan(String[] arguments) {
        folder = Path.of(arguments[0]);
        address = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
    }

    /** Runs it; the exit code is 0 when the plan is at Nav. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("SendPlan FOLDER [ADDRESS]");
            System.exit(1);
        }
        System.exit(new SendPlan(arguments).run());
    }

    private int run() throws Exception {
        // Keep tokens in a TokenCache until they end.
        NavAnswer answer;
        try (Grant grant = Grant.fromJson(read("grant.json"))) {
            answer = send(grant.tokenRequest(Instant.now(), this::sign));
        }
        Optional<AccessToken> token = answer.token();
        if (token.isEmpty()) {
            return explain(answer);
        }
        answer = send(NavRequest.verifyIntegration().withToken(token.get()));
        if (!answer.isOk()) {
            return explain(answer);
        }
        System.out.println("Forbindelsen til Nav virker.");
        return submit(readCase(), token.get());
    }

    /** Begins, stores, sends, takes in, stores. */
    private int submit(Case before, AccessToken token) throws Exception {
        NavOutbox.Begun begun;
        try {
            begun = NavOutbox.of(before).begin("p1", read("extra.json"), null, Instant.now());
        } catch (NotSentException notSent) {
            notSent.faults().forEach(fault ->
                    System.out.println(fault.message(Language.NB) + " " + fault.help(Language.NB)));
            return 1;
        }
        Case sent = store(begun.step());
        NavAnswer answer = send(begun.request().withToken(token));
        store(NavOutbox.of(sent).conclude(begun.sendingJson(), answer, Instant.now()));
        if (!answer.isOk()) {
            return explain(answer);
        }
        System.out.println(answer.toNav()
                .map(there -> there ? "Planen er hos Nav-kontoret." : "Planen er ikke hos Nav-kontoret.")
                .orElse("Nav sier ikke om planen er hos Nav-kontoret."));
        System.out.println(answer.toPractitioner()
                .map(there -> there ? "Planen er sendt til fastlegen." : "Planen er ikke sendt til fastlegen.")
                .orElse("Nav sier ikke om planen er sendt til fastlegen."));
        return 0;
    }

    /** Sends a request and reads what came of it: an answer or a failure, never nothing. */
    private NavAnswer send(NavRequest request) throws InterruptedException {
        // On a connection that was kept open, a client may send again by itself when the other end had closed it.
        HttpClient client = request.mayBeRepeated() ? KEPT : client();
        try {
            HttpResponse<InputStream> response = client.send(message(request), BodyHandlers.ofInputStream());
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try (InputStream coming = response.body()) {
                coming.transferTo(body);
            } catch (IOException broken) {
                // An answer to a plan that broke off may still say which plan it is.
                if (request.mayBeRepeated()) {
                    return request.interrupted();
                }
            }
            return request.readAnswer(
                    response.statusCode(), response.headers().map(), body.toByteArray(), Instant.now());
        } catch (IOException failed) {
            return nothingWasSent(failed) ? request.notConnected() : request.interrupted();
        }
    }

    private HttpRequest message(NavRequest request) {
        URI url = address.map(base -> URI.create(base + request.path()))
                .orElseGet(() -> request.url(NavEnvironment.TEST));
        HttpRequest.Builder message = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(30))
                .method(request.method(), request.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        request.headers().forEach(message::header);
        return message.build();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Whether the error came before a byte of the request had left. In doubt it did not. */
    private static boolean nothingWasSent(Throwable error) {
        for (Throwable one = error; one != null; one = one.getCause()) {
            if (one instanceof ConnectException
                    || one instanceof HttpConnectTimeoutException
                    || one instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    /** As RS256 says. The key may as well stay in an HSM. */
    private byte[] sign(byte[] input) {
        try (InputStream file = Files.newInputStream(folder.resolve("key.p12"))) {
            char[] password = System.getenv("KEY_PASSWORD").toCharArray();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((PrivateKey) keys.getKey(keys.aliases().nextElement(), password));
            signature.update(input);
            return signature.sign();
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Tells a person what went wrong and what to do. */
    private static int explain(NavAnswer answer) {
        System.out.println(answer.message(Language.NB).orElse("") + " " + answer.help(Language.NB).orElse(""));
        return 1;
    }

    private Case readCase() throws IOException {
        Case now = null;
        for (String line : Files.readAllLines(folder.resolve("requests.jsonl"))) {
            Request request = Request.fromJson(line);
            now = (now == null ? Case.open(request) : now.execute(request)).nextCase();
        }
        return now;
    }

    /** Stores the case of a step before the program goes on. */
    private Case store(Step step) throws IOException {
        Case now = step.nextCase();
        Files.write(folder.resolve("case.json"), now.toJsonBytes());
        return now;
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
