using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    [TestFixture]
    public class MisuseTests
    {
        private const string LoneSurrogate = "a\ud800b";

        [Test]
        public void WhatWasDisposedCannotBeAsked()
        {
            Case disposed = Sample.WithPlan();
            Request request = Commands.StartPlan(Sample.At(1, 21), Sample.Manager);
            Case other = disposed.Clone();
            disposed.Dispose();
            var uses = new List<TestDelegate>
            {
                () => { string found = disposed.Id; },
                () => { long found = disposed.Version; },
                () => { DateTimeOffset found = disposed.LastMoment; },
                () => { int found = disposed.Events.Count; },
                () => { int found = disposed.Plans.Count; },
                () => disposed.ToJson(),
                () => disposed.ToUtf8(),
                () => disposed.Clone(),
                () => disposed.Execute(request),
                () => disposed.Execute(request.ToJson()),
                () => disposed.Decide(request),
                () => disposed.Status(new DateTime(2026, 2, 1)),
                () => disposed.Deadlines(new DateTime(2026, 2, 1)),
                () => disposed.Alerts(new DateTime(2026, 2, 1)),
                () => disposed.Allowed(Sample.Manager, Sample.At(2, 1)),
                () => disposed.Visible(Sample.Manager, Sample.At(2, 1)),
                () => disposed.NextChange(new DateTime(2026, 2, 1)),
                () => disposed.Checklist("p1"),
                () => disposed.History(),
                () => disposed.Plan("p1"),
                () => disposed.PlanFor(Sample.Manager, "p1", Sample.At(2, 1)),
            };
            foreach (TestDelegate use in uses)
            {
                Assert.Throws<ObjectDisposedException>(use);
            }
            Assert.AreEqual("s-1", other.Id, "a clone has a life of its own");
            request.Dispose();
            Assert.Throws<ObjectDisposedException>(() => other.Execute(request));
            Assert.Throws<ObjectDisposedException>(() => { string found = request.Command; });
        }

        [Test]
        public void AListThatWasDisposedKeepsWhatWasRead()
        {
            Deadlines deadlines = Sample.WithPlan().Deadlines(new DateTime(2026, 2, 1));
            Deadline first = deadlines[0];
            DateTime latest = first.Latest;
            deadlines.Dispose();
            Assert.AreEqual(new DateTime(2026, 2, 2), latest);
            Assert.Throws<ObjectDisposedException>(() => { DateTime found = first.Latest; });
            Assert.Throws<ObjectDisposedException>(() => deadlines.ToJson());
        }

        [Test]
        public void ACaseOutlivesItsStep()
        {
            Step step = Sample.WithPlan().Execute(Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vakt"));
            Case next = step.Case;
            IReadOnlyList<Event> events = step.Events;
            step.Dispose();
            Assert.AreEqual("task_added", events.Single().Name);
            Assert.AreSame(next, step.Case);
            Assert.AreEqual(6, next.Version);
            Assert.Throws<ObjectDisposedException>(() => step.EventsToJson());
        }

        [Test]
        public void DisposingTwiceIsHarmless()
        {
            Case now = Sample.WithPlan();
            var all = new IDisposable[]
            {
                now, now.Status(new DateTime(2026, 2, 1)), now.History(), now.Plans[0], now.Checklist("p1"),
                now.Visible(Sample.Manager, Sample.At(2, 1)), now.Allowed(Sample.Manager, Sample.At(2, 1)),
                Commands.StartPlan(Sample.At(1, 21), Sample.Manager),
            };
            foreach (IDisposable one in all)
            {
                one.Dispose();
                one.Dispose();
            }
        }

        [Test]
        public void NullIsAnArgumentNullException()
        {
            Case now = Sample.WithPlan();
            var calls = new Dictionary<string, TestDelegate>
            {
                { "json", () => Case.FromJson(null) },
                { "request", () => now.Execute((Request)null) },
                { "plan", () => now.Checklist(null) },
                { "actor", () => now.Allowed(null, Sample.At(2, 1)) },
                { "note", () => now.RequestFor(null, Sample.At(2, 1)) },
                { "happened", () => now.Apply(null) },
                { "path", () => OppfolgingsplanLibrary.Load(null) },
                { "id", () => Actor.Manager(null) },
                { "code", () => Catalogue.Rule(null) },
                { "choice", () => Policies.Resolve(null) },
                { "family", () => Terms.Name(null, "x") },
                { "number", () => Checks.IsDNumber(null) },
                { "text", () => OsloTime.Parse(null) },
                { "command", () => { bool found = now.Allowed(Sample.Manager, Sample.At(2, 1))[null].IsAllowed; } },
            };
            foreach (KeyValuePair<string, TestDelegate> call in calls)
            {
                Assert.AreEqual(call.Key, Assert.Throws<ArgumentNullException>(call.Value).ParamName);
            }
            Assert.Throws<ArgumentNullException>(() => Case.FromUtf8(null));
            Assert.Throws<ArgumentNullException>(() => Case.Open((Request)null));
            Assert.Throws<ArgumentNullException>(() => Case.Open((string)null));
            Assert.Throws<ArgumentNullException>(() => Request.FromJson(null));
            Assert.Throws<ArgumentNullException>(() => DeliveredSickNotes.FromJson(null));
        }

        [Test]
        public void HalfASurrogatePairIsAnInputErrorAndNothingIsLost()
        {
            Case now = Sample.WithPlan();
            string before = now.ToJson();
            var calls = new Dictionary<string, TestDelegate>
            {
                { "json", () => now.Execute("{\"do\":\"" + LoneSurrogate + "\"}") },
                { "name", () => Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", LoneSurrogate) },
                { "plan", () => now.Plan(LoneSurrogate) },
                { "id", () => Actor.Manager(LoneSurrogate) },
                { "text", () => Checks.Sensitive("\udc00") },
                {
                    "attachments[1]",
                    () => Commands.AddLogEntry(
                        Sample.At(1, 21), Sample.Manager, LogKind.Conversation, new DateTime(2026, 1, 20), "Samtale",
                        attachments: new[] { "dok-1", LoneSurrogate })
                },
            };
            foreach (KeyValuePair<string, TestDelegate> call in calls)
            {
                var error = Assert.Throws<InputException>(call.Value);
                Assert.AreEqual("not_utf8", error.Kind);
                Assert.AreEqual(call.Key, error.Path);
                Assert.IsFalse(error.ToString().Contains("\ud800"));
            }
            Assert.AreEqual(before, now.ToJson());
            Case next = now.Execute(Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "\ud83d\ude00")).Case;
            StringAssert.Contains("\ud83d\ude00", next.ToJson());
            Assert.AreEqual(next.ToJson(), Encoding.UTF8.GetString(next.ToUtf8()));
        }

        [Test]
        public void BytesThatAreNotUtf8AreAnInputError()
        {
            Assert.AreEqual("not_utf8", Assert.Throws<InputException>(() => Case.FromUtf8(new byte[] { 0xC3 })).Kind);
            Assert.Throws<InputException>(() => Case.FromUtf8(new byte[0]));
            Assert.Throws<InputException>(() => Case.FromJson(string.Empty));
        }

        [Test]
        public void AnInputErrorSaysWhereAndRepeatsNothing()
        {
            var error = Assert.Throws<InputException>(() => Sample.WithPlan().Execute(
                "{\"at\":\"2026-01-21T09:00:00+01:00\",\"by\":{\"role\":\"manager\",\"id\":\"05908399546\"},\"do\":\"start_plan\"}"));
            Assert.AreEqual("by.id", error.Path);
            Assert.IsFalse(error.ToString().Contains("05908399546"));
            Assert.AreNotEqual(error.MessageIn(Language.Nb), error.MessageIn(Language.En));
            Assert.Throws<ArgumentOutOfRangeException>(() => error.MessageIn((Language)4));
        }

        [Test]
        public void AnIndexThatIsNone()
        {
            Case now = Sample.WithPlan();
            Deadlines deadlines = now.Deadlines(new DateTime(2026, 2, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => { Deadline found = deadlines[deadlines.Count]; });
            Assert.Throws<ArgumentOutOfRangeException>(() => { Deadline found = deadlines[-1]; });
            Assert.Throws<ArgumentOutOfRangeException>(() => now.Link(-1));
            Assert.Throws<ArgumentOutOfRangeException>(() => now.Link(5));
            Assert.Throws<ArgumentOutOfRangeException>(() => deadlines[0].Name((Language)0));
            Assert.Throws<InputException>(
                () => { bool found = now.Allowed(Sample.Manager, Sample.At(2, 1))["no_such"].IsAllowed; });
            Assert.IsNull(now.Plan("p9"));
            Assert.IsNull(now.Checklist("p9"));
        }

        [Test]
        public void ANumberThatIsNoneOfItsEnumNamesTheParameterAndTheEnum()
        {
            var calls = new Dictionary<TestDelegate, string>
            {
                { () => new PolicyChoice(default(Preset)), "preset Preset" },
                { () => new PolicyChoice((Preset)99), "preset Preset" },
                { () => new PolicyChoice(Preset.Employer, gapRule: (GapRule)9), "gapRule GapRule" },
                { () => new Period(new DateTime(2026, 1, 5), new DateTime(2026, 1, 9), (ActivityKind)0), "activity ActivityKind" },
                { () => Commands.SharePlan(Sample.At(2, 1), Sample.Manager, "p1", (Recipient)7), "with Recipient" },
                {
                    () => Commands.SummonMeeting(
                        Sample.At(2, 1), Sample.Manager, 1, new DateTime(2026, 2, 3), called: new[] { Attendee.Manager, (Attendee)99 }),
                    "called Attendee"
                },
                { () => ((Preset)99).ToWord(), "value Preset" },
            };
            foreach (KeyValuePair<TestDelegate, string> call in calls)
            {
                string[] expected = call.Value.Split(' ');
                var found = Assert.Throws<ArgumentOutOfRangeException>(call.Key, call.Value);
                Assert.AreEqual(expected[0], found.ParamName);
                StringAssert.StartsWith("It is none of the values of " + expected[1] + ".", found.Message);
            }
        }

        [Test]
        public void ASickNoteWithoutPeriodsIsRefusedAtPeriods()
        {
            Request without = Commands.RegisterSickNote(Sample.At(1, 21), Sample.Host, "n-2");
            Assert.AreEqual("periods", Assert.Throws<InputException>(() => Sample.WithPlan().Execute(without)).Path);
        }

        [Test]
        public void ARefusalSaysItsRuleAndItsSentence()
        {
            var refused = Assert.Throws<RefusedException>(
                () => Sample.WithPlan().Execute(Commands.StartPlan(Sample.At(1, 21), Sample.Manager)));
            Assert.AreEqual(
                "refused by the rule `start.open-plan` (conflict): " + Catalogue.Rule("start.open-plan").Message(Language.En),
                refused.Message);
        }

        [Test]
        public void ADateIsADate()
        {
            Case now = Sample.WithPlan();
            Assert.Throws<ArgumentException>(() => now.Status(new DateTime(2026, 2, 1, 9, 0, 0)));
            Assert.Throws<ArgumentException>(
                () => Commands.RecordDeath(Sample.At(2, 1), Sample.Host, new DateTime(2026, 2, 1, 9, 0, 0)));
            Assert.Throws<InputException>(() => now.Status(new DateTime(1899, 12, 31)));
            Assert.Throws<InputException>(() => now.Status(DateTime.MaxValue.Date));
            Assert.Throws<InputException>(
                () => Commands.RecordDeath(Sample.At(2, 1), Sample.Host, new DateTime(1899, 12, 31)));
            Assert.Throws<ArgumentOutOfRangeException>(() => OsloTime.Text(new DateTime(1899, 12, 31)));
            Assert.Throws<ArgumentOutOfRangeException>(() => Retention.LastVisible(new DateTime(1899, 12, 31), 4));
            Assert.Throws<ArgumentOutOfRangeException>(() => now.Plans[0].StateOn(DateTime.MinValue));
        }
    }
}
