using System;
using System.Collections.Generic;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    // What a case answers when it is asked. The library has no clock: the day or the moment is always an argument.
    public sealed partial class Case
    {
        /// <summary>The events, oldest first.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<Event> Events => Event.ListFrom(EventsToJson());

        /// <summary>One event, without reading the others.</summary>
        /// <param name="index">Its place, from 0.</param>
        /// <returns>The event.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Event EventAt(int index)
        {
            int status = NativeMethods.opl_case_event_json(Handle, Place.Of(index), out IntPtr text);
            return Event.From(Answer.Text(status, text));
        }

        /// <summary>The status on a date.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The status.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public CaseStatus Status(Date date)
        {
            int status = NativeMethods.opl_case_status_on(
                Handle, Calendar.Days(date, nameof(date)), out CaseStatusHandle read, out IntPtr error);
            Answer.Check(status, error);
            return new CaseStatus(read);
        }

        /// <summary>The deadlines as they stand on a date, statutory ones first.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The deadlines; exempt and lapsed ones are listed as such.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Deadlines Deadlines(Date date)
        {
            int status = NativeMethods.opl_case_deadlines_on(
                Handle, Calendar.Days(date, nameof(date)), out DeadlinesHandle read, out IntPtr error);
            Answer.Check(status, error);
            return new Deadlines(read);
        }

        /// <summary>What there is to see to on a date, overdue deadlines first.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The alerts.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<Alert> Alerts(Date date)
        {
            return JsonReader.ReadList(AlertsToJson(date), one => new Alert(one));
        }

        /// <summary>The alerts as a canonical JSON array.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The text.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string AlertsToJson(Date date)
        {
            int status = NativeMethods.opl_case_alerts_json(
                Handle, Calendar.Days(date, nameof(date)), out IntPtr text, out IntPtr error);
            Answer.Check(status, error);
            return Utf8.Take(text);
        }

        /// <summary>The case in one line, as canonical JSON: the status, what is next, what is overdue, how long it is kept.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The text.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string SummaryToJson(Date date)
        {
            int status = NativeMethods.opl_case_summary_json(
                Handle, Calendar.Days(date, nameof(date)), out IntPtr text, out IntPtr error);
            Answer.Check(status, error);
            return Utf8.Take(text);
        }

        /// <summary>Every command but <c>open_case</c>, and whether an actor may give it at a moment.</summary>
        /// <param name="actor">Who asks.</param>
        /// <param name="moment">When.</param>
        /// <returns>The commands; one is allowed exactly when there are arguments with which it would be accepted.</returns>
        /// <exception cref="InputException">The moment is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public AllowedCommands Allowed(Actor actor, DateTimeOffset moment)
        {
            using (ActorHandle by = Open(actor))
            {
                int status = NativeMethods.opl_case_allowed_at(
                    Handle, by, Calendar.Micros(moment), out ActionsHandle read, out IntPtr error);
                Answer.Check(status, error);
                return new AllowedCommands(read);
            }
        }

        /// <summary>What an actor can see at a moment, and for the rest, which rule hides it.</summary>
        /// <param name="actor">Who looks.</param>
        /// <param name="moment">When.</param>
        /// <returns>What can be seen.</returns>
        /// <exception cref="InputException">The moment is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Visible Visible(Actor actor, DateTimeOffset moment)
        {
            using (ActorHandle by = Open(actor))
            {
                int status = NativeMethods.opl_case_visible_at(
                    Handle, by, Calendar.Micros(moment), out VisibleHandle read, out IntPtr error);
                Answer.Check(status, error);
                return new Visible(read);
            }
        }

        /// <summary>The first date after this one on which an answer changes though nothing happens.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The date; null when nothing changes any more.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Date? NextChange(Date date)
        {
            int status = NativeMethods.opl_case_next_change(
                Handle, Calendar.Days(date, nameof(date)), out int next, out IntPtr error);
            Answer.Check(status, error);
            return status == NativeStatus.None ? (Date?)null : Calendar.Day(next);
        }

        /// <summary>What the statute asks a plan to contain, and whether a version has it.</summary>
        /// <param name="plan">The version's identifier.</param>
        /// <returns>The checklist; null when the case does not have the version.</returns>
        /// <exception cref="InputException">It is no identifier.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public unsafe Checklist Checklist(string plan)
        {
            byte[] text = Utf8.Bytes(plan, nameof(plan));
            fixed (byte* bytes = text)
            {
                int status = NativeMethods.opl_case_checklist(
                    Handle, bytes, Utf8.Length(text), out ChecklistHandle read, out IntPtr error);
                Answer.Check(status, error);
                return status == NativeStatus.None ? null : new Checklist(read);
            }
        }

        /// <summary>The history, oldest first. It names no person and repeats no text.</summary>
        /// <returns>The history.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public History History()
        {
            int status = NativeMethods.opl_case_history(Handle, out HistoryHandle read, out IntPtr error);
            Answer.Check(status, error);
            return new History(read);
        }

        internal static ActorHandle Open(Actor actor)
        {
            return (actor ?? throw new ArgumentNullException(nameof(actor))).Open();
        }
    }
}
