using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Oppfolgingsplan.Native
{
    /// <summary>Tells the runtime which loaded library the declarations of <see cref="NativeMethods"/> mean.</summary>
    internal static class Binding
    {
#if NET6_0_OR_GREATER
        internal static void Bind(string path, IntPtr library)
        {
            NativeLibrary.SetDllImportResolver(
                typeof(NativeMethods).Assembly,
                (name, assembly, search) => name == NativeMethods.Library ? library : IntPtr.Zero);
        }
#else
        internal static void Bind(string path, IntPtr library)
        {
            if (Type.GetType("Mono.Runtime") != null)
            {
                // What <dllmap> in a configuration file does, with a path that is known only now.
                mono_dllmap_insert(IntPtr.Zero, NativeMethods.Library, null, path, null);
            }
            else if (DynamicLibrary.IsWindows && Path.GetFileName(path) != LibraryPlaces.FileName)
            {
                // .NET Framework finds a library that is loaded already by the name of its file.
                throw new LibraryException(
                    path + " should be the native library of oppfolgingsplan, but .NET Framework knows it only as "
                    + LibraryPlaces.FileName + ".");
            }
        }

        [DllImport("__Internal", CharSet = CharSet.Ansi)]
        private static extern void mono_dllmap_insert(
            IntPtr image, string library, string function, string otherLibrary, string otherFunction);
#endif
    }
}
