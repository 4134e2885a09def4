using System;

namespace Oppfolgingsplan
{
    /// <summary>A text that was changed on the way in, or seems to hold what it should not. It refuses nothing. A value.</summary>
    public sealed class TextWarning : IEquatable<TextWarning>
    {
        internal TextWarning(string rule, string field)
        {
            Rule = rule;
            Field = field;
        }

        /// <summary>The code of the rule: one of <see cref="RuleCodes"/>.</summary>
        public string Rule { get; }

        /// <summary>The path of the field. Its text is not repeated.</summary>
        public string Field { get; }

        /// <summary>What is seen, for a person.</summary>
        /// <param name="language">The language.</param>
        /// <returns>One or two sentences.</returns>
        public string Message(Language language = Language.Nb)
        {
            return Catalogue.Rule(Rule).Message(language);
        }

        /// <inheritdoc/>
        public bool Equals(TextWarning other)
        {
            return other != null && Rule == other.Rule && Field == other.Field;
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return Equals(obj as TextWarning);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return Rule.GetHashCode() ^ Field.GetHashCode();
        }

        /// <summary>The rule and the field.</summary>
        /// <returns>The text.</returns>
        public override string ToString()
        {
            return Rule + ": " + Field;
        }
    }
}
