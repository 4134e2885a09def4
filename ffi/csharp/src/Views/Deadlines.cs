using System;
using System.Collections.Generic;
using System.Threading;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>The deadlines (frister) of a case as they stand on a date, statutory ones first.</summary>
    public sealed class Deadlines : ListView<Deadline>
    {
        private readonly DeadlinesHandle _deadlines;
        private IReadOnlyList<JsonRecord> _records;

        internal Deadlines(DeadlinesHandle deadlines)
            : base(deadlines, CountOf(deadlines))
        {
            _deadlines = deadlines;
        }

        private DeadlinesHandle Handle => Alive.Of(_deadlines, nameof(Deadlines));

        /// <summary>What the C ABI has no getters for.</summary>
        internal IReadOnlyList<JsonRecord> Records => LazyInitializer.EnsureInitialized(
            ref _records, () => JsonReader.ReadList(ToJson(), json => json));

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_deadlines_to_json(Handle, out IntPtr text), text);
        }

        internal override Deadline ItemAt(UIntPtr index)
        {
            return new Deadline(this, Handle, index);
        }

        private static int CountOf(DeadlinesHandle deadlines)
        {
            return Answer.Count(NativeMethods.opl_deadlines_count(deadlines, out UIntPtr count), count);
        }
    }

    /// <summary>One deadline, valid as long as its list is not disposed.</summary>
    public sealed class Deadline
    {
        private readonly Deadlines _owner;
        private readonly DeadlinesHandle _list;
        private readonly UIntPtr _index;

        internal Deadline(Deadlines owner, DeadlinesHandle list, UIntPtr index)
        {
            _owner = owner;
            _list = list;
            _index = index;
        }

        private DeadlinesHandle Handle => Alive.List(_list, nameof(Deadline));

        /// <summary>Which deadline it is. Later versions may add some.</summary>
        public DeadlineCode Code =>
            (DeadlineCode)Answer.Number(NativeMethods.opl_deadlines_code(Handle, _index, out int code), code);

        /// <summary>What tells it from others with the same code; null when nothing does.</summary>
        public string Label => Answer.MaybeText(NativeMethods.opl_deadlines_label(Handle, _index, out IntPtr text), text);

        /// <summary>The plan, meeting or log entry that it belongs to; null when it belongs to the absence.</summary>
        public string Subject => Answer.MaybeText(NativeMethods.opl_deadlines_subject(Handle, _index, out IntPtr text), text);

        /// <summary>The last day on which it is met in time.</summary>
        public Date Latest =>
            Calendar.Day(Answer.Number(NativeMethods.opl_deadlines_latest(Handle, _index, out int day), day));

        /// <summary>The day that is in time however weeks are read; never later than the latest.</summary>
        public Date Safe => Calendar.Day(Answer.Number(NativeMethods.opl_deadlines_safe(Handle, _index, out int day), day));

        /// <summary>Where it stands.</summary>
        public DeadlineState State =>
            (DeadlineState)Answer.Number(NativeMethods.opl_deadlines_state(Handle, _index, out int state), state);

        /// <summary>The day on which it was met; null when it is not.</summary>
        public Date? MetOn =>
            Calendar.Day(Answer.Maybe(NativeMethods.opl_deadlines_met_on(Handle, _index, out int day), day));

        /// <summary>Who owes it.</summary>
        public Debtor Debtor => (Debtor)Answer.Number(NativeMethods.opl_deadlines_debtor(Handle, _index, out int who), who);

        /// <summary>What it rests on.</summary>
        public Citation Citation => Catalogue.Citation(
            Answer.Text(NativeMethods.opl_deadlines_citation_id(Handle, _index, out IntPtr text), text));

        /// <summary>The day from which the wording of the law that gave it is in force; null when it is not statutory.</summary>
        public Date? LawVersion => _owner.Records[(int)_index].DateOrNull("law_version");

        /// <summary>Which rule gave the day from which it is counted; null when it is not counted from the absence.</summary>
        public StartBasis? StartBasis => _owner.Records[(int)_index].WordOrNull("start_basis", Words.ToStartBasis);

        /// <summary>Whether the date is an estimate that Nav alone can decide.</summary>
        public bool IsEstimate =>
            Answer.Flag(NativeMethods.opl_deadlines_is_estimate(Handle, _index, out int flag), flag);

        /// <summary>Its name, for a person; of a reminder, what it reminds of.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A few words.</returns>
        public string Name(Language language = Language.Nb)
        {
            return Answer.Text(NativeMethods.opl_deadlines_name(Handle, _index, (int)language, out IntPtr text), text);
        }
    }
}
