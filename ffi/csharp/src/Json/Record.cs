using System;
using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>Something that a case holds. Immutable; two of a class are equal when their JSON is.</summary>
    public abstract class Record : IEquatable<Record>
    {
        private readonly string _json;

        internal Record(JsonRecord json)
        {
            _json = json.Text;
        }

        /// <summary>It as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <inheritdoc/>
        public bool Equals(Record other)
        {
            return other != null && other.GetType() == GetType() && other._json == _json;
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return Equals(obj as Record);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return _json.GetHashCode();
        }

        /// <summary>The name of the class; what people wrote stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return GetType().Name;
        }
    }
}
