using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>A rule says no: which rule, what it rests on, and what would make the command possible. A value.</summary>
    public sealed class Refusal : IEquatable<Refusal>
    {
        private readonly string _json;
        private readonly string[] _messages;
        private readonly string[] _help;

        private Refusal(RefusalHandle refusal)
        {
            Code = Answer.Text(NativeMethods.opl_refusal_code(refusal, out IntPtr code), code);
            Kind = (Kind)Answer.Number(NativeMethods.opl_refusal_kind(refusal, out int kind), kind);
            Fields = List(
                Answer.Count(NativeMethods.opl_refusal_field_count(refusal, out UIntPtr fields), fields),
                index => Answer.Text(NativeMethods.opl_refusal_field(refusal, index, out IntPtr field), field));
            Citations = List(
                Answer.Count(NativeMethods.opl_refusal_citation_count(refusal, out UIntPtr citations), citations),
                index => Catalogue.Citation(
                    Answer.Text(NativeMethods.opl_refusal_citation_id(refusal, index, out IntPtr id), id)));
            Remedies = List(
                Answer.Count(NativeMethods.opl_refusal_remedy_count(refusal, out UIntPtr remedies), remedies),
                index => Answer.Text(NativeMethods.opl_refusal_remedy(refusal, index, out IntPtr remedy), remedy));
            _messages = InEachLanguage.Texts(
                language => Answer.Text(NativeMethods.opl_refusal_message(refusal, language, out IntPtr said), said));
            _help = InEachLanguage.Texts(
                language => Answer.Text(NativeMethods.opl_refusal_help(refusal, language, out IntPtr said), said));
            _json = Answer.Text(NativeMethods.opl_refusal_to_json(refusal, out IntPtr json), json);
        }

        /// <summary>The code of the rule: one of <see cref="RuleCodes"/>, stable and never reused.</summary>
        public string Code { get; }

        /// <summary>What sort of no it is.</summary>
        public Kind Kind { get; }

        /// <summary>The paths of the fields that break the rule, in the order of the form; none when it is not about a field.</summary>
        public IReadOnlyList<string> Fields { get; }

        /// <summary>What the rule rests on; the weightiest comes first.</summary>
        public IReadOnlyList<Citation> Citations { get; }

        /// <summary>The commands that can mend it; none when only time, another person or better input can.</summary>
        public IReadOnlyList<string> Remedies { get; }

        /// <summary>What was refused and why, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>One or two sentences.</returns>
        public string Message(Language language = Language.Nb)
        {
            return InEachLanguage.Choose(_messages, language);
        }

        /// <summary>What to do instead, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>One or two sentences.</returns>
        public string Help(Language language = Language.Nb)
        {
            return InEachLanguage.Choose(_help, language);
        }

        /// <summary>The refusal as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <inheritdoc/>
        public bool Equals(Refusal other)
        {
            return other != null && _json == other._json;
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return Equals(obj as Refusal);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return _json.GetHashCode();
        }

        /// <summary>The code of the rule.</summary>
        /// <returns>The code.</returns>
        public override string ToString()
        {
            return Code;
        }

        /// <summary>Reads a refusal and frees its handle.</summary>
        internal static Refusal Take(RefusalHandle refusal)
        {
            using (refusal)
            {
                return new Refusal(refusal);
            }
        }

        private static IReadOnlyList<T> List<T>(int count, Func<UIntPtr, T> item)
        {
            var items = new T[count];
            for (int place = 0; place < count; place++)
            {
                items[place] = item((UIntPtr)(uint)place);
            }
            return new ReadOnlyCollection<T>(items);
        }
    }
}
