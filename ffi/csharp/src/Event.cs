using System;
using System.Collections.Generic;
using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>Something that has happened: what, by whom, when, and by which version of the rules. A value.</summary>
    public sealed class Event : IEquatable<Event>
    {
        private readonly string _json;

        private Event(JsonRecord json)
        {
            _json = json.Text;
            Name = json.String("event");
            At = Calendar.Moment(json.String("at"));
            By = Actor.From(json.Object("by"));
            Rules = json.Number("rules");
            Plan = json.String("plan");
        }

        /// <summary>The name of the event: one of <see cref="EventNames"/>.</summary>
        public string Name { get; }

        /// <summary>When, with Oslo's wall clock.</summary>
        public DateTimeOffset At { get; }

        /// <summary>Who did it.</summary>
        public Actor By { get; }

        /// <summary>The version of the rules that allowed it.</summary>
        public int Rules { get; }

        /// <summary>The version of the plan that it is about; null when it is about none.</summary>
        public string Plan { get; }

        /// <summary>The event as canonical JSON, with all that it carries.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <inheritdoc/>
        public bool Equals(Event other)
        {
            return other != null && _json == other._json;
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return Equals(obj as Event);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return _json.GetHashCode();
        }

        /// <summary>The name of the event; what people wrote stays out of logs.</summary>
        /// <returns>The name.</returns>
        public override string ToString()
        {
            return Name;
        }

        internal static Event From(string json)
        {
            return new Event(JsonReader.ReadObject(json));
        }

        internal static IReadOnlyList<Event> ListFrom(string json)
        {
            return JsonReader.ReadList(json, one => new Event(one));
        }
    }
}
