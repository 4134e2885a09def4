using System;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>How months of keeping are counted, for a host that shows or plans it.</summary>
    public static class Retention
    {
        /// <summary>The last day on which something is visible that is kept for so many months after a date.</summary>
        /// <param name="date">The day.</param>
        /// <param name="months">0 to 255.</param>
        /// <returns>The day.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is outside what there is.</exception>
        public static Date LastVisible(Date date, int months)
        {
            int from = Calendar.Days(date, nameof(date));
            return Calendar.Day(Free.Value((out int day) => NativeMethods.opl_last_visible(from, months, out day)));
        }

        /// <summary>When a draft that was saved at a moment is said to run out, on the wall clock of Oslo.</summary>
        /// <param name="saved">When it was saved.</param>
        /// <param name="months">0 to 255.</param>
        /// <returns>The moment.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is outside what there is.</exception>
        public static DateTimeOffset DraftExpiresAt(DateTimeOffset saved, int months)
        {
            return Calendar.Moment(Free.Value(
                (out long moment) => NativeMethods.opl_draft_expires_at(Calendar.Micros(saved), months, out moment)));
        }

        /// <summary>Whether a draft that was saved at a moment is still kept.</summary>
        /// <param name="saved">When it was saved.</param>
        /// <param name="now">When it is asked.</param>
        /// <param name="months">0 to 255.</param>
        /// <returns>Whether it is.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is outside what there is.</exception>
        public static bool IsDraftKept(DateTimeOffset saved, DateTimeOffset now, int months)
        {
            return Free.Value((out int kept) =>
                NativeMethods.opl_draft_is_kept(Calendar.Micros(saved), Calendar.Micros(now), months, out kept)) != 0;
        }
    }
}
