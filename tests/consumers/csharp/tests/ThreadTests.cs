using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    [TestFixture]
    public class ThreadTests
    {
        private const int Threads = 8;

        [Test]
        public void EightThreadsShareOneOfEach()
        {
            Case shared = Sample.WithPlan();
            Request request = Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", "Vaktplan");
            Deadlines deadlines = shared.Deadlines(new DateTime(2026, 2, 1));
            Step step = shared.Execute(request);
            string json = step.Case.ToJson(), listed = deadlines.ToJson();
            var cases = new System.Collections.Concurrent.ConcurrentBag<Case>();
            Together(round =>
            {
                Assert.AreEqual(json, shared.Execute(request).Case.ToJson());
                Assert.AreEqual(listed, deadlines.ToJson());
                Assert.AreEqual(new DateTime(2026, 2, 2), deadlines[0].Latest);
                Assert.AreEqual(1, step.Events.Count);
                Assert.AreEqual(5, shared.Version);
                Assert.AreEqual("access.not-a-party", shared.Allowed(Actor.Hr("hr-1"), Sample.At(2, 1))["add_task"].Refusal.Code);
                cases.Add(step.Case);
            });
            Assert.AreEqual(1, cases.Distinct().Count());
        }

        [Test]
        public void BytesThatAnotherThreadWritesInAreReadOnce()
        {
            byte[] stored = Sample.WithPlan().ToUtf8();
            int place = System.Text.Encoding.UTF8.GetString(stored).IndexOf("Medisinrunde", StringComparison.Ordinal);
            byte letter = stored[place];
            var strict = new System.Text.UTF8Encoding(false, true);
            bool isOver = false;
            var writer = new Thread(() =>
            {
                while (!Volatile.Read(ref isOver))
                {
                    stored[place] = 0xFF;
                    stored[place] = letter;
                }
            });
            writer.Start();
            try
            {
                for (int round = 0; round < 3000; round++)
                {
                    try
                    {
                        using (Case read = Case.FromUtf8(stored))
                        {
                            Assert.DoesNotThrow(() => strict.GetString(read.ToUtf8()), "what was checked is what was read");
                        }
                    }
                    catch (InputException found)
                    {
                        Assert.AreEqual("not_utf8", found.Kind);
                    }
                }
            }
            finally
            {
                Volatile.Write(ref isOver, true);
                writer.Join();
            }
        }

        [Test]
        public void DisposingWhileOthersCall()
        {
            for (int round = 0; round < 50; round++)
            {
                Case shared = Sample.WithPlan();
                string json = shared.ToJson();
                int answered = 0, disposed = 0;
                Together(
                    turn =>
                    {
                        try
                        {
                            Assert.AreEqual(json, shared.ToJson());
                            Interlocked.Increment(ref answered);
                        }
                        catch (ObjectDisposedException)
                        {
                            Interlocked.Increment(ref disposed);
                        }
                        if (turn == 5)
                        {
                            shared.Dispose();
                        }
                    },
                    20);
                Assert.AreEqual(Threads * 20, answered + disposed);
                Assert.Greater(disposed, 0);
            }
        }

        private static void Together(Action<int> turn, int turns = 200)
        {
            var failures = new List<Exception>();
            using (var start = new Barrier(Threads))
            {
                List<Thread> threads = Enumerable.Range(0, Threads).Select(place => new Thread(() =>
                {
                    try
                    {
                        start.SignalAndWait();
                        for (int round = 0; round < turns; round++)
                        {
                            turn(round);
                        }
                    }
                    catch (Exception failure)
                    {
                        lock (failures)
                        {
                            failures.Add(failure);
                        }
                    }
                })).ToList();
                threads.ForEach(thread => thread.Start());
                threads.ForEach(thread => thread.Join());
            }
            CollectionAssert.IsEmpty(failures);
        }
    }
}
