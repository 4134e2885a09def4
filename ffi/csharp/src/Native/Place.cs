using System;

namespace Oppfolgingsplan.Native
{
    /// <summary>Indexes, which are never negative.</summary>
    internal static class Place
    {
        internal static UIntPtr Of(int index)
        {
            return index >= 0 ? (UIntPtr)(uint)index : throw new ArgumentOutOfRangeException(nameof(index));
        }
    }
}
