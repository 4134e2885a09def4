using System.Linq;
using System.Text;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>What is written of a case at its last moment, a line a file.</summary>
    internal static class WrittenFiles
    {
        private static readonly PdfWriter Writer = new PdfWriter();

        internal static void Of(Case of, StringBuilder lines)
        {
            var choice = new DocumentChoice(
                language: Language.Nn, employeeName: "Kari Eksempel \U0001F600", signaturePage: true);
            foreach (Plan plan in of.Plans)
            {
                try
                {
                    Add(lines, of.DocumentJson(Actor.System(), plan.Id, of.LastMoment, choice));
                    Add(lines, Writer.Write(of, Actor.System(), plan.Id, of.LastMoment, choice));
                }
                catch (RefusedException refused)
                {
                    Add(lines, refused);
                }
            }
            using (var list = new CaseList().With(of, "\u00C5. B."))
            {
                DeadlineCalendar calendar = list.Calendar(of.LastMoment, new CalendarChoice(
                    language: Language.En, wording: Wording.Bare, alarmDays: new[] { 7, 0 },
                    owedBy: new[] { Debtor.Employer, Debtor.Nav }, earlier: new Mark[0]));
                Add(lines, calendar.File, "[" + string.Join(",", calendar.Marks.Select(mark => mark.ToJson())) + "]");
                Add(lines, list.AlertsCsv(OsloTime.DateOf(of.LastMoment), Language.Nb));
                Add(lines, list.AlertsJson(OsloTime.DateOf(of.LastMoment)));
                OutputFile table = list.LogCsv(Language.En);
                Add(lines, table);
                Add(lines, list.LogJson());
                try
                {
                    LogImport import = of.ReadLog(table.ToBytes(), Actor.System(), of.LastMoment);
                    lines.Append("{\"log\":").Append(import.ToJson()).Append("}\n");
                }
                catch (RefusedException refused)
                {
                    Add(lines, refused);
                }
            }
            Packages(of, lines);
        }

        private static void Packages(Case of, StringBuilder lines)
        {
            var archive = new ArchiveChoice(
                profile: new ArchiveProfile(ArchiveSystem.Elements, nameInTitle: false),
                folder: new FolderReference(caseYear: 2024, caseNumber: 117), registeredBy: "L\u00F8nn");
            var minutes = new Attachment(
                "Referat fra m\u00F8te", "application/pdf", Encoding.ASCII.GetBytes("%PDF-1.7"));
            foreach (Plan plan in of.Plans)
            {
                try
                {
                    Add(lines, Writer.Archive(of, Actor.Manager("m-1"), plan.Id, of.LastMoment, archive, new[] { minutes }));
                }
                catch (RefusedException refused)
                {
                    Add(lines, refused);
                }
            }
            try
            {
                OutputPackage proof = Writer.Proof(of, Actor.System(), of.LastMoment, new ProofChoice(
                    language: Language.Nn, names: new[] { new PersonName("m-1", "Ola Leder") },
                    secret: "0123456789abcdef"));
                Add(lines, proof);
                OutputFile zip = proof.Zip(of.LastMoment);
                Add(lines, zip);
                ProofVerdict verdict = Writer.Verify(
                    zip.ToBytes(), new VerifyChoice(anchors: new[] { proof.Files.Last().Sha256 }));
                lines.Append("{\"verdict\":").Append(verdict.ToJson()).Append("}\n");
            }
            catch (RefusedException refused)
            {
                Add(lines, refused);
            }
            var report = new ReportChoice(employeeName: "Kari Eksempel", allVersions: true);
            Try(lines, () => of.Timeline(Actor.System(), of.LastMoment, report));
            Try(lines, () => of.Report(Actor.System(), of.LastMoment, report));
        }

        private static void Try(StringBuilder lines, System.Func<OutputFile> write)
        {
            try
            {
                Add(lines, write());
            }
            catch (RefusedException refused)
            {
                Add(lines, refused);
            }
        }

        private static void Add(StringBuilder lines, OutputPackage package)
        {
            foreach (OutputFile file in package.Files)
            {
                Add(lines, file);
            }
            lines.Append("{\"notes\":").Append(package.NotesJson).Append("}\n");
        }

        private static void Add(StringBuilder lines, OutputFile file, string notes = null)
        {
            lines.Append("{\"file\":\"").Append(file.Name).Append("\",\"sha256\":\"").Append(file.Sha256)
                .Append("\",\"notes\":").Append(notes ?? file.NotesJson ?? "null").Append("}\n");
        }

        private static void Add(StringBuilder lines, RefusedException refused)
        {
            lines.Append("{\"refused\":").Append(refused.Refusal.ToJson()).Append("}\n");
        }
    }
}
