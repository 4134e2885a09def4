using System;

namespace Oppfolgingsplan
{
    public static partial class Words
    {
        private static string WordAt(string[] words, int number)
        {
            if (number < 1 || number > words.Length)
            {
                throw new ArgumentOutOfRangeException("value");
            }
            return words[number - 1];
        }

        private static int NumberOf(string[] words, string word)
        {
            int place = Array.IndexOf(words, word);
            if (place < 0)
            {
                throw new InternalException("a word that this version does not know");
            }
            return place + 1;
        }
    }
}
