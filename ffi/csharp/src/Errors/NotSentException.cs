using System.Collections.Generic;

namespace Oppfolgingsplan
{
    /// <summary>A plan is not sent: all that Nav would refuse in it, at once. It repeats nothing of the plan.</summary>
    public sealed class NotSentException : OppfolgingsplanException
    {
        private readonly string _json;

        internal NotSentException(IReadOnlyList<NavFault> faults, string json)
            : base("Nav would refuse the plan: " + string.Join(", ", faults))
        {
            Faults = faults;
            _json = json;
        }

        /// <summary>What Nav would refuse, in the order in which it looks; <c>share.no-request</c> when nothing is to be sent.</summary>
        public IReadOnlyList<NavFault> Faults { get; }

        /// <summary>The faults as canonical JSON, with Nav's word for each and what its rule rests on.</summary>
        /// <returns>The text.</returns>
        public string ToJson()
        {
            return _json;
        }
    }
}
