using System;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>Dates and moments as the library counts them: the day of a moment is its day in Oslo.</summary>
    public static class OsloTime
    {
        /// <summary>The same moment with Oslo's wall clock, to the microsecond.</summary>
        /// <param name="moment">The moment.</param>
        /// <returns>The moment.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It is outside what there is.</exception>
        public static DateTimeOffset Of(DateTimeOffset moment)
        {
            Loader.Ensure();
            return Calendar.Moment(Calendar.Micros(moment));
        }

        /// <summary>The day of a moment, which is the day of every decision.</summary>
        /// <param name="moment">The moment.</param>
        /// <returns>The day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It is outside what there is.</exception>
        public static Date DateOf(DateTimeOffset moment)
        {
            return Calendar.Day(Free.Value(
                (out int day) => NativeMethods.opl_moment_date(Calendar.Micros(moment), out day)));
        }

        /// <summary>Reads a moment in RFC 3339 with an offset: <c>2026-02-03T10:15:00+01:00</c>.</summary>
        /// <param name="text">The text.</param>
        /// <returns>The moment, with Oslo's wall clock.</returns>
        /// <exception cref="InputException">It is no moment.</exception>
        public static unsafe DateTimeOffset Parse(string text)
        {
            Free.Value(
                text,
                nameof(text),
                (byte* bytes, UIntPtr length, out long result, out IntPtr error) =>
                    NativeMethods.opl_moment_parse(bytes, length, out result, out error),
                out long moment);
            return Calendar.Moment(moment);
        }

        /// <summary>Reads a date of the form <c>YYYY-MM-DD</c>, from 1900 to 2199.</summary>
        /// <param name="text">The text.</param>
        /// <returns>The date.</returns>
        /// <exception cref="InputException">It is no date.</exception>
        public static unsafe Date ParseDate(string text)
        {
            Free.Value(
                text,
                nameof(text),
                (byte* bytes, UIntPtr length, out int result, out IntPtr error) =>
                    NativeMethods.opl_date_parse(bytes, length, out result, out error),
                out int day);
            return Calendar.Day(day);
        }

        /// <summary>A date as text: <c>YYYY-MM-DD</c>.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The text.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It is outside what there is.</exception>
        public static string Text(Date date)
        {
            int day = Calendar.Days(date, nameof(date));
            return Free.Text((out IntPtr text) => NativeMethods.opl_date_to_text(day, out text));
        }
    }
}
