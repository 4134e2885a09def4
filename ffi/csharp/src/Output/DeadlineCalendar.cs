using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The deadlines of cases as a calendar (kalender). A value.</summary>
    public sealed class DeadlineCalendar
    {
        private DeadlineCalendar(OutputFile file, IReadOnlyList<Mark> marks)
        {
            File = file;
            Marks = marks;
        }

        /// <summary>The file, <c>deadlines.ics</c>.</summary>
        public OutputFile File { get; }

        /// <summary>What stands in it: to be kept, and given as <c>earlier</c> of the next choice.</summary>
        public IReadOnlyList<Mark> Marks { get; }

        internal static DeadlineCalendar Take(CalendarHandle calendar)
        {
            int count = Answer.Count(NativeMethods.opl_calendar_mark_count(calendar, out UIntPtr found), found);
            var marks = new Mark[count];
            for (int place = 0; place < count; place++)
            {
                var index = (UIntPtr)(uint)place;
                marks[place] = new Mark(
                    Answer.Text(NativeMethods.opl_calendar_mark_uid(calendar, index, out IntPtr uid), uid),
                    Calendar.Day(Answer.Number(NativeMethods.opl_calendar_mark_on(calendar, index, out int day), day)));
            }
            int status = NativeMethods.opl_calendar_file(calendar, out FilesHandle file);
            return new DeadlineCalendar(
                OutputFile.Take(status, IntPtr.Zero, file), new ReadOnlyCollection<Mark>(marks));
        }
    }
}
