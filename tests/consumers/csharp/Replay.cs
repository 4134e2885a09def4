using System;
using System.IO;
using System.Text;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>Writes the transcript of every conformance case through the public API: <c>replay.exe CASES OUT</c>.</summary>
    internal static class Replay
    {
        private static int Main(string[] arguments)
        {
            if (arguments.Length != 2)
            {
                Console.Error.WriteLine("replay.exe CASES OUT");
                return 2;
            }
            Directory.CreateDirectory(arguments[1]);
            foreach (string file in Directory.GetFiles(arguments[0], "*.json"))
            {
                string name = Path.GetFileNameWithoutExtension(file) + ".txt";
                string text = Transcript(File.ReadAllText(file, Encoding.UTF8));
                File.WriteAllText(Path.Combine(arguments[1], name), text, new UTF8Encoding(false));
            }
            return 0;
        }

        private static string Transcript(string test)
        {
            var lines = new StringBuilder();
            Case current = null;
            foreach (string step in RawJson.Items(RawJson.Member(test, "steps")))
            {
                current = Take(current, RawJson.Member(step, "request"), lines);
            }
            if (current == null)
            {
                return lines.ToString();
            }
            Case loaded = Case.FromJson(current.ToJson());
            lines.Append("{\"case\":").Append(loaded.ToJson()).Append("}\n");
            foreach (string ask in RawJson.Items(RawJson.Member(test, "asks")))
            {
                string view = RawJson.Member(ask, "view");
                lines.Append("{\"view\":").Append(view)
                    .Append(",\"answer\":").Append(Answers.To(loaded, ask)).Append("}\n");
            }
            WrittenFiles.Of(loaded, lines);
            return lines.ToString();
        }

        private static Case Take(Case before, string json, StringBuilder lines)
        {
            try
            {
                Request request = Request.FromJson(json);
                Step step = before == null ? Case.Open(request) : before.Execute(request);
                lines.Append("{\"events\":").Append(step.EventsToJson())
                    .Append(",\"warnings\":").Append(step.WarningsToJson()).Append("}\n");
                return step.Case;
            }
            catch (RefusedException refused)
            {
                lines.Append("{\"refused\":").Append(refused.Refusal.ToJson()).Append("}\n");
            }
            catch (InputException error)
            {
                lines.Append("{\"input_error\":{\"kind\":\"").Append(error.Kind)
                    .Append("\",\"path\":").Append(RawJson.Member(error.ToJson(), "path")).Append("}}\n");
            }
            return before;
        }
    }
}
