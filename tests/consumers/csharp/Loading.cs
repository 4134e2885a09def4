using System;
using System.Collections.Generic;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>
    /// Loads the library from the files that are named, one after the other, and says what came of it. After
    /// <c>--first</c>, makes one call and nothing before it. After <c>--despite</c>, goes on after each file that does
    /// not load, and says after each what a call then comes to.
    /// </summary>
    internal static class Loading
    {
        private static readonly Dictionary<string, Action> First = new Dictionary<string, Action>
        {
            { "actor", () => Actor.Manager("m-1") },
            { "actor-json", () => Actor.FromJson("{\"role\":\"system\"}") },
            { "case", () => Refused(() => Case.FromJson("{}")) },
            { "case-open", () => Refused(() => Case.Open("{}")) },
            { "case-utf8", () => Refused(() => Case.FromUtf8(new byte[0])) },
            { "checks", () => Checks.IsDNumber("05908399546") },
            { "choice", () => new PolicyChoice(Preset.Employer).ToJson() },
            { "citations", () => Catalogue.Citation("aml-4-6-3") },
            { "date", () => OsloTime.Text(new DateTime(2026, 1, 5)) },
            { "events", () => Refused(() => Case.FromEvents("[]")) },
            { "moment", () => OsloTime.Of(DateTimeOffset.Now) },
            { "notes", () => Refused(() => DeliveredSickNotes.FromJson("{}")) },
            { "parse", () => OsloTime.ParseDate("2026-01-05") },
            { "presets", () => Policies.Presets.ToString() },
            { "request", () => Refused(() => Request.FromJson("{}")) },
            { "retention", () => Retention.LastVisible(new DateTime(2026, 1, 5), 4) },
            { "rules", () => Catalogue.Rule("edit.stale").Message() },
            { "sensitive", () => Checks.Sensitive("x") },
            { "surrogate", () => Refused(() => Case.FromJson("\ud800")) },
            { "terms", () => Terms.Name("command", "add_task") },
            { "version", () => OppfolgingsplanLibrary.Version.ToString() },
            { "versions", () => OppfolgingsplanLibrary.RulesVersion.ToString() },
        };

        private static int Main(string[] paths)
        {
            if (paths.Length > 0 && paths[0] == "--first")
            {
                if (paths.Length == 1)
                {
                    Console.WriteLine(string.Join("\n", First.Keys));
                    return 0;
                }
                First[paths[1]]();
                return 0;
            }
            if (paths.Length > 0 && paths[0] == "--despite")
            {
                for (int place = 1; place < paths.Length; place++)
                {
                    Console.WriteLine(Said(() => OppfolgingsplanLibrary.Load(paths[place])));
                    Console.WriteLine(Said(() => Catalogue.Rule("edit.stale")));
                    Console.WriteLine(Said(OppfolgingsplanLibrary.Load));
                }
                return 0;
            }
            try
            {
                foreach (string path in paths)
                {
                    OppfolgingsplanLibrary.Load(path);
                }
                Console.WriteLine(OppfolgingsplanLibrary.Path);
                // A call, so that the declarations are known to mean the file that was checked.
                Console.WriteLine(Case.FromEvents(Console.In.ReadToEnd()).Version);
                return 0;
            }
            catch (LibraryException found)
            {
                Console.WriteLine(found.Message);
                return 1;
            }
        }

        private static string Said(Action call)
        {
            try
            {
                call();
                return "done";
            }
            catch (LibraryException found)
            {
                return found.Message;
            }
        }

        private static void Refused(Action call)
        {
            try
            {
                call();
            }
            catch (InputException)
            {
                return;
            }
            throw new InvalidOperationException("an input error was expected");
        }
    }
}
