using System;
using System.Runtime.InteropServices;

namespace Oppfolgingsplan.Native
{
    /// <summary>
    /// Owns one object of the library. The runtime keeps it alive during a call, so that disposing it in another thread
    /// frees it when that call is over; one that nobody disposes is freed by its finalizer.
    /// </summary>
    internal abstract class NativeHandle : SafeHandle
    {
        protected NativeHandle()
            : base(IntPtr.Zero, true)
        {
        }

        public override bool IsInvalid => handle == IntPtr.Zero;
    }
}
