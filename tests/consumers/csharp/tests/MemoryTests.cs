using System;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>What is native is freed: by Dispose at once, and by the collector for those who forget.</summary>
    [TestFixture]
    public class MemoryTests
    {
        private const int Rounds = 400;
        private const long Allowed = 8L << 20;
        private const string Pages = "/proc/self/statm";

        // A round makes about 1.5 MB of native objects, so a lost one in ten would show many times over.
        private static readonly string Stored = File.ReadAllText(
            Path.Combine(Sample.Root, "tests", "conformance", "stored", "case-1.json"));

        [Test]
        public void DisposedObjectsAreFreed()
        {
            Grows(() =>
            {
                for (int place = 0; place < 30; place++)
                {
                    using (Case loaded = Case.FromJson(Stored))
                    {
                        Use(loaded);
                    }
                }
            });
        }

        [Test]
        public void ForgottenObjectsAreFreed()
        {
            Grows(() =>
            {
                for (int place = 0; place < 30; place++)
                {
                    Case.FromJson(Stored).ToJson();
                }
            });
        }

        [Test]
        public void FailuresLeaveNothingBehind()
        {
            string broken = Stored.Substring(0, Stored.Length - 2);
            Request refused = Commands.StartPlan(Sample.At(1, 5), Actor.Manager("m-9"));
            Grows(() =>
            {
                for (int place = 0; place < 30; place++)
                {
                    Assert.Throws<InputException>(() => Case.FromJson(broken));
                    using (Case opened = Case.FromJson(Stored))
                    {
                        Assert.IsFalse(opened.TryExecute(refused, out Step step, out Refusal refusal));
                        Assert.IsTrue(opened.Decide(refused).IsRefused);
                    }
                }
            });
        }

        private static void Use(Case loaded)
        {
            var day = new DateTime(2026, 2, 1);
            using (CaseStatus status = loaded.Status(day))
            using (Deadlines deadlines = loaded.Deadlines(day))
            using (History history = loaded.History())
            using (AllowedCommands allowed = loaded.Allowed(Sample.Manager, loaded.LastMoment))
            using (Visible visible = loaded.Visible(Sample.Manager, loaded.LastMoment))
            {
                Assert.AreEqual(loaded.Version, history.Count);
                Assert.IsNotNull(status.ToJson() + deadlines.ToJson() + visible.ToJson());
                Assert.IsNotNull(allowed.First(one => !one.IsAllowed).Refusal);
            }
            foreach (Plan plan in loaded.Plans)
            {
                plan.Dispose();
            }
        }

        private static void Grows(Action round)
        {
            if (!File.Exists(Pages))
            {
                Assert.Ignore("the system does not tell how much memory a process has in " + Pages);
            }
            long before = 0;
            for (int place = 0; place < Rounds; place++)
            {
                if (place == Rounds / 4)
                {
                    before = Resident();
                }
                // Where the machine is busy the finalizers come late, and memory that was asked for
                // meanwhile stays with the process: the same wait in every part of the loop.
                if (place % 10 == 0)
                {
                    Collect();
                }
                round();
            }
            long grown = Resident() - before;
            Assert.Less(grown, Allowed, "bytes that the process grew by");
        }

        private static void Collect()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
        }

        private static long Resident()
        {
            Collect();
            string pages = File.ReadAllText(Pages).Split(' ')[1];
            return long.Parse(pages) * Environment.SystemPageSize;
        }
    }
}
