using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    // What a case holds, for the host itself, whoever may see it: as values and as canonical JSON.
    public sealed partial class Case
    {
        /// <summary>The host's key of the employee; null after the purge.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string Employee => Answer.MaybeText(NativeMethods.opl_case_employee(Handle, out IntPtr text), text);

        /// <summary>The employee's national identity number; null when it was not given, and after the purge.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string PersonNumber =>
            Answer.MaybeText(NativeMethods.opl_case_person_number(Handle, out IntPtr text), text);

        /// <summary>The employee's date of birth; null when it was not given, and after the purge.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Date? BirthDate =>
            Calendar.Day(Answer.Maybe(NativeMethods.opl_case_birth_date(Handle, out int day), day));

        /// <summary>The employer's organisation number; null after the purge.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string Employer => Answer.MaybeText(NativeMethods.opl_case_employer(Handle, out IntPtr text), text);

        /// <summary>Whether the content was deleted after retention.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public bool IsPurged => Answer.Flag(NativeMethods.opl_case_is_purged(Handle, out int flag), flag);

        /// <summary>The day of death; null when none is recorded.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public Date? Death => Calendar.Day(Answer.Maybe(NativeMethods.opl_case_death(Handle, out int day), day));

        /// <summary>What holds the case back from purging.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<HoldKind> Holds
        {
            get
            {
                var holds = new List<HoldKind>();
                string json = Answer.Text(NativeMethods.opl_case_holds_json(Handle, out IntPtr text), text);
                foreach (object word in (List<object>)JsonReader.Read(json))
                {
                    holds.Add(Words.ToHoldKind((string)word));
                }
                return new ReadOnlyCollection<HoldKind>(holds);
            }
        }

        /// <summary>The policy, in which every value is given.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public PolicyChoice Policy => PolicyChoice.Read(JsonReader.ReadObject(PolicyToJson()));

        /// <summary>The sick notes (sykmeldinger) in the order of registration, withdrawn ones too.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<SickNote> SickNotes =>
            JsonReader.ReadList(SickNotesToJson(), json => new SickNote(json));

        /// <summary>The absences (fravær) by the policy's gap rule, in date order.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<Absence> Absences => JsonReader.ReadList(AbsencesToJson(), json => new Absence(json));

        /// <summary>The dialogue meetings (dialogmøter) in the order of registration.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<Meeting> Meetings => JsonReader.ReadList(MeetingsToJson(), json => new Meeting(json));

        /// <summary>The exemptions, oldest first, withdrawn ones too.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<Exemption> Exemptions =>
            JsonReader.ReadList(ExemptionsToJson(), json => new Exemption(json));

        /// <summary>The employer's log, oldest first.</summary>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public IReadOnlyList<LogEntry> LogEntries => JsonReader.ReadList(LogToJson(), json => new LogEntry(json));

        /// <summary>The host's key of the employee's manager on a date.</summary>
        /// <param name="date">The day.</param>
        /// <returns>The key; null when there is no manager.</returns>
        /// <exception cref="InputException">The day is outside 1900 to 2199.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string ManagerOn(Date date)
        {
            int status = NativeMethods.opl_case_manager_on(
                Handle, Calendar.Days(date, nameof(date)), out IntPtr text, out IntPtr error);
            Answer.Check(status, error);
            return status == NativeStatus.None ? null : Utf8.Take(text);
        }

        /// <summary>
        /// The link of the hash chain after an event: who has kept an earlier link can tell whether the history before
        /// it was changed. It is the SHA-256 of the link before it and the canonical JSON of the event.
        /// </summary>
        /// <param name="index">The place of the event, from 0.</param>
        /// <returns>64 hexadecimal digits.</returns>
        /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string Link(int index)
        {
            return Answer.Text(NativeMethods.opl_case_link(Handle, Place.Of(index), out IntPtr text), text);
        }

        /// <summary>The policy as JSON, in which every value is given.</summary>
        /// <returns>Canonical JSON.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string PolicyToJson()
        {
            return Answer.Text(NativeMethods.opl_case_policy_json(Handle, out IntPtr text), text);
        }

        /// <summary>The events, oldest first.</summary>
        /// <returns>A canonical JSON array, as <see cref="FromEvents(string)"/> takes it.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string EventsToJson()
        {
            return Answer.Text(NativeMethods.opl_case_events_json(Handle, out IntPtr text), text);
        }

        /// <summary>The versions of the plan with their content, oldest first.</summary>
        /// <returns>A canonical JSON array.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string PlansToJson()
        {
            return Answer.Text(NativeMethods.opl_case_plans_json(Handle, out IntPtr text), text);
        }

        /// <summary>The sick notes (sykmeldinger) in the order of registration.</summary>
        /// <returns>A canonical JSON array.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string SickNotesToJson()
        {
            return Answer.Text(NativeMethods.opl_case_sick_notes_json(Handle, out IntPtr text), text);
        }

        /// <summary>The absences (fravær) by the policy's gap rule, in date order.</summary>
        /// <returns>A canonical JSON array.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string AbsencesToJson()
        {
            return Answer.Text(NativeMethods.opl_case_absences_json(Handle, out IntPtr text), text);
        }

        /// <summary>The dialogue meetings (dialogmøter) in the order of registration.</summary>
        /// <returns>A canonical JSON array.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string MeetingsToJson()
        {
            return Answer.Text(NativeMethods.opl_case_meetings_json(Handle, out IntPtr text), text);
        }

        /// <summary>The exemptions, oldest first; what somebody can see names them by their place here.</summary>
        /// <returns>A canonical JSON array.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string ExemptionsToJson()
        {
            return Answer.Text(NativeMethods.opl_case_exemptions_json(Handle, out IntPtr text), text);
        }

        /// <summary>The employer's log, oldest first.</summary>
        /// <returns>A canonical JSON array.</returns>
        /// <exception cref="ObjectDisposedException">The case was disposed.</exception>
        public string LogToJson()
        {
            return Answer.Text(NativeMethods.opl_case_log_json(Handle, out IntPtr text), text);
        }
    }
}
