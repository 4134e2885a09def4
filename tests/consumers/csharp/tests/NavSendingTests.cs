using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>A plan on its way to Nav, and what comes from there, without the network.</summary>
    [TestFixture]
    public class NavSendingTests
    {
        private const string Extra = @"{""typical_workday"":""Dagvakt"",""previous_facilitation"":""Ingen"",""follow_up"":""Hver uke"",
            ""contact_name"":""Ola Leder"",""contact_phone"":""55512345"",""contact_email"":""ola@eksempel.no"",
            ""system_name"":""Eksempel HR""}";

        private const string GrantJson = @"{""environment"":""test"",""client"":""my-client"",
            ""scope"":""nav:oppfolgingsplan/lps.write"",""kid"":""my-key"",""consumer"":""310000019""}";

        private static readonly DateTimeOffset Now = Sample.At(1, 23);

        [Test]
        public void APlanGoesOutOnceAndItsReceiptComesIn()
        {
            Case before = Shared();
            NavSending due = before.NavSendings(Now).Single();
            Assert.AreEqual("due", due.State);
            BegunNavSending begun = before.BeginNavSending("p1", Extra, Now);
            NavRequest request = begun.Request;
            Assert.AreEqual("submit POST plans", request.Call + " " + request.Method + " " + request.Server);
            Assert.AreEqual("https://lps-oppfolgingsplan-mottak.nav.no" + request.Path,
                request.Url(NavEnvironment.Production).ToString());
            Assert.IsFalse(request.MayBeRepeated);
            StringAssert.Contains("\"employeeIdentificationNumber\":\"05908399546\"", request.Body);
            Assert.AreEqual(request.Body, before.NavPlan("p1", Extra).ToJson());

            Case sent = begun.Step.Case;
            NavSending unknown = sent.NavSendings(Now).Single();
            Assert.AreEqual(begun.Sending.ToJson(), unknown.ToJson());
            Assert.AreEqual(Now, unknown.BegunAt);
            Assert.IsNull(due.BegunAt);
            Assert.IsTrue(unknown.ToNav && !unknown.ToPractitioner && unknown.Reference == null);
            var again = Assert.Throws<NotSentException>(() => sent.BeginNavSending("p1", Extra, Now));
            Assert.AreEqual(RuleCodes.ShareNoRequest, again.Faults.Single().Rule);

            NavAnswer answer = Answered(request, 200, "",
                @"{""uuid"":""6f1c"",""isSentToGeneralPractitionerStatus"":null,""isSentToNavStatus"":true}");
            Assert.IsTrue(answer.IsOk);
            Assert.AreEqual(true, answer.ToNav);
            Assert.IsNull(answer.ToPractitioner);
            Assert.AreEqual("6f1c", answer.Reference);
            Assert.IsNull(answer.Failed ?? answer.MessageIn(Language.Nb) ?? answer.HelpIn(Language.Nb));
            Assert.IsNull(answer.Advice);
            Step step = sent.ConcludeNavSending(begun.Sending, answer, Now);
            StringAssert.Contains("\"outcome\":\"delivered\"", step.EventsToJson());
            CollectionAssert.IsEmpty(step.Case.NavSendings(Now));
            Assert.AreEqual(0, step.Case.ConcludeNavSending(unknown, answer, Now).Events.Count, "it came twice");
        }

        [Test]
        public void AFailureIsAnAnswerThatSaysWhatToDo()
        {
            BegunNavSending begun = Shared().BeginNavSending("p1", Extra, Now);
            NavRequest request = begun.Request;
            var rows = new[]
            {
                Row(request.NotConnected(), "not_connected", NavAdvice.Retry, "postponed"),
                Row(request.Interrupted(), "interrupted", NavAdvice.Ask, "[]"),
                Row(Answered(request, 429, "retry-after: 30\r\n", ""), "busy", NavAdvice.Retry, "postponed"),
                Row(Answered(request, 400, null, "{\"type\":\"VALIDATION_ERROR\"}"), "refused", NavAdvice.Fix, "failed"),
                Row(Answered(request, 200, "X-\uD800: \u00e9", "{\"uuid\":\"6f1c\",\"is"), "unreadable", NavAdvice.Ask, "6f1c"),
            };
            foreach (var row in rows)
            {
                Assert.IsFalse(row.Item1.IsOk);
                Assert.AreEqual(row.Item2, row.Item1.Failed);
                Assert.AreEqual(row.Item3, row.Item1.Advice);
                StringAssert.EndsWith(".", row.Item1.MessageIn(Language.Nn));
                StringAssert.EndsWith(".", row.Item1.HelpIn(Language.En));
                StringAssert.Contains("\"failed\":\"" + row.Item2 + "\"", row.Item1.ToJson());
                Step step = begun.Step.Case.ConcludeNavSending(begun.Sending, row.Item1, Now);
                StringAssert.Contains(row.Item4, step.EventsToJson());
            }
            Assert.AreEqual(TimeSpan.FromSeconds(30), rows[2].Item1.RetryAfter);
            Assert.IsNull(rows[3].Item1.RetryAfter);
            NavAnswer verified = Answered(NavRequest.VerifyIntegration(), 200, "", "up");
            Assert.IsTrue(verified.IsOk);
            var unfit = Assert.Throws<InputException>(
                () => begun.Step.Case.ConcludeNavSending(begun.Sending, verified, Now));
            Assert.AreEqual("answer", unfit.Path);
        }

        [Test]
        public void WhatNavWouldRefuseIsThrownAtOnce()
        {
            Case before = Shared();
            var notSent = Assert.Throws<NotSentException>(() => before.BeginNavSending("p1", "{}", Now));
            Assert.AreEqual(7, notSent.Faults.Count);
            Assert.AreEqual("text.required at typicalWorkday", notSent.Faults[0].ToString());
            Assert.AreNotEqual(notSent.Faults[0].MessageIn(Language.Nb), notSent.Faults[0].HelpIn(Language.Nb));
            Assert.AreEqual(7, RawJson.Items(notSent.ToJson()).Count);
            Assert.AreEqual(7, Assert.Throws<NotSentException>(() => before.NavPlan("p1", "{}")).Faults.Count);
            Assert.Throws<RefusedException>(() => before.BeginNavSending("p1", Extra, Sample.At(1, 1)));
            var path = Assert.Throws<InputException>(() => before.BeginNavSending("p1", "{\"lpsName\":\"x\"}", Now));
            Assert.AreEqual("extra.lpsName", path.Path);
            string facts = "{\"environment\":\"test\",\"person_known\":false,\"employments\":[]}";
            notSent = Assert.Throws<NotSentException>(() => before.BeginNavSending("p1", Extra, Now, facts));
            CollectionAssert.Contains(notSent.Faults.Select(fault => fault.Rule), RuleCodes.NavPersonUnknown);

            string plan = before.NavPlan("p1", Extra).ToJson();
            Assert.AreEqual(plan, NavPlan.Check(plan).Request().Body);
            Assert.Throws<NotSentException>(() => NavPlan.Check(plan.Replace("\"lpsName\"", "\"needsHelpFromNav\":true,\"lpsName\"")));
            Assert.Throws<InputException>(() => NavPlan.Check(plan.Replace("\"sendPlanToNav\":true,", "")));
        }

        [Test]
        public void DocumentsAndSickNotesComeIn()
        {
            NavRequest request = NavRequest.Documents("310000019", NavDocumentKind.Meeting, "2026-01-01T00:00:00Z", 50);
            StringAssert.EndsWith("documentType=DIALOGMOTE&createdAfter=2026-01-01T00%3A00%3A00Z&pageSize=50", request.Path);
            NavAnswer page = Answered(request, 200, "", "{\"items\":[],\"meta\":{\"hasMore\":false,\"resultSize\":0}}");
            Assert.AreEqual("[]", RawJson.Member(page.PageToJson(), "documents"));
            Assert.IsNull(page.Cursor);
            Assert.AreEqual(false, page.HasMore);
            request = NavRequest.Document("l-1");
            NavAnswer document = Answered(request, 200, "Content-Type: application/pdf\nContent-Length: 4", "%PDF");
            Assert.AreEqual("application/pdf", document.MediaType);
            CollectionAssert.AreEqual(Encoding.ASCII.GetBytes("%PDF"), document.ToBytes());
            Assert.IsNull(page.ToBytes());
            Assert.IsNull(document.SickNotes());
            request = NavRequest.SickNotes("310000019", 4710);
            Assert.AreEqual("{\"orgnr\":\"310000019\",\"fraLoepenr\":4710}", request.Body);
            Assert.AreEqual("{\"orgnr\":\"310000019\"}", NavRequest.SickNotes("310000019").Body);
            const string Note = @"[{""loepenr"":4711,""sykmeldingId"":""n-2"",""sendtTilArbeidsgiver"":""2026-03-30T13:20:45"",
                ""sykmeldt"":{""fnr"":""05908399546""},""arbeidsgiver"":{""orgnr"":""310000019""},""sykmeldingPerioder"":[
                {""fom"":""2026-04-01"",""tom"":""2026-04-30"",""aktivitet"":{""gradertSykmelding"":{""sykmeldingsgrad"":60}}}]}]";
            Assert.AreEqual(4711, Answered(request, 200, "", Note).SickNotes().Single().RunningNumber);
            Assert.AreEqual("uuid", Assert.Throws<InputException>(() => NavRequest.SendingStatus("../x")).Path);
            Assert.Throws<InputException>(() => NavRequest.Documents("310000019", NavDocumentKind.Plan, "soon"));
            Assert.Throws<InputException>(() => NavRequest.Documents("31000001", NavDocumentKind.Plan, "2026-01-01T00:00:00Z"));
        }

        [Test]
        public void ALetterGoesIntoTheArchiveOnce()
        {
            NavRequest request = NavRequest.Documents("310000019", NavDocumentKind.Meeting, "2026-01-01T00:00:00Z");
            NavAnswer page = Answered(request, 200, "", @"{""items"":[{""documentId"":""d-1"",""linkId"":""l-1"",
                ""type"":""DIALOGMOTE"",""contentType"":""application/pdf"",""status"":""COMPLETED"",""isRead"":false,
                ""orgNumber"":""310000019"",""employeeIdentificationNumber"":""05908399546"",
                ""created"":""2026-01-22T09:15:00.123456789Z"",""updated"":""2026-01-22T09:15:01Z""}],
                ""meta"":{""size"":1,""pageSize"":50,""hasMore"":false,""resultSize"":1}}");
            NavDocument letter = page.Documents().Single();
            Assert.AreEqual("d-1 l-1 Meeting True False", string.Join(
                " ", letter.Id, letter.Link, letter.Kind, letter.IsReady, letter.IsRead));
            Assert.AreEqual(letter.Created, page.Cursor);
            Assert.IsNull(Answered(NavRequest.Document(letter.Link), 500, "", "").Documents());

            Actor hr = Actor.Hr("h-1");
            Case now = Shared();
            Assert.IsTrue(now.FilingOf(letter).IsAbout && now.FilingOf(letter).Entry == null);
            now = now.Execute(now.RequestFor(letter, hr, Now)).Case;
            Assert.IsNull(now.RequestFor(letter, hr, Now));
            string entry = now.FilingOf(letter).Entry;
            byte[] pdf = Encoding.ASCII.GetBytes("%PDF-1.7");
            OutputPackage package = now.Archive(letter, "application/pdf", pdf, hr, Now);
            CollectionAssert.Contains(package.Files.Select(file => file.Sha256), OfBytes(pdf));
            var same = now.ArchiveLogEntry(
                hr, entry, Now, null, new[] { new Attachment("Brev fra Nav", "application/pdf", pdf) });
            CollectionAssert.Contains(same.Files.Select(file => file.Sha256), OfBytes(pdf));
            Assert.Throws<InputException>(() => now.ArchiveLogEntry(hr, entry, Now, null, null));
            Assert.IsFalse(now.FilingOf(letter).IsArchived);
        }

        private static string OfBytes(byte[] bytes)
        {
            using (var sum = System.Security.Cryptography.SHA256.Create())
            {
                return string.Concat(sum.ComputeHash(bytes).Select(one => one.ToString("x2")));
            }
        }

        [Test]
        public void FromAGrantToAToken()
        {
            Grant grant = Grant.FromJson(GrantJson);
            Assert.AreEqual("RS256", grant.Algorithm);
            byte[] input = null;
            NavRequest request = grant.TokenRequest(Now, bytes =>
            {
                input = bytes;
                return new byte[] { 1, 2, 3 };
            });
            StringAssert.EndsWith("&assertion=" + Encoding.ASCII.GetString(input) + ".AQID", request.Body);
            GrantAssertion one = grant.Assertion(Now), other = grant.Assertion(Now);
            CollectionAssert.AreNotEqual(one.SigningInput(), other.SigningInput(), "each has its own jti");
            CollectionAssert.AreEqual(grant.Assertion(Now, "a").SigningInput(), grant.Assertion(Now, "a").SigningInput());
            NavAnswer answer = Answered(request, 200, "Date: Fri, 23 Jan 2026 08:00:03 GMT\r\n",
                "{\"access_token\":\"ey.ey.s\",\"token_type\":\"Bearer\",\"expires_in\":119}");
            AccessToken token = answer.Token();
            Assert.AreEqual(Now.AddSeconds(119), token.ExpiresAt);
            Assert.AreEqual(Now.AddSeconds(3), answer.ServerMoment);
            Assert.IsNull(token.FactsToJson());
            KeyValuePair<string, string> header = NavRequest.VerifyIntegration().WithToken(token).Headers.Last();
            Assert.AreEqual("Authorization: Bearer ey.ey.s", header.Key + ": " + header.Value);
            Assert.AreEqual("secret", Assert.Throws<InputException>(() => new AccessToken("a\r\nX: 1", Now)).Path);
            Assert.AreEqual("kid", Assert.Throws<InputException>(
                () => Grant.FromJson("{\"environment\":\"test\",\"client\":\"c\",\"scope\":\"s\"}")).Path);
        }

        [Test]
        public void ACacheIsSharedByThreads()
        {
            Grant grant = Grant.FromJson(GrantJson);
            using (var cache = new TokenCache())
            {
                var one = new AccessToken("one", Now.AddSeconds(120));
                var other = new AccessToken("other", Now.AddSeconds(120));
                Assert.IsNull(cache.Get(grant, Now));
                Thread[] threads = new[] { one, other }.Select(token => new Thread(() =>
                {
                    for (int round = 0; round < 1000; round++)
                    {
                        cache.Put(grant, token);
                    }
                })).ToArray();
                Array.ForEach(threads, thread => thread.Start());
                Array.ForEach(threads, thread => thread.Join());
                cache.Put(grant, one);
                cache.DropRefused(grant, other);
                Assert.IsNotNull(cache.Get(grant, Now), "another was refused");
                Assert.IsNull(cache.Get(grant, Now.AddSeconds(90)), "it ends soon");
                cache.DropRefused(grant, one);
                Assert.IsNull(cache.Get(grant, Now));
            }
        }

        [Test]
        public void WhatWasDisposedIsNamedAndNothingIsShown()
        {
            Grant grant = Grant.FromJson(GrantJson);
            GrantAssertion assertion = grant.Assertion(Now);
            NavRequest request = Shared().BeginNavSending("p1", Extra, Now).Request;
            NavAnswer answer = request.Interrupted();
            NavPlan plan = Shared().NavPlan("p1", Extra);
            var token = new AccessToken("Hemmelig", Now);
            var cache = new TokenCache();
            var uses = new Dictionary<IDisposable, TestDelegate>
            {
                { assertion, () => assertion.SigningInput() },
                { answer, () => answer.ToJson() },
                { request, () => request.Interrupted() },
                { plan, () => plan.ToJson() },
                { token, () => token.FactsToJson() },
                { cache, () => cache.Get(grant, Now) },
                { grant, () => grant.Assertion(Now) },
            };
            foreach (KeyValuePair<IDisposable, TestDelegate> use in uses)
            {
                StringAssert.EndsWith(use.Key.GetType().Name, use.Key.ToString());
                use.Key.Dispose();
                Assert.AreEqual(use.Key.GetType().Name, Assert.Throws<ObjectDisposedException>(use.Value).ObjectName);
            }
        }

        private static Tuple<NavAnswer, string, NavAdvice, string> Row(
            NavAnswer answer, string failed, NavAdvice advice, string events)
        {
            return Tuple.Create(answer, failed, advice, events);
        }

        private static NavAnswer Answered(NavRequest request, int status, string headers, string body)
        {
            return request.ReadAnswer(status, headers, Encoding.UTF8.GetBytes(body), Now);
        }

        /// <summary>A case with a decision to share its plan with Nav.</summary>
        private static Case Shared()
        {
            string json = Sample.WithPlan().EventsToJson().Replace(
                "\"employee\":\"a-1\"", "\"employee\":\"a-1\",\"person_number\":\"05908399546\"");
            Case now = Case.FromEvents(json);
            now = now.Execute(Commands.AssessTask(Sample.At(1, 20, 2), Sample.Employee, "p1", "t1", AssessmentKind.Can)).Case;
            now = now.Execute(Commands.ApprovePlan(
                Sample.At(1, 21), Sample.Manager, "p1", true, from: new DateTime(2026, 1, 21), to: new DateTime(2026, 3, 31),
                evaluateOn: new DateTime(2026, 2, 20))).Case;
            now = now.Execute(Commands.ApprovePlan(Sample.At(1, 22), Sample.Employee, "p1", true)).Case;
            return now.Execute(Commands.SharePlan(Sample.At(1, 22, 1), Sample.Manager, "p1", Recipient.Nav)).Case;
        }
    }
}
