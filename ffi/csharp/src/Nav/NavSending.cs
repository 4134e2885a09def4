using System;
using Oppfolgingsplan.Json;

namespace Oppfolgingsplan
{
    /// <summary>One sending of a version through Nav: to Nav, to the practitioner, or both at once. A value.</summary>
    /// <remarks>A process that was ended in between finds it again among <see cref="Case.NavSendings"/>.</remarks>
    public sealed class NavSending
    {
        private readonly string _json;

        private NavSending(JsonRecord read)
        {
            _json = read.Text;
            Plan = read.String("plan");
            ToNav = read.Flag("to_nav");
            ToPractitioner = read.Flag("to_practitioner");
            State = read.String("state");
            BegunAt = read.MomentOrNull("begun_at");
            Reference = read.String("reference");
        }

        /// <summary>The version.</summary>
        public string Plan { get; }

        /// <summary>Whether it goes to Nav.</summary>
        public bool ToNav { get; }

        /// <summary>Whether it goes to the practitioner.</summary>
        public bool ToPractitioner { get; }

        /// <summary><c>due</c>, still to be sent, or <c>unknown</c>, begun without an answer.</summary>
        public string State { get; }

        /// <summary>When it began, with Oslo's wall clock; null while it is due.</summary>
        public DateTimeOffset? BegunAt { get; }

        /// <summary>Nav's <c>uuid</c> of it, to ask for its status with; null when it is not known.</summary>
        public string Reference { get; }

        /// <summary>The sending as canonical JSON.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }

        internal static NavSending From(JsonRecord read)
        {
            return new NavSending(read);
        }
    }

    /// <summary>A sending that has begun. Store <c>Step.Case</c> first, then send <c>Request</c> with a token, then take in what
    /// came of it with <see cref="Case.ConcludeNavSending"/> on that case.</summary>
    public sealed class BegunNavSending
    {
        internal BegunNavSending(Step step, NavRequest request, NavSending sending)
        {
            Step = step;
            Request = request;
            Sending = sending;
        }

        /// <summary>The case with the sending as begun; its warnings are what of the plan was left out.</summary>
        public Step Step { get; }

        /// <summary>What to send, without the token.</summary>
        public NavRequest Request { get; }

        /// <summary>To whom it goes.</summary>
        public NavSending Sending { get; }
    }
}
