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

        internal long Long(string name)
        {
            return (long)_members[name];
        }

        internal long? LongOrNull(string name)
        {
            return Given(name) ? Long(name) : (long?)null;
        }

        internal int Number(string name)
        {
            return checked((int)Long(name));
        }

        internal int? NumberOrNull(string name)
        {
            return Given(name) ? Number(name) : (int?)null;
        }

        /// <summary>Yes or no; no when it is left out.</summary>
        internal bool Flag(string name)
        {
            return FlagOrNull(name) ?? false;
        }

        internal bool? FlagOrNull(string name)
        {
            return Given(name) ? (bool)_members[name] : (bool?)null;
        }

        internal Date Date(string name)
        {
            return Calendar.Day(String(name));
        }

        internal Date? DateOrNull(string name)
        {
            return Given(name) ? Date(name) : (Date?)null;
        }

        internal DateTimeOffset Moment(string name)
        {
            return Calendar.Moment(String(name));
        }

        internal DateTimeOffset? MomentOrNull(string name)
        {
            return Given(name) ? Moment(name) : (DateTimeOffset?)null;
        }

        internal T Word<T>(string name, Func<string, T> read)
            where T : struct
        {
            return read(String(name));
        }

        internal T? WordOrNull<T>(string name, Func<string, T> read)
            where T : struct
        {
            return Given(name) ? read(String(name)) : (T?)null;
        }

        /// <summary>An object, or null when there is none.</summary>
        internal T Part<T>(string name, Func<JsonRecord, T> read)
            where T : class
        {
            return Given(name) ? read(Object(name)) : null;
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

        private bool Given(string name)
        {
            return _members.TryGetValue(name, out object value) && value != null;
        }
    }
}
