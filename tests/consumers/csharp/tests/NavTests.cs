using System;
using System.Linq;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    [TestFixture]
    public class NavTests
    {
        private const string Note = @"{""loepenr"":4711,""sykmeldingId"":""n-2"",""mottattAvNav"":""2026-03-30T13:02:11"",
            ""sendtTilArbeidsgiver"":""2026-03-30T13:20:45"",""sykmeldt"":{""fnr"":""05908399546"",""navn"":""Kari Eksempel""},
            ""sykmeldingPerioder"":[{""fom"":""2026-04-01"",""tom"":""2026-04-30"",
                ""aktivitet"":{""gradertSykmelding"":{""sykmeldingsgrad"":60}},""harReisetilskudd"":false}],
            ""behandler"":{""navn"":""Lege Legesen"",""tlf"":""55512345""},
            ""arbeidsgiver"":{""navn"":""Eksempel sykehjem"",""orgnr"":""310000019""}}";

        private const string Plan = @"{""employeeIdentificationNumber"":""05908399546"",""typicalWorkday"":""Vakter"",
            ""tasksThatCanStillBeDone"":""Rapport"",""tasksThatCanNotBeDone"":""Stell"",""previousFacilitation"":""Ingen"",
            ""plannedFacilitation"":""Kortere vakter"",""followUp"":""Hver uke"",""evaluationDate"":""2026-03-02"",
            ""sendPlanToNav"":false,""sendPlanToGeneralPractitioner"":true,""contactPersonFullName"":""Ola Leder"",
            ""contactPersonPhoneNumber"":""55512345"",""contactPersonEmail"":""ola@eksempel.no"",
            ""employeeHasContributedToPlan"":true,""lpsName"":""Eksempel HR""}";

        private const string Facts = @"{""environment"":""test"",""person_known"":true,
            ""token"":{""issuer"":""https://test.maskinporten.no/"",""expires_at"":""2026-02-10T10:00:00+01:00"",
                ""scope"":""nav:oppfolgingsplan/lps.write"",""consumer"":""0192:310000019""},
            ""employments"":[{""legal_unit"":""810000010"",""workplace"":""310000019""}]}";

        [Test]
        public void ASickNoteSaysWhoseItIsAndBecomesARequest()
        {
            DeliveredSickNotes notes = DeliveredSickNotes.FromJson("[" + Note + "," + Note + "]");
            DeliveredSickNote note = notes[1];
            Assert.AreEqual(2, notes.Count);
            Assert.AreEqual("n-2", note.Id);
            Assert.AreEqual("05908399546", note.PersonNumber);
            Assert.AreEqual("310000019", note.Employer);
            Assert.AreEqual(4711, note.RunningNumber);
            Assert.AreEqual(new DateTimeOffset(2026, 3, 30, 13, 20, 45, TimeSpan.FromHours(2)), note.SentAt);
            StringAssert.Contains("\"grade\":60", note.ToJson());
            Case before = Sample.WithPlan();
            Request request = before.RequestFor(note, note.SentAt);
            Assert.AreEqual(CommandNames.RegisterSickNote, request.Command);
            string executed = before.Execute(request).Case.ToJson();
            Assert.AreEqual(executed, before.ImportSickNote(Note).Case.ToJson());
            Assert.AreEqual("DeliveredSickNote", note.ToString());
        }

        [Test]
        public void WhatIsWrongInANoteHasItsPathInNavsNames()
        {
            string bad = Note.Replace("05908399546", "0590839954");
            var error = Assert.Throws<InputException>(() => DeliveredSickNotes.FromJson("[" + Note + "," + bad + "]"));
            Assert.AreEqual("[1].sykmeldt.fnr", error.Path);
        }

        [Test]
        public void BeforeAPlanGoesToNav()
        {
            Case now = Sample.WithPlan();
            int faults = RawJson.Items(now.NavPreflightToJson(Plan, Facts, Sample.At(2, 10))).Count;
            string late = now.NavPreflightToJson(Plan, Facts, Sample.At(2, 11));
            Assert.AreEqual(faults + 1, RawJson.Items(late).Count, "the token has run out: " + late);
            Assert.Throws<InputException>(() => now.NavPreflightToJson(Plan, "{}", Sample.At(2, 10)));
        }

        [Test]
        public void NumbersAreChecked()
        {
            Assert.AreEqual(CheckRule.Original, Checks.PersonNumber("05908399546"));
            Assert.IsNull(Checks.PersonNumber("05908399547"));
            Assert.IsTrue(Checks.IsSyntheticPersonNumber("05908399546"));
            Assert.IsFalse(Checks.IsDNumber("05908399546"));
            Assert.IsTrue(Checks.IsOrganisationNumber("310000019"));
            Assert.IsFalse(Checks.IsOrganisationNumber("310000018"));
            Assert.Throws<InputException>(() => Checks.IsOrganisationNumber("31000001"));
            Assert.AreEqual("identity_number", Checks.Sensitive("Ring 05908399546").Single());
            CollectionAssert.IsEmpty(Checks.Sensitive("Kortere vakter"));
        }

        [Test]
        public void TheRecordIsThereForTheHost()
        {
            Case now = Sample.WithPlan();
            Assert.AreEqual("a-1", now.Employee);
            Assert.AreEqual("310000019", now.Employer);
            Assert.IsNull(now.PersonNumber);
            Assert.IsNull(now.BirthDate);
            Assert.IsNull(now.Death);
            Assert.IsFalse(now.IsPurged);
            Assert.AreEqual("m-1", now.ManagerOn(new DateTime(2026, 2, 1)));
            Assert.IsNull(now.ManagerOn(new DateTime(2025, 2, 1)));
            Assert.AreEqual(64, now.Link(0).Length);
            Assert.AreNotEqual(now.Link(0), now.Link(1));
            Assert.AreEqual("2", RawJson.Items(now.SickNotesToJson()).Count + RawJson.Items(now.AbsencesToJson()).Count + "");
            Assert.AreEqual("[]", now.MeetingsToJson());
            Assert.AreEqual("[]", now.ExemptionsToJson());
            Assert.AreEqual("[]", now.LogToJson());
            Assert.AreEqual("\"nav_two_party\"", RawJson.Member(now.PolicyToJson(), "preset"));
            now = now.Execute(Commands.PlaceHold(Sample.At(2, 1), Actor.Hr("hr-1"), HoldKind.Dispute)).Case;
            Assert.AreEqual(HoldKind.Dispute, now.Holds.Single());
            now = now.Execute(Commands.RecordDeath(Sample.At(2, 2), Sample.Host, new DateTime(2026, 2, 1))).Case;
            Assert.AreEqual(new DateTime(2026, 2, 1), now.Death);
        }

        [Test]
        public void EventsCanBeStoredAndApplied()
        {
            Case before = Sample.WithPlan();
            Decision decision = before.Decide(Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vaktplan"));
            Case next = before.Apply(decision.Events.Single());
            Assert.AreEqual(before.Execute(Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vaktplan")).Case.ToJson(), next.ToJson());
            Assert.AreEqual(next.ToJson(), Case.FromEvents(next.EventsToJson()).ToJson());
            Assert.Throws<InputException>(() => Case.FromEvents("[]"));
        }
    }
}
