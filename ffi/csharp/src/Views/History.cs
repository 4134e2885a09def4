using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The history of a case, oldest first. It names no person and repeats no text.</summary>
    public sealed class History : ListView<HistoryEntry>
    {
        private readonly HistoryHandle _history;

        internal History(HistoryHandle history)
            : base(history, CountOf(history))
        {
            _history = history;
        }

        private HistoryHandle Handle => Alive.Of(_history, nameof(History));

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_history_to_json(Handle, out IntPtr text), text);
        }

        internal override HistoryEntry ItemAt(UIntPtr index)
        {
            return new HistoryEntry(Handle, index);
        }

        private static int CountOf(HistoryHandle history)
        {
            return Answer.Count(NativeMethods.opl_history_count(history, out UIntPtr count), count);
        }
    }

    /// <summary>One line of the history, valid as long as its list is not disposed.</summary>
    public sealed class HistoryEntry
    {
        private readonly HistoryHandle _list;
        private readonly UIntPtr _index;

        internal HistoryEntry(HistoryHandle list, UIntPtr index)
        {
            _list = list;
            _index = index;
        }

        private HistoryHandle Handle => Alive.List(_list, nameof(HistoryEntry));

        /// <summary>When, with Oslo's wall clock.</summary>
        public DateTimeOffset At =>
            Calendar.Moment(Answer.Number(NativeMethods.opl_history_moment(Handle, _index, out long moment), moment));

        /// <summary>In which role.</summary>
        public Role Role => (Role)Answer.Number(NativeMethods.opl_history_role(Handle, _index, out int role), role);

        /// <summary>The name of the event: one of <see cref="EventNames"/>.</summary>
        public string Event => Answer.Text(NativeMethods.opl_history_event(Handle, _index, out IntPtr text), text);

        /// <summary>The version of the plan that it was about; null when it was about none.</summary>
        public string Plan => Answer.MaybeText(NativeMethods.opl_history_plan(Handle, _index, out IntPtr text), text);

        /// <summary>What happened, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A few words.</returns>
        public string InWords(Language language = Language.Nb)
        {
            return Answer.Text(NativeMethods.opl_history_words(Handle, _index, (int)language, out IntPtr text), text);
        }
    }
}
