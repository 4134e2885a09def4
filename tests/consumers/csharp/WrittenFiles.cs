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
