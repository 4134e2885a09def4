using System;

namespace Oppfolgingsplan.Native
{
    /// <summary>
    /// Says by name what was disposed. The runtime refuses a closed handle too, but knows only that it is a handle; it
    /// still does when another thread disposes in between.
    /// </summary>
    internal static class Alive
    {
        internal static T Of<T>(T handle, string owner)
            where T : NativeHandle
        {
            return handle.IsClosed ? throw new ObjectDisposedException(owner) : handle;
        }

        /// <summary>The handle of the list that an item is read from.</summary>
        internal static T List<T>(T handle, string item)
            where T : NativeHandle
        {
            return handle.IsClosed
                ? throw new ObjectDisposedException(item, "The list that it belongs to was disposed.")
                : handle;
        }
    }
}
