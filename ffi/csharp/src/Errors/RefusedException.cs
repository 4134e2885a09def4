namespace Oppfolgingsplan
{
    /// <summary>A rule says no. An answer to show to the person, not a fault of the program.</summary>
    /// <remarks>
    /// The message is the rule's code and its sentence in English. Both belong to the rule and hold nothing of the case.
    /// </remarks>
    public sealed class RefusedException : OppfolgingsplanException
    {
        internal RefusedException(Refusal refusal)
            : base("refused by the rule `" + refusal.Code + "` (" + refusal.Kind.ToWord() + "): " + refusal.Message(Language.En))
        {
            Refusal = refusal;
        }

        /// <summary>Which rule, what it rests on, and what would make the command possible.</summary>
        public Refusal Refusal { get; }
    }
}
