using System;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>Forms of Altinn 2, in and out.</summary>
    [TestFixture]
    public class AltinnTests
    {
        // The time zone of the date is what is lost.
        private const string Form = @"<melding xmlns=""http://seres.no/xsd/NAV/Oppfoelgingsplan4_utfyllende_info_M/2016"">
<Skjemainnhold>
<arbeidsgiver><orgnr>310000019</orgnr><orgnavn>Eksempel sykehus</orgnavn></arbeidsgiver>
<sykmeldtArbeidstaker><fnr>05908399546</fnr></sykmeldtArbeidstaker>
<mottaksInformasjon><endringsDato>2017-02-01+01:00</endringsDato></mottaksInformasjon>
</Skjemainnhold></melding>";

        private static readonly ImportChoice Keys = new ImportChoice("s-9", "a-9", "m-9");

        [Test]
        public void AFormBecomesACase()
        {
            using (AltinnForm form = Read(Form))
            {
                StringAssert.Contains("\"note\":\"zone_left_out\",\"loss\":true", form.ToJson());
                AltinnImport import = form.Import(choice: Keys);
                Case now = Case.Open(import.Requests[0]).Case;
                foreach (Request request in import.Requests.Skip(1))
                {
                    now = now.Execute(request).Case;
                }
                Assert.AreEqual(import.Case.ToJson(), now.ToJson());
                Assert.AreEqual(import.Plan, now.Plans.Last().Id);
                Assert.AreEqual(import.Requests.Count, RawJson.Items(RawJson.Member(import.ToJson(), "requests")).Count);
                Assert.Throws<InputException>(() => form.Import());
                var refused = Assert.Throws<RefusedException>(() => form.Import(Sample.WithPlan(), Keys));
                Assert.AreEqual(RuleCodes.StartOpenPlan, refused.Refusal.Code);
            }
        }

        [Test]
        public void WhatIsNoFormSaysWhereAndNothingMore()
        {
            var fields = Assert.Throws<AltinnFormException>(() => Read(Form.Replace("310000019", "31")));
            Assert.AreEqual("fields", fields.Fault);
            StringAssert.EndsWith("\narbeidsgiver.orgnr: Feltet har feil antall tegn.", fields.MessageIn(Language.Nb));
            StringAssert.Contains("\"path\":\"arbeidsgiver.orgnr\"", fields.ToJson());
            var bomb = Assert.Throws<AltinnFormException>(
                () => Read("<!DOCTYPE m [<!ENTITY a 'stjel'>]><melding>&a;</melding>"));
            Assert.AreEqual("document_type", bomb.Fault);
            Assert.IsFalse(bomb.ToString().Contains("stjel"));
        }

        [Test]
        public void AVersionIsWrittenAsAFormThatIsReadAgain()
        {
            using (AltinnForm form = Read(Form))
            {
                AltinnImport import = form.Import(choice: Keys);
                OutputFile file = import.Case.AltinnForm(
                    Actor.System(), import.Plan, import.Case.LastMoment, new FormChoice(employerName: "Eksempel sykehus"));
                using (AltinnForm again = AltinnForm.Read(file.ToBytes()))
                {
                    StringAssert.Contains("\"310000019\"", again.ToJson());
                }
                StringAssert.Contains("notes", file.NotesJson);
                var hidden = Assert.Throws<RefusedException>(() => import.Case.AltinnForm(
                    Actor.Nav(true), import.Plan, import.Case.LastMoment, new FormChoice(employerName: "Eksempel sykehus")));
                Assert.AreEqual("access.not-shared", hidden.Refusal.Code);
            }
        }

        private static AltinnForm Read(string file)
        {
            return AltinnForm.Read(Encoding.UTF8.GetBytes(file));
        }
    }
}
