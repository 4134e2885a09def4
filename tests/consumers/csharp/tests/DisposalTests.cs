using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>What an exception says of what was disposed, and who owns the case of a step.</summary>
    [TestFixture]
    public class DisposalTests
    {
        private static readonly DateTime Day = new DateTime(2026, 2, 1);
        private static readonly DateTimeOffset Moment = Sample.At(2, 1);

        [Test]
        public void TheObjectIsNamed()
        {
            Case now = Sample.WithPlan();
            Request request = Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vakt");
            Step step = now.Execute(request);
            Plan plan = now.Plans[0];
            CaseStatus status = now.Status(Day);
            Deadlines deadlines = now.Deadlines(Day);
            Checklist checklist = now.Checklist("p1");
            History history = now.History();
            AllowedCommands allowed = now.Allowed(Sample.Manager, Moment);
            Visible visible = now.Visible(Sample.Manager, Moment);
            var uses = new Dictionary<IDisposable, TestDelegate>
            {
                { plan, () => plan.ToJson() },
                { status, () => status.ToJson() },
                { deadlines, () => deadlines.ToJson() },
                { checklist, () => checklist.ToJson() },
                { history, () => history.ToJson() },
                { allowed, () => { AllowedCommand found = allowed["add_task"]; } },
                { visible, () => { int found = visible.Plans.Count; } },
                { step, () => step.EventsToJson() },
                { request, () => now.Execute(request) },
                { now, () => now.Execute("{}") },
            };
            foreach (KeyValuePair<IDisposable, TestDelegate> use in uses)
            {
                use.Key.Dispose();
                var found = Assert.Throws<ObjectDisposedException>(use.Value);
                Assert.AreEqual(use.Key.GetType().Name, found.ObjectName);
                Assert.IsFalse(found.Message.Contains("andle"), found.Message);
            }
        }

        [Test]
        public void AnItemSaysThatItsListWasDisposed()
        {
            Case now = Sample.WithPlan();
            Deadlines deadlines = now.Deadlines(Day);
            Checklist checklist = now.Checklist("p1");
            History history = now.History();
            AllowedCommands allowed = now.Allowed(Sample.Manager, Moment);
            Deadline deadline = deadlines[0];
            ChecklistItem item = checklist[0];
            HistoryEntry entry = history[0];
            AllowedCommand command = allowed[0];
            foreach (IDisposable list in new IDisposable[] { deadlines, checklist, history, allowed })
            {
                list.Dispose();
            }
            var uses = new Dictionary<string, TestDelegate>
            {
                { nameof(Deadline), () => deadline.Name() },
                { nameof(ChecklistItem), () => item.Name() },
                { nameof(HistoryEntry), () => entry.InWords() },
                { nameof(AllowedCommand), () => command.Name() },
            };
            foreach (KeyValuePair<string, TestDelegate> use in uses)
            {
                var found = Assert.Throws<ObjectDisposedException>(use.Value);
                Assert.AreEqual(use.Key, found.ObjectName);
                StringAssert.StartsWith("The list that it belongs to was disposed.", found.Message);
            }
            Assert.AreEqual(
                nameof(Deadlines), Assert.Throws<ObjectDisposedException>(() => { Deadline one = deadlines[0]; }).ObjectName);
        }

        [Test]
        public void TheCaseOfAStepIsOneObject()
        {
            Step step = Sample.WithPlan().Execute(Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vakt"));
            Case next = step.Case, other = next.Clone();
            Assert.AreSame(next, step.Case);
            next.Dispose();
            Assert.AreSame(next, step.Case);
            Assert.AreEqual(
                nameof(Case), Assert.Throws<ObjectDisposedException>(() => { long found = step.Case.Version; }).ObjectName);
            Assert.AreEqual(6, other.Version);
        }

        [Test]
        public void ThreadsThatAskAStepAtOnceGetOneCase()
        {
            Case before = Sample.WithPlan();
            Request request = Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vakt");
            for (int round = 0; round < 200; round++)
            {
                Step step = before.Execute(request);
                var found = new Case[4];
                using (var together = new Barrier(found.Length))
                {
                    Thread[] threads = Enumerable.Range(0, found.Length).Select(place => new Thread(() =>
                    {
                        together.SignalAndWait();
                        found[place] = step.Case;
                    })).ToArray();
                    Array.ForEach(threads, thread => thread.Start());
                    Array.ForEach(threads, thread => thread.Join());
                }
                Assert.AreEqual(1, found.Distinct().Count());
                Assert.AreEqual(6, found[0].Version, "the one that all have is not the one that was disposed");
            }
        }
    }
}
