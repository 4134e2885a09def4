using System;

namespace Oppfolgingsplan
{
    /// <summary>
    /// The native library is missing, is something else, or has another version of the ABI. The message says what was
    /// looked for, what was found, and what to do.
    /// </summary>
    public sealed class LibraryException : OppfolgingsplanException
    {
        internal LibraryException(string message)
            : base(message)
        {
        }

        internal LibraryException(string message, Exception inner)
            : base(message, inner)
        {
        }
    }
}
