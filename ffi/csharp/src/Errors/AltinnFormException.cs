using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>A file is no form of Altinn 2. It repeats nothing of what stands in the file.</summary>
    public sealed class AltinnFormException : OppfolgingsplanException
    {
        private readonly string _json;
        private readonly string[] _messages;

        internal AltinnFormException(string json, string[] messages)
            : base(InEachLanguage.Choose(messages, Language.En))
        {
            _json = json;
            _messages = messages;
            Fault = JsonReader.ReadObject(json).String("fault");
        }

        /// <summary>What is wrong, as a word: <c>document_type</c>, or <c>fields</c> when it is in the fields.</summary>
        public string Fault { get; }

        /// <summary>What is wrong, for a person: one line for the file, and one for each field.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The lines.</returns>
        public string MessageIn(Language language)
        {
            return InEachLanguage.Choose(_messages, language);
        }

        /// <summary>What is wrong as JSON: <c>fault</c>, and its <c>line</c> or all <c>fields</c>, each with <c>fault</c>,
        /// <c>path</c> and <c>line</c>.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }
    }
}
