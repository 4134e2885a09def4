using System;

namespace Oppfolgingsplan
{
    public static partial class Words
    {
        /// <summary>An argument that is one of its set.</summary>
        internal static T Known<T>(T value, string argument)
            where T : struct
        {
            return Enum.IsDefined(typeof(T), value) ? value : throw Unknown<T>(argument);
        }

        /// <summary>An argument that is one of its set, or left out.</summary>
        internal static T? Known<T>(T? value, string argument)
            where T : struct
        {
            return value.HasValue ? Known(value.Value, argument) : value;
        }

        private static string WordAt<T>(string[] words, T value, int number)
        {
            return number >= 1 && number <= words.Length ? words[number - 1] : throw Unknown<T>(nameof(value));
        }

        private static ArgumentOutOfRangeException Unknown<T>(string argument)
        {
            return new ArgumentOutOfRangeException(argument, "It is none of the values of " + typeof(T).Name + ".");
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
