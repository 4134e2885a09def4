using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Oppfolgingsplan.Native
{
    /// <summary>Where the native library may lie.</summary>
    internal static class LibraryPlaces
    {
        /// <summary>The name of the file on this system.</summary>
        internal static string FileName { get; } =
            DynamicLibrary.IsWindows ? NativeMethods.Library + ".dll"
            : "lib" + NativeMethods.Library + (DynamicLibrary.IsMac ? ".dylib" : ".so");

        /// <summary>Where it lies in a package.</summary>
        internal static string InPackage => Path.Combine("runtimes", Runtime, "native", FileName);

        /// <summary>
        /// Beside the assembly and beside the program: there, below <c>runtimes</c>, and, for an assembly in the
        /// <c>lib</c> of an unpacked package, in the <c>runtimes</c> of that package.
        /// </summary>
        internal static IReadOnlyList<string> All()
        {
            var places = new List<string>();
            string assembly = typeof(LibraryPlaces).Assembly.Location;
            if (!string.IsNullOrEmpty(assembly))
            {
                Add(places, Path.GetDirectoryName(assembly));
                Add(places, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(assembly), "..", "..")), false);
            }
            Add(places, AppDomain.CurrentDomain.BaseDirectory);
            return places;
        }

        private static void Add(List<string> places, string folder, bool beside = true)
        {
            if (beside)
            {
                AddOnce(places, Path.Combine(folder, FileName));
            }
            AddOnce(places, Path.Combine(folder, InPackage));
        }

        private static void AddOnce(List<string> places, string place)
        {
            if (!places.Contains(place))
            {
                places.Add(place);
            }
        }

        /// <summary>The name that NuGet has for the system and processor, such as <c>linux-x64</c>.</summary>
        private static string Runtime =>
            (DynamicLibrary.IsWindows ? "win" : DynamicLibrary.IsMac ? "osx" : "linux")
            + "-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
    }
}
