using System.Collections.Generic;
using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>Everything that is known about one rule.</summary>
    public sealed class Rule
    {
        private readonly string[] _messages;
        private readonly string[] _help;

        internal Rule(JsonRecord json)
        {
            Code = json.String("code");
            Kind = Words.ToKind(json.String("kind"));
            Citations = json.List("citations", id => Catalogue.Citation((string)id));
            Remedies = json.Strings("remedy");
            Doc = json.String("doc");
            _messages = Texts(json.Object("message"));
            _help = Texts(json.Object("help"));
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

        /// <summary>The code.</summary>
        /// <returns>The code.</returns>
        public override string ToString()
        {
            return Code;
        }

        private static string[] Texts(JsonRecord json)
        {
            return InEachLanguage.Texts(language => json.String(((Language)language).ToWord()));
        }
    }
}
