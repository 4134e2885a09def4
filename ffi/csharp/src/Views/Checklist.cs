using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>
    /// What the statute asks a plan to contain, and whether a version has it. It states what is in the plan, not whether
    /// the law is met.
    /// </summary>
    public sealed class Checklist : ListView<ChecklistItem>
    {
        private readonly ChecklistHandle _checklist;

        internal Checklist(ChecklistHandle checklist)
            : base(checklist, CountOf(checklist))
        {
            _checklist = checklist;
        }

        private ChecklistHandle Handle => Alive.Of(_checklist, nameof(Checklist));

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_checklist_to_json(Handle, out IntPtr text), text);
        }

        internal override ChecklistItem ItemAt(UIntPtr index)
        {
            return new ChecklistItem(Handle, index);
        }

        private static int CountOf(ChecklistHandle checklist)
        {
            return Answer.Count(NativeMethods.opl_checklist_count(checklist, out UIntPtr count), count);
        }
    }

    /// <summary>One element of the checklist, valid as long as its list is not disposed.</summary>
    public sealed class ChecklistItem
    {
        private readonly ChecklistHandle _list;
        private readonly UIntPtr _index;

        internal ChecklistItem(ChecklistHandle list, UIntPtr index)
        {
            _list = list;
            _index = index;
        }

        private ChecklistHandle Handle => Alive.List(_list, nameof(ChecklistItem));

        /// <summary>Which element it is.</summary>
        public Element Element =>
            (Element)Answer.Number(NativeMethods.opl_checklist_element(Handle, _index, out int element), element);

        /// <summary>Whether the version has something of it.</summary>
        public bool IsPresent => Answer.Flag(NativeMethods.opl_checklist_is_present(Handle, _index, out int flag), flag);

        /// <summary>Where it is asked for.</summary>
        public Citation Citation => Catalogue.Citation(
            Answer.Text(NativeMethods.opl_checklist_citation_id(Handle, _index, out IntPtr text), text));

        /// <summary>Its name, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A few words.</returns>
        public string Name(Language language = Language.Nb)
        {
            return Answer.Text(NativeMethods.opl_checklist_name(Handle, _index, (int)language, out IntPtr text), text);
        }
    }
}
