using System;
using System.Collections.Generic;
using Oppfolgingsplan.Json;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>Everything that is known about one rule.</summary>
    public sealed class Rule
    {
        private unsafe delegate int WordsCall(
            byte* rule, UIntPtr length, int language, out IntPtr result, out IntPtr error);

        internal Rule(JsonRecord json)
        {
            Code = json.String("code");
            Kind = Words.ToKind(json.String("kind"));
            Citations = json.List("citations", id => Catalogue.Citation((string)id));
            Remedies = json.Strings("remedy");
            Doc = json.String("doc");
        }

        /// <summary>Its code: one of <see cref="RuleCodes"/>, stable and never reused.</summary>
        public string Code { get; }

        /// <summary>What sort of no it gives.</summary>
        public Kind Kind { get; }

        /// <summary>What it rests on; the weightiest comes first.</summary>
        public IReadOnlyList<Citation> Citations { get; }

        /// <summary>The commands that can mend it.</summary>
        public IReadOnlyList<string> Remedies { get; }

        /// <summary>What it refuses and why, in English.</summary>
        public string Doc { get; }

        /// <summary>What could not be done and why, for a person; for an alert, what is seen.</summary>
        /// <param name="language">The language.</param>
        /// <returns>One or two sentences.</returns>
        public unsafe string Message(Language language = Language.Nb)
        {
            return Said(NativeMethods.opl_rule_message, language);
        }

        /// <summary>What to do instead, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>One or two sentences.</returns>
        public unsafe string Help(Language language = Language.Nb)
        {
            return Said(NativeMethods.opl_rule_help, language);
        }

        /// <summary>The code.</summary>
        /// <returns>The code.</returns>
        public override string ToString()
        {
            return Code;
        }

        private unsafe string Said(WordsCall call, Language language)
        {
            byte[] code = Utf8.Bytes(Code, nameof(Code));
            fixed (byte* bytes = code)
            {
                int status = call(bytes, Utf8.Length(code), (int)language, out IntPtr text, out IntPtr error);
                Answer.Check(status, error);
                return Utf8.Take(text);
            }
        }
    }
}
