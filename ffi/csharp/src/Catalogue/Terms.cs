using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The names of the words of the JSON, for a screen.</summary>
    public static class Terms
    {
        /// <summary>The name of a word.</summary>
        /// <param name="family">What sort of word, such as <c>command</c>, <c>event</c>, <c>deadline</c>, <c>role</c>.</param>
        /// <param name="word">The word, such as <c>add_task</c>.</param>
        /// <param name="language">The language.</param>
        /// <returns>A few words; null when the family has no such word.</returns>
        /// <exception cref="InputException">There is no such family.</exception>
        public static unsafe string Name(string family, string word, Language language = Language.Nb)
        {
            Loader.Ensure();
            byte[] familyText = Utf8.Bytes(family, nameof(family));
            return Free.Text(
                word,
                nameof(word),
                (byte* wordBytes, UIntPtr wordLength, out IntPtr result, out IntPtr error) =>
                {
                    fixed (byte* familyBytes = familyText)
                    {
                        return NativeMethods.opl_term(
                            familyBytes, Utf8.Length(familyText), wordBytes, wordLength, (int)language, out result, out error);
                    }
                });
        }

        /// <summary>Every name of every word as JSON: by family, word and language.</summary>
        /// <returns>The text.</returns>
        public static string ToJson()
        {
            return Free.Text((out IntPtr text) => NativeMethods.opl_terms_json(out text));
        }
    }
}
