using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>What an archive answered is no receipt, or says that it has archived nothing.</summary>
    public sealed class ArchiveReceiptException : OppfolgingsplanException
    {
        private readonly string[] _messages;
        private readonly string[] _helps;

        private ArchiveReceiptException(JsonRecord fault, string[] messages, string[] helps)
            : base(InEachLanguage.Choose(messages, Language.En))
        {
            Fault = fault.String("receipt_error");
            Advice = fault.String("advice");
            _messages = messages;
            _helps = helps;
        }

        /// <summary>What is wrong, as a word: <c>server_error</c>, <c>not_a_receipt</c>.</summary>
        public string Fault { get; }

        /// <summary>What to do: <c>retry</c>, <c>fix</c> or <c>give_up</c>.</summary>
        public string Advice { get; }

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
            return new ArchiveReceiptException(JsonReader.ReadObject(json), messages, helps);
        }
    }
}
