using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>Dates and moments on their way in and out.</summary>
    internal static class Calendar
    {
        private const long TicksPerMicrosecond = 10;
        private static readonly DateTimeOffset Epoch = new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);

#if NET6_0_OR_GREATER
        private static readonly int EpochDay = new Date(1970, 1, 1).DayNumber;

        /// <summary>Days since 1970-01-01.</summary>
        internal static int Days(Date date, string argument)
        {
            return date.DayNumber - EpochDay;
        }

        internal static Date Day(int days)
        {
            return Date.FromDayNumber(days + EpochDay);
        }
#else
        /// <summary>Days since 1970-01-01. Which day a time of day belongs to depends on a time zone, so it is refused.</summary>
        internal static int Days(Date date, string argument)
        {
            if (date.TimeOfDay != TimeSpan.Zero)
            {
                throw new ArgumentException("A date has no time of day; give its Date.", argument);
            }
            return (int)((date.Ticks - Epoch.Ticks) / TimeSpan.TicksPerDay);
        }

        internal static Date Day(int days)
        {
            return new Date(Epoch.Ticks + days * TimeSpan.TicksPerDay);
        }
#endif

        internal static Date? Day(int? days)
        {
            return days.HasValue ? Day(days.Value) : (Date?)null;
        }

        internal static string Text(Date date, string argument)
        {
            Days(date, argument);
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        internal static Date Day(string text)
        {
            return Date.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);
        }

        /// <summary>Microseconds since 1970-01-01T00:00:00Z; the library counts no smaller part.</summary>
        internal static long Micros(DateTimeOffset moment)
        {
            long ticks = moment.UtcTicks - Epoch.Ticks;
            long micros = ticks / TicksPerMicrosecond;
            return ticks % TicksPerMicrosecond < 0 ? micros - 1 : micros;
        }

        /// <summary>A moment with Oslo's wall clock.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        internal static DateTimeOffset Moment(long micros)
        {
            return Moment(Answer.Text(NativeMethods.opl_moment_to_text(micros, out IntPtr text), text));
        }

        internal static DateTimeOffset? Moment(long? micros)
        {
            return micros.HasValue ? Moment(micros.Value) : (DateTimeOffset?)null;
        }

        internal static DateTimeOffset Moment(string text)
        {
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.None);
        }

        internal static string Text(DateTimeOffset moment)
        {
            return moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
        }
    }
}
