using System;
using System.Runtime.CompilerServices;

namespace Oppfolgingsplan.Native
{
    /// <summary>What a call came to: its value, nothing, or an exception.</summary>
    internal static class Answer
    {
        /// <summary>Throws when a call that gives an error object failed.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal static void Check(int status, IntPtr error)
        {
            if (status >= NativeStatus.Input)
            {
                Fail(status, error);
            }
        }

        /// <summary>Throws when a call without an error object failed.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal static void Check(int status)
        {
            if (status >= NativeStatus.Input)
            {
                Fail(status, IntPtr.Zero);
            }
        }

        internal static int Number(int status, int value)
        {
            Check(status);
            return value;
        }

        internal static long Number(int status, long value)
        {
            Check(status);
            return value;
        }

        internal static int Count(int status, UIntPtr value)
        {
            Check(status);
            return checked((int)(ulong)value);
        }

        internal static bool Flag(int status, int value)
        {
            Check(status);
            return value != 0;
        }

        internal static int? Maybe(int status, int value)
        {
            Check(status);
            return status == NativeStatus.None ? (int?)null : value;
        }

        internal static long? Maybe(int status, long value)
        {
            Check(status);
            return status == NativeStatus.None ? (long?)null : value;
        }

        internal static bool? MaybeFlag(int status, int value)
        {
            Check(status);
            return status == NativeStatus.None ? (bool?)null : value != 0;
        }

        /// <summary>Whether there was nothing to give.</summary>
        internal static bool IsNone(int status)
        {
            Check(status);
            return status == NativeStatus.None;
        }

        internal static string Text(int status, IntPtr text)
        {
            Check(status);
            return Utf8.Take(text);
        }

        internal static string MaybeText(int status, IntPtr text)
        {
            Check(status);
            return status == NativeStatus.None ? null : Utf8.Take(text);
        }

        // Apart from the checks, so that these stay small enough to be compiled into their callers.
        private static void Fail(int status, IntPtr error)
        {
            throw Failure(status, error);
        }

        private static Exception Failure(int status, IntPtr error)
        {
            if (error == IntPtr.Zero)
            {
                return Failure(status);
            }
            try
            {
                return status == NativeStatus.Bug
                    ? (Exception)new InternalException(
                        Text(NativeMethods.opl_error_reason(error, out IntPtr reason), reason))
                    : InputException.From(error);
            }
            finally
            {
                NativeMethods.opl_error_free(error);
            }
        }

        // A getter can fail in two ways: an index or a number that is none, or a bug.
        private static Exception Failure(int status)
        {
            return status == NativeStatus.OutOfRange
                ? (Exception)new ArgumentOutOfRangeException(null, "An index or a value is outside what there is.")
                : new InternalException("status " + status);
        }
    }
}
