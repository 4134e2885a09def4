using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>A file of log entries that cannot be read as a whole: no CSV in UTF-8, or a column is missing.</summary>
    public sealed class LogFileException : OppfolgingsplanException
    {
        private readonly string[] _messages;

        private LogFileException(JsonRecord fault, string[] messages)
            : base(InEachLanguage.Choose(messages, Language.En))
        {
            Fault = fault.String("fault");
            Line = fault.NumberOrNull("line");
            Column = fault.WordOrNull("column", Words.ToLogColumn);
            _messages = messages;
        }

        /// <summary>What is wrong, as a word: <c>windows_1252</c>, <c>missing_column</c>.</summary>
        public string Fault { get; }

        /// <summary>The first line that cannot be read; null when it is not about a line.</summary>
        public int? Line { get; }

        /// <summary>The column that is missing or stands twice; null when it is not about a column.</summary>
        public LogColumn? Column { get; }

        /// <summary>What is wrong and what to do, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>A sentence or two.</returns>
        public string MessageIn(Language language)
        {
            return InEachLanguage.Choose(_messages, language);
        }

        internal static LogFileException From(string json, string[] messages)
        {
            return new LogFileException(JsonReader.ReadObject(json), messages);
        }
    }
}
