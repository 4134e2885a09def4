using System;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    [TestFixture]
    public class TimeTests
    {
        [Test]
        public void TheDayOfAMomentIsItsDayInOslo()
        {
            var night = new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero);
            Assert.AreEqual(new DateTime(2026, 7, 2), OsloTime.DateOf(night));
            Assert.AreEqual(TimeSpan.FromHours(2), OsloTime.Of(night).Offset);
            Assert.AreEqual(night, OsloTime.Of(night));
            Assert.AreEqual(new DateTimeOffset(2026, 2, 3, 10, 15, 0, TimeSpan.FromHours(1)), OsloTime.Parse("2026-02-03T09:15:00Z"));
        }

        [Test]
        public void MicrosecondsAreKeptAndSmallerPartsAreNot()
        {
            DateTimeOffset exact = Sample.At(1, 5).AddTicks(1234560);
            Assert.AreEqual(exact, OsloTime.Of(exact.AddTicks(7)));
            DateTimeOffset early = new DateTimeOffset(1950, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(15);
            Assert.AreEqual(early.AddTicks(-5), OsloTime.Of(early), "towards the past, also before 1970");
            Assert.AreEqual(exact, Commands.OrderReminder(exact.AddTicks(7), Sample.Host).At);
        }

        [Test]
        public void DatesFromTheFirstToTheLast()
        {
            foreach (string text in new[] { "1900-01-01", "1969-12-31", "1970-01-01", "2024-02-29", "2199-12-31" })
            {
                Assert.AreEqual(text, OsloTime.Text(OsloTime.ParseDate(text)));
                Assert.AreEqual(DateTime.Parse(text), OsloTime.ParseDate(text));
            }
            foreach (string text in new[] { "2025-02-29", "1899-12-31", "2200-01-01", "2025-1-1", "" })
            {
                Assert.Throws<InputException>(() => OsloTime.ParseDate(text));
            }
            Assert.Throws<InputException>(() => OsloTime.Parse("2026-02-03T09:15:00"));
            Assert.Throws<ArgumentOutOfRangeException>(() => OsloTime.DateOf(DateTimeOffset.MaxValue));
        }

        [Test]
        public void HowLongThingsAreKept()
        {
            Assert.AreEqual(new DateTime(2026, 6, 30), Retention.LastVisible(new DateTime(2026, 2, 28), 4));
            DateTimeOffset saved = Sample.At(10, 31);
            Assert.IsTrue(Retention.IsDraftKept(saved, Sample.At(11, 1), 4));
            Assert.AreEqual(new DateTime(2027, 2, 28), Retention.DraftExpiresAt(saved, 4).Date);
            Assert.Throws<ArgumentOutOfRangeException>(() => Retention.LastVisible(new DateTime(2026, 2, 28), 256));
        }

        [Test]
        public void TheNextChangeIsADate()
        {
            Assert.AreEqual(new DateTime(2026, 1, 22), Sample.WithPlan().NextChange(new DateTime(2026, 1, 21)));
        }
    }
}
