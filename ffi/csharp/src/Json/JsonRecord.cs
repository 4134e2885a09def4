using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan.Json
{
    /// <summary>An object of JSON, with its own text.</summary>
    internal sealed class JsonRecord
    {
        private readonly Dictionary<string, object> _members;

        internal JsonRecord(Dictionary<string, object> members, string text)
        {
            _members = members;
            Text = text;
        }

        /// <summary>The object as it stood.</summary>
        internal string Text { get; }

        internal bool Has(string name)
        {
            return _members.ContainsKey(name);
        }

        /// <summary>A text, or null when there is none.</summary>
        internal string String(string name)
        {
            return _members.TryGetValue(name, out object value) ? (string)value : null;
        }

        internal int Number(string name)
        {
            return checked((int)(long)_members[name]);
        }

        internal bool Flag(string name)
        {
            return _members.TryGetValue(name, out object value) && (bool)value;
        }

        internal Date? Date(string name)
        {
            string text = String(name);
            return text == null ? (Date?)null : Calendar.Day(text);
        }

        internal JsonRecord Object(string name)
        {
            return _members.TryGetValue(name, out object value) ? (JsonRecord)value : null;
        }

        /// <summary>The items of a list, none when there is no list.</summary>
        internal IReadOnlyList<T> List<T>(string name, Func<object, T> read)
        {
            var items = new List<T>();
            if (_members.TryGetValue(name, out object value))
            {
                foreach (object item in (List<object>)value)
                {
                    items.Add(read(item));
                }
            }
            return new ReadOnlyCollection<T>(items);
        }

        internal IReadOnlyList<string> Strings(string name)
        {
            return List(name, item => (string)item);
        }
    }
}
