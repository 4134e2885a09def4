using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>What the host chose, on its way in.</summary>
    internal static class Choices
    {
        /// <summary>A choice as JSON; null chooses nothing.</summary>
        internal static byte[] Of(CommandPart choice)
        {
            return Utf8.Bytes(choice == null ? "{}" : choice.ToJson(), nameof(choice));
        }
    }
}
