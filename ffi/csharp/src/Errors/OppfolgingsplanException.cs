using System;

namespace Oppfolgingsplan
{
    /// <summary>Everything that this library throws of its own. No message holds a value of the input.</summary>
    public abstract class OppfolgingsplanException : Exception
    {
        internal OppfolgingsplanException(string message)
            : base(message)
        {
        }

        internal OppfolgingsplanException(string message, Exception inner)
            : base(message, inner)
        {
        }
    }
}
