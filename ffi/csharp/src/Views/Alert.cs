using System;
using Oppfolgingsplan.Json;
#if NET6_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace Oppfolgingsplan
{
    /// <summary>Something to see to: a deadline, or a rule with the plan and item that it is about. A value.</summary>
    public sealed class Alert : IEquatable<Alert>
    {
        private readonly string _json;

        internal Alert(JsonRecord json)
        {
            _json = json.Text;
            Rule = json.String("alert");
            Plan = json.String("plan");
            Item = json.String("item");
            if (json.Has("code"))
            {
                Deadline = Words.ToDeadlineCode(json.String("code"));
                State = Words.ToDeadlineState(json.String("state"));
                Debtor = Words.ToDebtor(json.String("debtor"));
                Citation = Catalogue.Citation(json.String("citation"));
                Label = json.String("label");
                Subject = json.String("subject");
                Latest = json.DateOrNull("latest");
            }
        }

        /// <summary>The code of the rule, one of <see cref="RuleCodes"/>; null when the alert is a deadline.</summary>
        public string Rule { get; }

        /// <summary>The version of the plan that a rule is about; null without one.</summary>
        public string Plan { get; }

        /// <summary>The task, measure or other item that a rule is about; null without one.</summary>
        public string Item { get; }

        /// <summary>Which deadline it is; null when the alert is a rule.</summary>
        public DeadlineCode? Deadline { get; }

        /// <summary>Where the deadline stands.</summary>
        public DeadlineState? State { get; }

        /// <summary>Who owes it.</summary>
        public Debtor? Debtor { get; }

        /// <summary>What the deadline rests on.</summary>
        public Citation Citation { get; }

        /// <summary>What tells the deadline from others with the same code.</summary>
        public string Label { get; }

        /// <summary>The plan, meeting or log entry that the deadline belongs to.</summary>
        public string Subject { get; }

        /// <summary>The last day on which the deadline is met in time.</summary>
        public Date? Latest { get; }

        /// <summary>The alert as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        /// <inheritdoc/>
        public bool Equals(Alert other)
        {
            return other != null && _json == other._json;
        }

        /// <inheritdoc/>
        public override bool Equals(object obj)
        {
            return Equals(obj as Alert);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return _json.GetHashCode();
        }

        /// <summary>The rule or the code of the deadline.</summary>
        /// <returns>The code.</returns>
        public override string ToString()
        {
            return Rule ?? Deadline.Value.ToWord();
        }
    }
}
