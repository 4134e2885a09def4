using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>An object that a command carries. Immutable; two of a class are equal when their JSON is.</summary>
    public abstract class CommandPart
    {
        internal CommandPart()
        {
        }

        /// <summary>The object as JSON, as it stands in a request.</summary>
        /// <returns>The text.</returns>
        /// <exception cref="InputException">A text in it is not Unicode.</exception>
        public string ToJson()
        {
            OppfolgingsplanLibrary.Load();
            var json = new JsonWriter();
            Write(json);
            return json.End();
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return ReferenceEquals(this, obj)
                || (obj is CommandPart other && other.GetType() == GetType() && other.ToJson() == ToJson());
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return ToJson().GetHashCode();
        }

        /// <summary>The name of the class; what people wrote stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return GetType().Name;
        }

        internal abstract void Write(JsonWriter json);

        internal static IReadOnlyList<T> Copy<T>(IReadOnlyList<T> list)
        {
            return list == null ? null : new ReadOnlyCollection<T>(new List<T>(list));
        }
    }
}
