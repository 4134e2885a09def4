using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>One thing that Nav would refuse: the rule, the field, and what to do. A value.</summary>
    public sealed class NavFault
    {
        private readonly string[] _messages;
        private readonly string[] _helps;

        private NavFault(NavFaultsHandle faults, UIntPtr index)
        {
            Rule = Answer.Text(NativeMethods.opl_nav_faults_rule(faults, index, out IntPtr rule), rule);
            Path = Answer.Text(NativeMethods.opl_nav_faults_path(faults, index, out IntPtr path), path);
            _messages = InEachLanguage.Texts(
                language => Answer.Text(NativeMethods.opl_nav_faults_message(faults, index, language, out IntPtr said), said));
            _helps = InEachLanguage.Texts(
                language => Answer.Text(NativeMethods.opl_nav_faults_help(faults, index, language, out IntPtr said), said));
        }

        /// <summary>The code of the rule: one of <see cref="RuleCodes"/>.</summary>
        public string Rule { get; }

        /// <summary>What is wrong: a field in Nav's name (<c>lpsName</c>), of the facts (<c>token.scope</c>), or <c>plan</c>,
        /// <c>sick_notes</c> or <c>uuid</c>.</summary>
        public string Path { get; }

        /// <summary>What would be refused and why, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string MessageIn(Language language)
        {
            return InEachLanguage.Choose(_messages, language);
        }

        /// <summary>What to do about it, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string HelpIn(Language language)
        {
            return InEachLanguage.Choose(_helps, language);
        }

        /// <summary>The rule and the path.</summary>
        /// <returns>Nothing personal.</returns>
        public override string ToString()
        {
            return Rule + " at " + Path;
        }

        /// <summary>Throws when there are faults; frees the handle.</summary>
        internal static void Throw(NavFaultsHandle handle)
        {
            using (handle)
            {
                int count = Answer.Count(NativeMethods.opl_nav_faults_count(handle, out UIntPtr found), found);
                if (count == 0)
                {
                    return;
                }
                var faults = new List<NavFault>(count);
                for (int place = 0; place < count; place++)
                {
                    faults.Add(new NavFault(handle, Place.Of(place)));
                }
                string json = Answer.Text(NativeMethods.opl_nav_faults_to_json(handle, out IntPtr text), text);
                throw new NotSentException(new ReadOnlyCollection<NavFault>(faults), json);
            }
        }
    }
}
