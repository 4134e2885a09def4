using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>What is written of a case; that the bytes are those of Rust, the transcripts say.</summary>
    [TestFixture]
    public class OutputTests
    {
        private const string Receipt = @"<arkivmeldingKvittering
            xmlns=""https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1"">
            <registreringKvittering><systemID>0b9d3f5e-2a40-4c0e-8f6e-5f4b4a7c9e21</systemID>
            <registreringsID>2026/4711</registreringsID>
            <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende></registreringKvittering>
            </arkivmeldingKvittering>";

        private const string Down = @"<serverfeil
            xmlns=""https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/serverfeil/v1""
            xmlns:f=""https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1"">
            <f:feilId>7d0c</f:feilId><f:feilmelding>Basen svarer ikke</f:feilmelding></serverfeil>";

        private static Case Approved()
        {
            // The last case of the approvals by both, with a version in force.
            string file = Sample.ConformanceCases.Single(path => Path.GetFileName(path) == "both-approve.json");
            Case now = null;
            foreach (string step in RawJson.Items(RawJson.Member(File.ReadAllText(file), "steps")))
            {
                try
                {
                    string request = RawJson.Member(step, "request");
                    now = (now == null ? Case.Open(request) : now.Execute(request)).Case;
                }
                catch (RefusedException)
                {
                }
            }
            return now;
        }

        [Test]
        public void APlanIsAPdfForWhoMaySeeItAndARefusalForOthers()
        {
            Case now = Sample.WithPlan();
            OutputFile pdf = now.Pdf(Sample.Manager, "p1", Sample.At(1, 21));
            Assert.AreEqual("oppfolgingsplan.pdf", pdf.Name);
            Assert.AreEqual("application/pdf", pdf.MediaType);
            StringAssert.StartsWith("%PDF-1.7", Encoding.ASCII.GetString(pdf.ToBytes(), 0, 8));
            StringAssert.StartsWith("{\"pages\":", pdf.NotesJson);
            Assert.AreEqual(pdf.Sha256, now.Pdf(Sample.Manager, "p1", Sample.At(1, 21)).Sha256);
            Assert.Throws<RefusedException>(() => now.Pdf(Actor.Practitioner(), "p1", Sample.At(1, 21)));
        }

        [Test]
        public void OneWriterServesManyThreadsAndNoneOnceItIsDisposed()
        {
            Case now = Sample.WithPlan();
            var writer = new PdfWriter(attachJson: true);
            string[] sums = Enumerable.Range(0, 8).AsParallel()
                .Select(_ => writer.Write(now, Sample.Manager, "p1", Sample.At(1, 21)).Sha256).ToArray();
            Assert.AreEqual(1, sums.Distinct().Count());
            writer.Dispose();
            Assert.Throws<ObjectDisposedException>(() => writer.Write(now, Sample.Manager, "p1", Sample.At(1, 21)));
        }

        [Test]
        public void AListIsWrittenWithItsLabels()
        {
            Case now = Sample.WithPlan();
            using (var one = new CaseList().With(now, "AB"))
            using (var two = one.With(Sample.Opened()))
            {
                DeadlineCalendar calendar = two.Calendar(Sample.At(1, 21), new CalendarChoice(language: Language.En));
                StringAssert.Contains("(AB)", calendar.File.ToText());
                Assert.IsNotEmpty(calendar.Marks);
                DeadlineCalendar later = two.Calendar(Sample.At(1, 22), new CalendarChoice(earlier: calendar.Marks));
                StringAssert.DoesNotContain("STATUS:CANCELLED", later.File.ToText());
                // What stood there and no longer does is taken back.
                using (var none = new CaseList())
                {
                    string without = none.Calendar(
                        Sample.At(1, 22), new CalendarChoice(earlier: calendar.Marks)).File.ToText();
                    Assert.AreEqual(calendar.Marks.Count, Regex.Matches(without, "BEGIN:VEVENT").Count);
                    Assert.AreEqual(calendar.Marks.Count, Regex.Matches(without, "STATUS:CANCELLED").Count);
                }
                StringAssert.StartsWith("Sak;Merkelapp;", one.AlertsCsv(new DateTime(2026, 2, 3), Language.Nb).ToText());
            }
            InputException error = Assert.Throws<InputException>(() => new CaseList().With(now, "AB 01898299631"));
            Assert.AreEqual("label", error.Path);
            StringAssert.DoesNotContain("01898299631", error.ToString());
        }

        [Test]
        public void ALogIsReadRowByRow()
        {
            Case now = Sample.WithPlan();
            byte[] table = Encoding.UTF8.GetBytes(
                "Dato;Type;Tekst\r\n12.01.2026;Samtale;Snakket om vaktene\r\n31.02.2026;Samtale;Snakket igjen\r\n");
            LogImport read = now.ReadLog(table, Sample.Manager, Sample.At(1, 21));
            Assert.AreEqual(2, read.Rows);
            Assert.AreEqual(2, read.Entries.Single().Row);
            Assert.AreEqual("add_log_entry", read.Entries[0].Request.Command);
            Assert.AreEqual(1, now.Execute(read.Entries[0].Request).EventCount);
            RowFault fault = read.Faults.Single();
            Assert.AreEqual(3, fault.Row);
            Assert.AreEqual(LogColumn.On, fault.Column);
            Assert.AreEqual("no_such_day", fault.Fault);
            Assert.AreEqual("Datoen finnes ikke i kalenderen.", fault.Message(Language.Nb));
            LogFileException none = Assert.Throws<LogFileException>(
                () => now.ReadLog(new byte[0], Sample.Manager, Sample.At(1, 21)));
            Assert.AreEqual("empty", none.Fault);
            Assert.IsNotEmpty(none.MessageIn(Language.Nn));
            Assert.Throws<RefusedException>(() => now.ReadLog(table, Sample.Employee, Sample.At(1, 21)));
        }

        [Test]
        public void ARowIsReadWithWhatShouldBeLookedAt()
        {
            byte[] table = Encoding.UTF8.GetBytes(
                "Dato;Type;Farge;Tekst\n12.01.2026;Annet;;\"En\nto\"\n13.01.2026;Annet;;Ringte 01898299631\n31.02.2026;Annet;;Igjen\n");
            LogImport read = Sample.WithPlan().ReadLog(table, Sample.Manager, Sample.At(1, 21));
            Assert.AreEqual(new[] { 3 }, read.IgnoredColumns);
            Assert.IsEmpty(read.Entries[0].Warnings);
            ImportedRow row = read.Entries[1];
            Assert.AreEqual((3, 4), (row.Row, row.Line));
            Assert.AreEqual("text.identity-number", row.Warnings.Single().Rule);
            Assert.AreEqual("text", row.Warnings.Single().Field);
            Assert.AreEqual((4, 5), (read.Faults.Single().Row, read.Faults.Single().Line));
        }

        [Test]
        public void AnArchiveTakesAVersionAndAnswers()
        {
            Case now = Approved();
            using (var writer = new PdfWriter())
            {
                var choice = new ArchiveChoice(profile: new ArchiveProfile(ArchiveSystem.Websak));
                OutputPackage package = writer.Archive(
                    now, Sample.Manager, "p1", now.LastMoment, choice,
                    new[] { new Attachment("Referat", "application/pdf", new byte[] { 1, 2, 3 }) });
                Assert.AreEqual("SHA256SUMS", package.Files.Last().Name);
                Assert.AreEqual(3, package.File("vedlegg-1.pdf").Length);
                StringAssert.Contains("\"left\":", package.NotesJson);
                StringAssert.StartsWith("PK", Encoding.ASCII.GetString(package.Zip(now.LastMoment).ToBytes(), 0, 2));
                package.Dispose();
                Assert.AreEqual(3, package.File("vedlegg-1.pdf").Length);
                Assert.Throws<ObjectDisposedException>(() => package.Zip(now.LastMoment));
                InputException error = Assert.Throws<InputException>(() => writer.Archive(
                    now, Sample.Manager, "p1", now.LastMoment, null, new[] { new Attachment("x", "x/y", new byte[1]) }));
                Assert.AreEqual("attachments[0].media_type", error.Path);
                Assert.AreEqual("unknown_name", error.Kind);
                StringAssert.Contains("\"path\":\"attachments[0].media_type\"", error.ToJson());

                ArchiveReceipt receipt = ArchiveReceipt.Read(Encoding.UTF8.GetBytes(Receipt));
                Assert.AreEqual("2026/4711", receipt.Number);
                Assert.IsEmpty(receipt.Key);
                string repeated = Receipt.Replace(
                    "<registreringsID>",
                    "<referanseEksternNoekkel><fagsystem>A</fagsystem><noekkel>B</noekkel></referanseEksternNoekkel><registreringsID>");
                Assert.AreEqual(new[] { "A", "B" }, ArchiveReceipt.Read(Encoding.UTF8.GetBytes(repeated)).Key);
                Request request = receipt.RequestFor(now, Sample.Manager, "p1", now.LastMoment, choice);
                Assert.AreEqual("record_archived", request.Command);
                ArchiveReceiptException fault = Assert.Throws<ArchiveReceiptException>(
                    () => ArchiveReceipt.Read(Encoding.UTF8.GetBytes("<html>")));
                Assert.AreEqual("give_up", fault.Advice);
                Assert.IsNull(fault.Id);
                ArchiveReceiptException down = Assert.Throws<ArchiveReceiptException>(
                    () => ArchiveReceipt.Read(Encoding.UTF8.GetBytes(Down)));
                Assert.AreEqual("7d0c", down.Id);
                Assert.AreEqual("{\"receipt_error\":\"server_error\",\"advice\":\"retry\",\"id\":\"7d0c\"}", down.ToJson());
                Assert.IsNotEmpty(fault.HelpIn(Language.Nb));
            }
        }

        [Test]
        public void AProofIsVerifiedAndATamperedOneIsNot()
        {
            Case now = Approved();
            using (var writer = new PdfWriter())
            using (OutputPackage proof = writer.Proof(now, Actor.System(), now.LastMoment))
            {
                byte[] zip = proof.Zip(now.LastMoment).ToBytes();
                ProofVerdict whole = writer.Verify(zip);
                Assert.IsTrue(whole.IsWhole);
                Assert.AreEqual(now.Version, whole.Events);
                StringAssert.Contains(whole.LastLink, proof.NotesJson);
                ProofVerdict strange = writer.Verify(
                    zip, new VerifyChoice(anchors: new[] { new string('0', 64) }));
                Assert.IsFalse(strange.IsWhole);
                Assert.AreEqual("{\"fault\":\"anchor_missing\"}", strange.Findings.Single());
                Assert.IsFalse(writer.Verify(new byte[] { 1 }).IsWhole);
            }
        }

        [Test]
        public void ACaseIsDrawnAndReported()
        {
            Case now = Approved();
            StringAssert.StartsWith("<svg ", now.Timeline(Actor.System(), now.LastMoment).ToText());
            OutputFile report = now.Report(Actor.System(), now.LastMoment, new ReportChoice(language: Language.En));
            StringAssert.Contains("lang=\"en\"", report.ToText());
            Assert.Throws<RefusedException>(() => now.Report(Actor.Manager("m-9"), now.LastMoment));
        }
    }
}
