namespace Oppfolgingsplan
{
    /// <summary>A bug in the library, caught at its door. Every object is as it was and may be used again.</summary>
    public sealed class InternalException : OppfolgingsplanException
    {
        internal InternalException(string reason)
            : base("A bug in oppfolgingsplan: " + reason + ".")
        {
        }
    }
}
