using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;

namespace Oppfolgingsplan.Json
{
    /// <summary>
    /// Reads JSON that the library wrote or has read, which is well formed: objects as dictionaries, arrays as lists, then
    /// strings, whole numbers, booleans and null. The package depends on no JSON library, since each host has another.
    /// </summary>
    internal sealed class JsonReader
    {
        private readonly string _text;
        private int _place;

        private JsonReader(string text)
        {
            _text = text;
        }

        internal static object Read(string text)
        {
            var reader = new JsonReader(text);
            object value = reader.Value();
            reader.Blank();
            if (reader._place != text.Length)
            {
                throw Broken();
            }
            return value;
        }

        internal static JsonRecord ReadObject(string text)
        {
            return (JsonRecord)Read(text);
        }

        internal static IEnumerable<JsonRecord> ReadObjects(string text)
        {
            foreach (object item in (List<object>)Read(text))
            {
                yield return (JsonRecord)item;
            }
        }

        /// <summary>A list of records that the library wrote.</summary>
        internal static IReadOnlyList<T> ReadList<T>(string text, Func<JsonRecord, T> read)
        {
            var items = new List<T>();
            foreach (JsonRecord item in ReadObjects(text))
            {
                items.Add(read(item));
            }
            return new ReadOnlyCollection<T>(items);
        }

        private static InternalException Broken()
        {
            return new InternalException("JSON from the library cannot be read");
        }

        private object Value()
        {
            Blank();
            switch (Peek())
            {
                case '{':
                    return Object();
                case '[':
                    return Array();
                case '"':
                    return String();
                case 't':
                    return Word("true", true);
                case 'f':
                    return Word("false", false);
                case 'n':
                    return Word("null", null);
                default:
                    return Number();
            }
        }

        private char Peek()
        {
            return _place < _text.Length ? _text[_place] : throw Broken();
        }

        private bool Skip(char letter)
        {
            Blank();
            bool found = Peek() == letter;
            _place += found ? 1 : 0;
            return found;
        }

        private void Blank()
        {
            while (_place < _text.Length && _text[_place] <= ' ')
            {
                _place++;
            }
        }

        private void Expect(char letter)
        {
            if (!Skip(letter))
            {
                throw Broken();
            }
        }

        private object Word(string word, object value)
        {
            if (string.CompareOrdinal(_text, _place, word, 0, word.Length) != 0)
            {
                throw Broken();
            }
            _place += word.Length;
            return value;
        }

        private object Number()
        {
            int start = _place;
            while (_place < _text.Length && (_text[_place] == '-' || char.IsDigit(_text[_place])))
            {
                _place++;
            }
            return long.TryParse(
                _text.Substring(start, _place - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
                ? (object)number
                : throw Broken();
        }

        private JsonRecord Object()
        {
            var members = new Dictionary<string, object>();
            int start = _place;
            Expect('{');
            while (!Skip('}'))
            {
                if (members.Count > 0)
                {
                    Expect(',');
                }
                string name = String();
                Expect(':');
                members.Add(name, Value());
            }
            return new JsonRecord(members, _text.Substring(start, _place - start));
        }

        private List<object> Array()
        {
            var items = new List<object>();
            Expect('[');
            while (!Skip(']'))
            {
                if (items.Count > 0)
                {
                    Expect(',');
                }
                items.Add(Value());
            }
            return items;
        }

        private string String()
        {
            Expect('"');
            int start = _place;
            while (Peek() != '"')
            {
                if (_text[_place] == '\\')
                {
                    return Escaped(start);
                }
                _place++;
            }
            return _text.Substring(start, _place++ - start);
        }

        private string Escaped(int start)
        {
            var text = new StringBuilder(_text, start, _place - start, 64);
            while (Peek() != '"')
            {
                char letter = _text[_place++];
                text.Append(letter == '\\' ? Escape() : letter);
            }
            _place++;
            return text.ToString();
        }

        private char Escape()
        {
            char letter = Peek();
            _place++;
            switch (letter)
            {
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case 'u':
                    _place += 4;
                    return (char)int.Parse(
                        _text.Substring(_place - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                default:
                    return letter;
            }
        }
    }
}
