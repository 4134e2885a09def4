using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>Cases whose deadlines, alerts or log go into one file.</summary>
    /// <remarks>Immutable; a case more gives another list, which shares the cases with this one.</remarks>
    public sealed class CaseList : IDisposable
    {
        private readonly CaseListHandle _handle;

        /// <summary>A list without a case.</summary>
        public CaseList()
            : this(Empty())
        {
        }

        private CaseList(CaseListHandle handle)
        {
            _handle = handle;
        }

        private CaseListHandle Handle => Alive.Of(_handle, nameof(CaseList));

        /// <summary>A list of cases without labels.</summary>
        /// <param name="cases">The cases.</param>
        /// <returns>The list.</returns>
        /// <exception cref="ObjectDisposedException">A case was disposed.</exception>
        public static CaseList Of(params Case[] cases)
        {
            var list = new CaseList();
            foreach (Case one in cases ?? throw new ArgumentNullException(nameof(cases)))
            {
                using (CaseList before = list)
                {
                    list = before.With(one);
                }
            }
            return list;
        }

        /// <summary>The list with a case more.</summary>
        /// <param name="case">The case.</param>
        /// <param name="label">What its reader knows it by, such as initials: 40 characters at most, no identity number, no
        /// diagnosis. The host vouches for it.</param>
        /// <returns>The other list.</returns>
        /// <exception cref="InputException">It is no label.</exception>
        /// <exception cref="ObjectDisposedException">The list or the case was disposed.</exception>
        public unsafe CaseList With(Case @case, string label = null)
        {
            if (@case == null)
            {
                throw new ArgumentNullException(nameof(@case));
            }
            byte[] text = label == null ? null : Utf8.Bytes(label, nameof(label));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_list_with(
                    Handle, @case.Held, bytes, text == null ? UIntPtr.Zero : Utf8.Length(text),
                    out CaseListHandle longer, out IntPtr error);
                Answer.Check(status, error);
                return new CaseList(longer);
            }
        }

        /// <summary>The deadlines (frister) of the cases as iCalendar, nobody's name in it.</summary>
        /// <param name="at">As they stand at this moment.</param>
        /// <param name="choice">Language, how much is said, alarms, whose deadlines, what the last calendar held; null
        /// chooses nothing.</param>
        /// <returns>The calendar.</returns>
        /// <exception cref="InputException">A value cannot be.</exception>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public unsafe DeadlineCalendar Calendar(DateTimeOffset at, CalendarChoice choice = null)
        {
            byte[] chosen = Choices.Of(choice);
            fixed (byte* bytes = chosen)
            {
                int status = NativeMethods.opl_case_list_calendar(
                    Handle, Oppfolgingsplan.Calendar.Micros(at), bytes, Utf8.Length(chosen),
                    out CalendarHandle calendar, out IntPtr error);
                Answer.Check(status, error);
                using (calendar)
                {
                    return DeadlineCalendar.Take(calendar);
                }
            }
        }

        /// <summary>The alerts (varsler) of the cases on a day as a table for a Norwegian Excel.</summary>
        /// <param name="on">The day.</param>
        /// <param name="language">The language.</param>
        /// <returns>The file.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public OutputFile AlertsCsv(Date on, Language language)
        {
            int status = NativeMethods.opl_case_list_alerts_csv(
                Handle, Oppfolgingsplan.Calendar.Days(on, nameof(on)), (int)language, out FilesHandle files,
                out IntPtr error);
            return OutputFile.Take(status, error, files);
        }

        /// <summary>The alerts (varsler) of the cases on a day as JSON.</summary>
        /// <param name="on">The day.</param>
        /// <returns>The file.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public OutputFile AlertsJson(Date on)
        {
            int status = NativeMethods.opl_case_list_alerts_json(
                Handle, Oppfolgingsplan.Calendar.Days(on, nameof(on)), out FilesHandle files, out IntPtr error);
            return OutputFile.Take(status, error, files);
        }

        /// <summary>The log (logg) of the cases as a table, which <see cref="Case.ReadLog"/> reads again.</summary>
        /// <remarks>It holds what people wrote: whoever gets it must be one who may see the log of each case.</remarks>
        /// <param name="language">The language.</param>
        /// <returns>The file.</returns>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public OutputFile LogCsv(Language language)
        {
            int status = NativeMethods.opl_case_list_log_csv(Handle, (int)language, out FilesHandle files, out IntPtr error);
            return OutputFile.Take(status, error, files);
        }

        /// <summary>The log (logg) of the cases as JSON, for one who may see it.</summary>
        /// <returns>The file.</returns>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public OutputFile LogJson()
        {
            int status = NativeMethods.opl_case_list_log_json(Handle, out FilesHandle files, out IntPtr error);
            return OutputFile.Take(status, error, files);
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            _handle.Dispose();
        }

        private static CaseListHandle Empty()
        {
            Loader.Ensure();
            return New();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static CaseListHandle New()
        {
            Answer.Check(NativeMethods.opl_case_list_new(out CaseListHandle made, out IntPtr error), error);
            return made;
        }
    }
}
