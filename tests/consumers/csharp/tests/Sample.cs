using System;
using System.IO;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>An invented case, and where the files of the tests are.</summary>
    internal static class Sample
    {
        internal static readonly Actor Host = Actor.System();
        internal static readonly Actor Manager = Actor.Manager("m-1");
        internal static readonly Actor Employee = Actor.Employee("a-1");

        internal static string Root => Environment.GetEnvironmentVariable("OPPFOLGINGSPLAN_SOURCE");

        internal static string[] ConformanceCases =>
            Directory.GetFiles(Path.Combine(Root, "tests", "conformance", "cases"), "*.json");

        internal static DateTimeOffset At(int month, int day, int minute = 0)
        {
            return new DateTimeOffset(2026, month, day, 9, minute, 0, TimeSpan.FromHours(1));
        }

        internal static Case Opened()
        {
            return Case.Open(Commands.OpenCase(
                At(1, 5), Host, "s-1", "a-1", "310000019", new PolicyChoice(Preset.NavTwoParty))).Case;
        }

        /// <summary>A case with a sick note, a manager and a plan that has a task.</summary>
        internal static Case WithPlan()
        {
            Case now = Opened();
            now = now.Execute(Commands.RegisterSickNote(
                At(1, 5, 1), Host, "n-1",
                new[] { new Period(new DateTime(2026, 1, 5), new DateTime(2026, 3, 31), ActivityKind.Absent, 100) })).Case;
            now = now.Execute(Commands.AssignManager(At(1, 5, 2), Host, "m-1", new DateTime(2026, 1, 1))).Case;
            now = now.Execute(Commands.StartPlan(At(1, 20), Manager)).Case;
            return now.Execute(Commands.AddTask(At(1, 20, 1), Manager, "p1", "Medisinrunde på natt")).Case;
        }
    }
}
