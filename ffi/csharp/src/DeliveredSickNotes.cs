using System;
using System.Runtime.CompilerServices;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Sick notes (sykmeldinger) as Nav delivers them to an employer, read and checked.</summary>
    public sealed class DeliveredSickNotes : ListView<DeliveredSickNote>
    {
        private readonly SickNotesHandle _notes;

        internal DeliveredSickNotes(SickNotesHandle notes)
            : base(notes, CountOf(notes))
        {
            _notes = notes;
        }

        private SickNotesHandle Handle => Alive.Of(_notes, nameof(DeliveredSickNotes));

        /// <summary>Reads sick notes in Nav's own JSON: one note, or a list of notes.</summary>
        /// <param name="json">The text.</param>
        /// <returns>The notes.</returns>
        /// <exception cref="InputException">It is no sick note; the path is in Nav's names, such as <c>[3].sykmeldt.fnr</c>.</exception>
        public static DeliveredSickNotes FromJson(string json)
        {
            Loader.Ensure();
            return From(Utf8.Bytes(json, nameof(json)));
        }

        /// <summary>All notes as a canonical JSON array.</summary>
        /// <returns>The text.</returns>
        public override string ToJson()
        {
            var notes = new string[Count];
            for (int place = 0; place < notes.Length; place++)
            {
                notes[place] = this[place].ToJson();
            }
            return "[" + string.Join(",", notes) + "]";
        }

        internal override DeliveredSickNote ItemAt(UIntPtr index)
        {
            return new DeliveredSickNote(Handle, index);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static unsafe DeliveredSickNotes From(byte[] json)
        {
            fixed (byte* bytes = json)
            {
                int status = NativeMethods.opl_sick_notes_from_json(
                    bytes, Utf8.Length(json), out SickNotesHandle notes, out IntPtr error);
                Answer.Check(status, error);
                return new DeliveredSickNotes(notes);
            }
        }

        private static int CountOf(SickNotesHandle notes)
        {
            return Answer.Count(NativeMethods.opl_sick_notes_count(notes, out UIntPtr count), count);
        }
    }

    /// <summary>One sick note, valid as long as its list is not disposed.</summary>
    public sealed class DeliveredSickNote
    {
        private readonly SickNotesHandle _list;
        private readonly UIntPtr _index;

        internal DeliveredSickNote(SickNotesHandle list, UIntPtr index)
        {
            _list = list;
            _index = index;
        }

        private SickNotesHandle Handle => Alive.List(_list, nameof(DeliveredSickNote));

        /// <summary>Nav's identifier of the note.</summary>
        public string Id => Answer.Text(NativeMethods.opl_sick_notes_id(Handle, _index, out IntPtr text), text);

        /// <summary>The employee's national identity number, to find the case by.</summary>
        public string PersonNumber =>
            Answer.Text(NativeMethods.opl_sick_notes_person_number(Handle, _index, out IntPtr text), text);

        /// <summary>The organisation number of the workplace that the note was sent to.</summary>
        public string Employer => Answer.Text(NativeMethods.opl_sick_notes_employer(Handle, _index, out IntPtr text), text);

        /// <summary>Nav's running number of the delivery, from which the next list is asked for; null when Nav gave none.</summary>
        public long? RunningNumber
        {
            get
            {
                int status = NativeMethods.opl_sick_notes_running_number(Handle, _index, out ulong number);
                return Answer.Maybe(status, (long)number);
            }
        }

        /// <summary>When the employee sent the note to the employer, with Oslo's wall clock.</summary>
        public DateTimeOffset SentAt =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_sick_notes_sent_at(Handle, _index, out long moment), moment));

        /// <summary>The whole note as canonical JSON, with what does not go into a case.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="ObjectDisposedException">The list was disposed.</exception>
        public string ToJson()
        {
            return Answer.Text(NativeMethods.opl_sick_notes_to_json(Handle, _index, out IntPtr text), text);
        }

        /// <summary>The name of the class; the note stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return nameof(DeliveredSickNote);
        }

        internal Request RequestOn(CaseHandle on, DateTimeOffset moment)
        {
            int status = NativeMethods.opl_sick_notes_request(
                Handle, _index, on, Calendar.Micros(moment), out RequestHandle request, out IntPtr error);
            Answer.Check(status, error);
            return new Request(request);
        }
    }
}
