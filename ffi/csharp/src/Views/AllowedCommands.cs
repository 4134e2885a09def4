using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Every command but <c>open_case</c>, and whether an actor may give it at a moment.</summary>
    public sealed class AllowedCommands : ListView<AllowedCommand>
    {
        private readonly ActionsHandle _actions;

        internal AllowedCommands(ActionsHandle actions)
            : base(actions, CountOf(actions))
        {
            _actions = actions;
        }

        private ActionsHandle Handle => Alive.Of(_actions, nameof(AllowedCommands));

        /// <summary>The answer for one command.</summary>
        /// <param name="command">One of <see cref="CommandNames"/>.</param>
        /// <exception cref="InputException">There is no such command.</exception>
        /// <exception cref="ObjectDisposedException">It was disposed.</exception>
        public unsafe AllowedCommand this[string command]
        {
            get
            {
                byte[] text = Utf8.Bytes(command, nameof(command));
                fixed (byte* bytes = text)
                {
                    int status = NativeMethods.opl_actions_find(
                        Handle, bytes, Utf8.Length(text), out UIntPtr index, out IntPtr error);
                    Answer.Check(status, error);
                    return ItemAt(index);
                }
            }
        }

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_actions_to_json(Handle, out IntPtr text), text);
        }

        internal override AllowedCommand ItemAt(UIntPtr index)
        {
            return new AllowedCommand(Handle, index);
        }

        private static int CountOf(ActionsHandle actions)
        {
            return Answer.Count(NativeMethods.opl_actions_count(actions, out UIntPtr count), count);
        }
    }

    /// <summary>A command and whether somebody may give it now, valid as long as its list is not disposed.</summary>
    public sealed class AllowedCommand
    {
        private readonly ActionsHandle _list;
        private readonly UIntPtr _index;

        internal AllowedCommand(ActionsHandle list, UIntPtr index)
        {
            _list = list;
            _index = index;
        }

        private ActionsHandle Handle => Alive.List(_list, nameof(AllowedCommand));

        /// <summary>The name of the command: one of <see cref="CommandNames"/>.</summary>
        public string Command => Answer.Text(NativeMethods.opl_actions_command(Handle, _index, out IntPtr text), text);

        /// <summary>Whether the command would be accepted with some arguments.</summary>
        public bool IsAllowed => Answer.Flag(NativeMethods.opl_actions_is_allowed(Handle, _index, out int flag), flag);

        /// <summary>The versions of the plan on which it would be accepted, the newest first; none for a command that names none.</summary>
        public IReadOnlyList<string> Plans
        {
            get
            {
                int status = NativeMethods.opl_actions_plan_count(Handle, _index, out UIntPtr count);
                var plans = new string[Answer.Count(status, count)];
                for (int place = 0; place < plans.Length; place++)
                {
                    status = NativeMethods.opl_actions_plan(Handle, _index, (UIntPtr)(uint)place, out IntPtr text);
                    plans[place] = Answer.Text(status, text);
                }
                return new ReadOnlyCollection<string>(plans);
            }
        }

        /// <summary>Why it is not allowed; null when it is.</summary>
        public Refusal Refusal
        {
            get
            {
                int status = NativeMethods.opl_actions_refusal(Handle, _index, out RefusalHandle refusal);
                Answer.Check(status);
                return status == NativeStatus.None ? null : Refusal.Take(refusal);
            }
        }

        /// <summary>The command as the label of a button.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A few words.</returns>
        public string Name(Language language = Language.Nb)
        {
            return Answer.Text(NativeMethods.opl_actions_name(Handle, _index, (int)language, out IntPtr text), text);
        }
    }
}
