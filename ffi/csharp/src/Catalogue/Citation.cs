using System;
using Oppfolgingsplan.Json;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>One place in a law, a page of guidance, a routine, or a system of Nav. A value.</summary>
    public sealed class Citation : IEquatable<Citation>
    {
        private readonly string[] _texts;

        internal Citation(JsonRecord json)
        {
            Id = json.String("id");
            Kind = json.String("kind");
            Act = json.String("act");
            Section = json.String("section");
            Paragraph = json.String("paragraph");
            Title = json.String("title");
            Source = json.String("source");
            Since = json.DateOrNull("since");
            Until = json.DateOrNull("until");
            _texts = InEachLanguage.Texts(language => json.String(((Language)language).ToWord()));
        }

        /// <summary>Its identifier: one of <see cref="CitationIds"/>.</summary>
        public string Id { get; }

        /// <summary>What it is: <c>law</c>, <c>regulation</c>, <c>guidance</c>, <c>system</c> or <c>practice</c>.</summary>
        public string Kind { get; }

        /// <summary>The act, page or system.</summary>
        public string Act { get; }

        /// <summary>The section, such as <c>§ 4-6</c>; null without one.</summary>
        public string Section { get; }

        /// <summary>The paragraph of the section; null without one.</summary>
        public string Paragraph { get; }

        /// <summary>What it is about, in Bokmål.</summary>
        public string Title { get; }

        /// <summary>Where it is published; null without a place.</summary>
        public string Source { get; }

        /// <summary>The first day of this wording; null when it is not bounded.</summary>
        public Date? Since { get; }

        /// <summary>The last day of this wording; null when it is in force.</summary>
        public Date? Until { get; }

        /// <summary>How it is cited: <c>arbeidsmiljøloven § 4-6 tredje ledd</c>.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text.</returns>
        public string Text(Language language = Language.Nb)
        {
            return InEachLanguage.Choose(_texts, language);
        }

        /// <inheritdoc/>
        public bool Equals(Citation other)
        {
            return other != null && Id == other.Id;
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return Equals(obj as Citation);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return Id.GetHashCode();
        }

        /// <summary>How it is cited in Bokmål.</summary>
        /// <returns>The text.</returns>
        public override string ToString()
        {
            return Text();
        }
    }
}
