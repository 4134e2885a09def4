using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Oppfolgingsplan.Native
{
    /// <summary>The system's own loader of libraries.</summary>
    internal static class DynamicLibrary
    {
        private const int BindNow = 2;

        internal static bool IsWindows { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

        internal static bool IsMac { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

        /// <summary>Opens a library by its path or name; without one, zero and the system's reason.</summary>
        internal static IntPtr Open(string path, out string reason)
        {
            if (IsWindows)
            {
                IntPtr module = LoadLibraryW(path);
                reason = module == IntPtr.Zero ? new Win32Exception(Marshal.GetLastWin32Error()).Message : null;
                return module;
            }
            IntPtr library = Unix.Open(path);
            reason = library == IntPtr.Zero ? Marshal.PtrToStringAnsi(Unix.Error()) : null;
            return library;
        }

        /// <summary>The address of a function, or zero.</summary>
        internal static IntPtr Symbol(IntPtr library, string name)
        {
            return IsWindows ? GetProcAddress(library, name) : Unix.Symbol(library, name);
        }

        internal static void Close(IntPtr library)
        {
            if (IsWindows)
            {
                FreeLibrary(library);
            }
            else
            {
                Unix.Close(library);
            }
        }

        [DllImport("kernel32", CharSet = CharSet.Unicode, SetLastError = true, ExactSpelling = true)]
        private static extern IntPtr LoadLibraryW(string path);

        [DllImport("kernel32", CharSet = CharSet.Ansi, SetLastError = true, ExactSpelling = true)]
        private static extern IntPtr GetProcAddress(IntPtr module, string name);

        [DllImport("kernel32", SetLastError = true, ExactSpelling = true)]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool FreeLibrary(IntPtr module);

        /// <summary>
        /// <c>dlopen</c> and its kin: in the C library itself where it is new or not from GNU, in a library of their own
        /// where it is older.
        /// </summary>
        private static class Unix
        {
            private static readonly bool Apart = !IsMac && HasOwnLibrary();

            internal static IntPtr Open(string path)
            {
                // Binding a function asks the same loader, and would clear the reason that it is to give.
                Error();
                return Apart ? dlopen_apart(path, BindNow) : dlopen(path, BindNow);
            }

            internal static IntPtr Error()
            {
                return Apart ? dlerror_apart() : dlerror();
            }

            internal static IntPtr Symbol(IntPtr library, string name)
            {
                return Apart ? dlsym_apart(library, name) : dlsym(library, name);
            }

            internal static void Close(IntPtr library)
            {
                if (Apart)
                {
                    dlclose_apart(library);
                }
                else
                {
                    dlclose(library);
                }
            }

            private static bool HasOwnLibrary()
            {
                try
                {
                    dlerror_apart();
                    return true;
                }
                catch (DllNotFoundException)
                {
                    return false;
                }
            }

            [DllImport("libdl.so.2", EntryPoint = "dlopen", CharSet = CharSet.Ansi)]
            private static extern IntPtr dlopen_apart(string path, int flags);

            [DllImport("libdl.so.2", EntryPoint = "dlerror")]
            private static extern IntPtr dlerror_apart();

            [DllImport("libdl.so.2", EntryPoint = "dlsym", CharSet = CharSet.Ansi)]
            private static extern IntPtr dlsym_apart(IntPtr library, string name);

            [DllImport("libdl.so.2", EntryPoint = "dlclose")]
            private static extern int dlclose_apart(IntPtr library);

            [DllImport("libc", CharSet = CharSet.Ansi)]
            private static extern IntPtr dlopen(string path, int flags);

            [DllImport("libc")]
            private static extern IntPtr dlerror();

            [DllImport("libc", CharSet = CharSet.Ansi)]
            private static extern IntPtr dlsym(IntPtr library, string name);

            [DllImport("libc")]
            private static extern int dlclose(IntPtr library);
        }
    }
}
