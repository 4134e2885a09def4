// Sends a plan to Nav with HttpClient: a token from Maskinporten, signed with the key of a certificate file; a question
// whether all works; the plan; its receipt.
//
//   send_plan FOLDER [ADDRESS]
//
// FOLDER holds grant.json (who asks), key.p12 (its password in KEY_PASSWORD), requests.jsonl (the case, request by
// request) and extra.json (what Nav asks for and a case does not know); case.json is written to it. ADDRESS is that of a
// gateway or a stand-in, instead of Nav's test environment.
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Tasks;
using Oppfolgingsplan;

internal static class SendPlan
{
    private static readonly HttpClient Kept = NewClient();
    private static string _folder;
    private static string _address;

    private static int Main(string[] arguments)
    {
        return Run(arguments).GetAwaiter().GetResult();
    }

    private static async Task<int> Run(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            Console.Error.WriteLine("send_plan FOLDER [ADDRESS]");
            return 1;
        }
        _folder = arguments[0];
        _address = arguments.Length > 1 ? arguments[1] : null;

        // Keep tokens in a TokenCache until they end.
        NavAnswer answer;
        using (Grant grant = Grant.FromJson(Read("grant.json")))
        {
            answer = await Send(grant.TokenRequest(DateTimeOffset.UtcNow, Sign));
        }
        AccessToken token = answer.Token();
        if (token == null)
        {
            return Explain(answer);
        }
        answer = await Send(NavRequest.VerifyIntegration().WithToken(token));
        if (!answer.IsOk)
        {
            return Explain(answer);
        }
        Console.WriteLine("Forbindelsen til Nav virker.");
        return await Submit(ReadCase(), token);
    }

    /// <summary>Begins, stores, sends, takes in, stores.</summary>
    private static async Task<int> Submit(Case before, AccessToken token)
    {
        BegunNavSending begun;
        try
        {
            begun = before.BeginNavSending("p1", Read("extra.json"), DateTimeOffset.UtcNow);
        }
        catch (NotSentException notSent)
        {
            foreach (NavFault fault in notSent.Faults)
            {
                Console.WriteLine(fault.MessageIn(Language.Nb) + " " + fault.HelpIn(Language.Nb));
            }
            return 1;
        }
        Case sent = Store(begun.Step);
        NavAnswer answer = await Send(begun.Request.WithToken(token));
        Store(sent.ConcludeNavSending(begun.Sending, answer, DateTimeOffset.UtcNow));
        if (!answer.IsOk)
        {
            return Explain(answer);
        }
        Console.WriteLine(
            answer.ToNav == null ? "Nav sier ikke om planen er hos Nav-kontoret." :
            answer.ToNav == true ? "Planen er hos Nav-kontoret." : "Planen er ikke hos Nav-kontoret.");
        Console.WriteLine(
            answer.ToPractitioner == null ? "Nav sier ikke om planen er sendt til fastlegen." :
            answer.ToPractitioner == true ? "Planen er sendt til fastlegen." : "Planen er ikke sendt til fastlegen.");
        return 0;
    }

    /// <summary>Sends a request and reads what came of it: an answer or a failure, never nothing.</summary>
    private static async Task<NavAnswer> Send(NavRequest request)
    {
        // On a connection that was kept open, a client may send again by itself when the other end had closed it.
        HttpClient client = request.MayBeRepeated ? Kept : NewClient();
        try
        {
            using (HttpRequestMessage message = Message(request))
            using (HttpResponseMessage response =
                await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead))
            {
                string headers = response.Headers.ToString() + response.Content.Headers;
                var body = new MemoryStream();
                try
                {
                    await response.Content.CopyToAsync(body);
                }
                catch (Exception broken) when (IsOfNetwork(broken))
                {
                    // An answer to a plan that broke off may still say which plan it is.
                    if (request.MayBeRepeated)
                    {
                        return request.Interrupted();
                    }
                }
                return request.ReadAnswer((int)response.StatusCode, headers, body.ToArray(), DateTimeOffset.UtcNow);
            }
        }
        catch (Exception failed) when (IsOfNetwork(failed))
        {
            return NothingWasSent(failed) ? request.NotConnected() : request.Interrupted();
        }
        finally
        {
            if (client != Kept)
            {
                client.Dispose();
            }
        }
    }

    private static HttpRequestMessage Message(NavRequest request)
    {
        Uri url = _address == null ? request.Url(NavEnvironment.Test) : new Uri(_address + request.Path);
        var message = new HttpRequestMessage(new HttpMethod(request.Method), url);
        if (request.Body != null)
        {
            message.Content = new ByteArrayContent(new UTF8Encoding(false).GetBytes(request.Body));
        }
        foreach (KeyValuePair<string, string> header in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                message.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
        return message;
    }

    private static HttpClient NewClient()
    {
        return new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
    }

    private static bool IsOfNetwork(Exception error)
    {
        return error is HttpRequestException || error is IOException || error is WebException
            || error is OperationCanceledException;
    }

    /// <summary>Whether the error came before a byte of the request had left. In doubt it did not.</summary>
    private static bool NothingWasSent(Exception error)
    {
        for (Exception one = error; one != null; one = one.InnerException)
        {
            var socket = (one as SocketException)?.SocketErrorCode;
            var web = (one as WebException)?.Status;
            if (socket == SocketError.ConnectionRefused || socket == SocketError.HostNotFound
                || web == WebExceptionStatus.ConnectFailure || web == WebExceptionStatus.NameResolutionFailure
                || web == WebExceptionStatus.TrustFailure)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>As RS256 says. The key may as well stay in an HSM.</summary>
    private static byte[] Sign(byte[] input)
    {
        string password = Environment.GetEnvironmentVariable("KEY_PASSWORD");
        using (var certificate = new X509Certificate2(Path.Combine(_folder, "key.p12"), password))
        using (RSA key = certificate.GetRSAPrivateKey())
        {
            return key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
    }

    /// <summary>Tells a person what went wrong and what to do.</summary>
    private static int Explain(NavAnswer answer)
    {
        Console.WriteLine(answer.MessageIn(Language.Nb) + " " + answer.HelpIn(Language.Nb));
        return 1;
    }

    private static Case ReadCase()
    {
        Case now = null;
        foreach (string line in File.ReadLines(Path.Combine(_folder, "requests.jsonl")))
        {
            Request request = Request.FromJson(line);
            now = (now == null ? Case.Open(request) : now.Execute(request)).Case;
        }
        return now;
    }

    /// <summary>Stores the case of a step before the program goes on.</summary>
    private static Case Store(Step step)
    {
        File.WriteAllBytes(Path.Combine(_folder, "case.json"), step.Case.ToUtf8());
        return step.Case;
    }

    private static string Read(string name)
    {
        return File.ReadAllText(Path.Combine(_folder, name));
    }
}
