using System;

namespace Oppfolgingsplan
{
    /// <summary>Texts that the library has in every language, in the order of <see cref="Language"/>.</summary>
    internal static class InEachLanguage
    {
        internal static readonly int Count = Enum.GetValues(typeof(Language)).Length;

        internal static string[] Texts(Func<int, string> text)
        {
            var texts = new string[Count];
            for (int place = 0; place < Count; place++)
            {
                texts[place] = text(place + 1);
            }
            return texts;
        }

        internal static string Choose(string[] texts, Language language)
        {
            int place = (int)language - 1;
            if (place < 0 || place >= texts.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(language));
            }
            return texts[place];
        }
    }
}
