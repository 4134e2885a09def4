using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan.Json
{
    /// <summary>Writes one JSON object, member by member.</summary>
    internal sealed class JsonWriter
    {
        private readonly StringBuilder _text;
        private readonly string _path;
        private bool _isEmpty = true;

        internal JsonWriter()
            : this(new StringBuilder(256), string.Empty)
        {
        }

        private JsonWriter(StringBuilder text, string path)
        {
            _text = text.Append('{');
            _path = path;
        }

        /// <summary>Begins a request.</summary>
        internal static JsonWriter Request(string command, DateTimeOffset at, Actor by, long? basedOn)
        {
            // The actor was made by the library, so that it is loaded when an error has to be told.
            var json = new JsonWriter();
            json.Member("at", at);
            json.Member("by", by ?? throw new ArgumentNullException(nameof(by)));
            if (basedOn.HasValue)
            {
                json.Member("based_on", basedOn.Value);
            }
            json.Member("do", command);
            return json;
        }

        internal Request ToRequest()
        {
            return Oppfolgingsplan.Request.FromJson(End());
        }

        /// <summary>The whole text; nothing may follow.</summary>
        internal string End()
        {
            return _text.Append('}').ToString();
        }

        internal void Member(string name, string value)
        {
            Name(name);
            String(value, _path + name);
        }

        internal void Member(string name, bool value)
        {
            Name(name);
            _text.Append(value ? "true" : "false");
        }

        internal void Member(string name, long value)
        {
            Name(name);
            _text.Append(value.ToString(CultureInfo.InvariantCulture));
        }

        internal void Member(string name, Date value)
        {
            Name(name);
            _text.Append('"').Append(Calendar.Text(value, name)).Append('"');
        }

        internal void Member(string name, DateTimeOffset value)
        {
            Name(name);
            _text.Append('"').Append(Calendar.Text(value)).Append('"');
        }

        internal void Member(string name, CommandPart value)
        {
            Name(name);
            Object(value, _path + name);
        }

        internal void Member(string name, IReadOnlyList<string> values)
        {
            List(name, values, String);
        }

        internal void Member(string name, IReadOnlyList<int> values)
        {
            List(name, values, (value, path) => _text.Append(value.ToString(CultureInfo.InvariantCulture)));
        }

        internal void Member<T>(string name, IReadOnlyList<T> values)
            where T : CommandPart
        {
            List(name, values, Object);
        }

        internal void Words<T>(string name, IReadOnlyList<T> values, Func<T, string> word)
        {
            List(name, values, (value, path) => String(word(value), path));
        }

        private void List<T>(string name, IReadOnlyList<T> values, Action<T, string> write)
        {
            if (values == null)
            {
                throw new ArgumentNullException(name);
            }
            Name(name);
            _text.Append('[');
            for (int place = 0; place < values.Count; place++)
            {
                if (place > 0)
                {
                    _text.Append(',');
                }
                write(values[place], _path + name + "[" + place.ToString(CultureInfo.InvariantCulture) + "]");
            }
            _text.Append(']');
        }

        private void Name(string name)
        {
            if (!_isEmpty)
            {
                _text.Append(',');
            }
            _isEmpty = false;
            _text.Append('"').Append(name).Append("\":");
        }

        private void Object(CommandPart value, string path)
        {
            if (value == null)
            {
                throw new ArgumentNullException(path);
            }
            value.Write(new JsonWriter(_text, path + "."));
            _text.Append('}');
        }

        private void String(string value, string path)
        {
            if (value == null)
            {
                throw new ArgumentNullException(path);
            }
            _text.Append('"');
            for (int place = 0; place < value.Length; place++)
            {
                char letter = value[place];
                if (letter == '"' || letter == '\\')
                {
                    _text.Append('\\').Append(letter);
                }
                else if (letter < ' ')
                {
                    _text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                }
                else if (char.IsSurrogate(letter))
                {
                    if (!char.IsSurrogatePair(value, place))
                    {
                        throw InputException.NotUnicode(path);
                    }
                    _text.Append(letter).Append(value[++place]);
                }
                else
                {
                    _text.Append(letter);
                }
            }
            _text.Append('"');
        }
    }
}
