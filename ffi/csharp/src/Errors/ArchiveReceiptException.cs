using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>What an archive answered is no receipt, or says that it has archived nothing.</summary>
    public sealed class ArchiveReceiptException : OppfolgingsplanException
    {
        private readonly string _json;
        private readonly string[] _messages;
        private readonly string[] _helps;

        private ArchiveReceiptException(string json, string[] messages, string[] helps)
            : base(InEachLanguage.Choose(messages, Language.En))
        {
            JsonRecord fault = JsonReader.ReadObject(json);
            _json = json;
            Id = fault.String("id");
            Fault = fault.String("receipt_error");
            Advice = fault.String("advice");
            _messages = messages;
            _helps = helps;
        }

        /// <summary>What is wrong, as a word: <c>server_error</c>, <c>not_a_receipt</c>.</summary>
        public string Fault { get; }

        /// <summary>What to do: <c>retry</c>, <c>fix</c> or <c>give_up</c>.</summary>
        public string Advice { get; }

        /// <summary>The archive's own key of its error, to ask its operator about; null when it gave none.</summary>
        public string Id { get; }

        /// <summary>What is wrong, as JSON: <c>receipt_error</c>, <c>advice</c> and what else is known.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <summary>What is wrong, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string MessageIn(Language language)
        {
            return InEachLanguage.Choose(_messages, language);
        }

        /// <summary>What to do now, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string HelpIn(Language language)
        {
            return InEachLanguage.Choose(_helps, language);
        }

        internal static ArchiveReceiptException From(string json, string[] messages, string[] helps)
        {
            return new ArchiveReceiptException(json, messages, helps);
        }
    }
}
