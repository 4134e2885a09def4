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

        /// <inheritdoc/>
        public override string ToJson()
        {
            return Answer.Text(NativeMethods.opl_checklist_to_json(_checklist, out IntPtr text), text);
        }

        internal override ChecklistItem ItemAt(UIntPtr index)
        {
            return new ChecklistItem(_checklist, index);
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

        /// <summary>Which element it is.</summary>
        public Element Element =>
            (Element)Answer.Number(NativeMethods.opl_checklist_element(_list, _index, out int element), element);

        /// <summary>Whether the version has something of it.</summary>
        public bool IsPresent => Answer.Flag(NativeMethods.opl_checklist_is_present(_list, _index, out int flag), flag);

        /// <summary>Where it is asked for.</summary>
        public Citation Citation => Catalogue.Citation(
            Answer.Text(NativeMethods.opl_checklist_citation_id(_list, _index, out IntPtr text), text));

        /// <summary>Its name, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A few words.</returns>
        public string Name(Language language = Language.Nb)
        {
            return Answer.Text(NativeMethods.opl_checklist_name(_list, _index, (int)language, out IntPtr text), text);
        }
    }
}
