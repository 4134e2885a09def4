using System;
using System.Collections.Generic;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>Splits JSON into the raw texts of its members and items, so that a request is given exactly as it stands.</summary>
    internal static class RawJson
    {
        /// <summary>The members of an object, in their order; a name may stand twice.</summary>
        internal static List<KeyValuePair<string, string>> Members(string json)
        {
            var members = new List<KeyValuePair<string, string>>();
            foreach (string member in Split(json, '{', '}'))
            {
                int colon = After(member, 0);
                string name = Text(member.Substring(0, colon).Trim());
                members.Add(new KeyValuePair<string, string>(name, member.Substring(member.IndexOf(':', colon) + 1).Trim()));
            }
            return members;
        }

        /// <summary>The raw text of a member; null when the object does not have it.</summary>
        internal static string Member(string json, string name)
        {
            return Members(json).Find(member => member.Key == name).Value;
        }

        /// <summary>The items of an array.</summary>
        internal static List<string> Items(string json)
        {
            return Split(json, '[', ']');
        }

        /// <summary>A string without escapes, as text.</summary>
        internal static string Text(string json)
        {
            if (json.Length < 2 || json[0] != '"' || json.IndexOf('\\') >= 0)
            {
                throw new FormatException("a plain string was expected");
            }
            return json.Substring(1, json.Length - 2);
        }

        private static List<string> Split(string json, char open, char close)
        {
            string text = json.Trim();
            if (text.Length < 2 || text[0] != open || text[text.Length - 1] != close)
            {
                throw new FormatException("expected " + open + close);
            }
            var parts = new List<string>();
            int start = 1, depth = 0, end = text.Length - 1;
            for (int place = 1; place < end; place++)
            {
                char letter = text[place];
                if (letter == '"')
                {
                    place = After(text, place) - 1;
                }
                else if (letter == '{' || letter == '[')
                {
                    depth++;
                }
                else if (letter == '}' || letter == ']')
                {
                    depth--;
                }
                else if (letter == ',' && depth == 0)
                {
                    parts.Add(text.Substring(start, place - start).Trim());
                    start = place + 1;
                }
            }
            string last = text.Substring(start, end - start).Trim();
            if (last.Length > 0 || parts.Count > 0)
            {
                parts.Add(last);
            }
            return parts;
        }

        /// <summary>The place after the string that begins at or after a place.</summary>
        private static int After(string text, int place)
        {
            place = text.IndexOf('"', place) + 1;
            while (text[place] != '"')
            {
                place += text[place] == '\\' ? 2 : 1;
            }
            return place + 1;
        }
    }
}
