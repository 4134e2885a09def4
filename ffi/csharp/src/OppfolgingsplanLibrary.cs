using System;
using Oppfolgingsplan.Native;

namespace Oppfolgingsplan
{
    /// <summary>The native library behind this package: where it is found, and its versions.</summary>
    /// <remarks>
    /// It is loaded before the first use, from the file that <see cref="Variable"/> names, or else beside the assembly,
    /// in <c>runtimes</c>, or from the system. Call <see cref="Load(string)"/> first to choose another file.
    /// </remarks>
    public static class OppfolgingsplanLibrary
    {
        /// <summary>The environment variable that names the file: <c>OPPFOLGINGSPLAN_LIBRARY</c>.</summary>
        public const string Variable = "OPPFOLGINGSPLAN_LIBRARY";

        /// <summary>The version of the C ABI that this package is made for.</summary>
        public const int AbiVersion = (int)NativeMethods.AbiVersion;

        /// <summary>The file that was loaded, or its name when the system found it.</summary>
        /// <exception cref="LibraryException">There is no library that fits.</exception>
        public static string Path
        {
            get
            {
                Loader.Ensure();
                return Loader.Loaded;
            }
        }

        /// <summary>The version of the library, such as <c>0.1.0</c>.</summary>
        /// <exception cref="LibraryException">There is no library that fits.</exception>
        public static string Version => Free.Text((out IntPtr text) => NativeMethods.opl_library_version(out text));

        /// <summary>The version of the rules, which each event records. It goes up when a rule gives another answer.</summary>
        /// <exception cref="LibraryException">There is no library that fits.</exception>
        public static int RulesVersion => Free.Value((out int version) =>
        {
            version = (int)NativeMethods.opl_rules_version();
            return NativeStatus.Ok;
        });

        /// <summary>The version of the JSON in which cases are stored; earlier ones load.</summary>
        /// <exception cref="LibraryException">There is no library that fits.</exception>
        public static int WireVersion => Free.Value((out int version) =>
        {
            version = (int)NativeMethods.opl_wire_version();
            return NativeStatus.Ok;
        });

        /// <summary>Loads the library now, so that what is wrong with it is known when the program starts.</summary>
        /// <exception cref="LibraryException">There is no library that fits.</exception>
        public static void Load()
        {
            Loader.Ensure();
        }

        /// <summary>Loads the library from a file, before anything else of this package is used.</summary>
        /// <remarks>
        /// When it fails, nothing else is loaded in its place: whatever is used next throws the same, until a later
        /// <c>Load(path)</c> names a file that fits.
        /// </remarks>
        /// <param name="path">The file.</param>
        /// <exception cref="LibraryException">It is not there, does not fit, or another is loaded already.</exception>
        public static void Load(string path)
        {
            if (path == null)
            {
                throw new ArgumentNullException(nameof(path));
            }
            Loader.Load(path);
        }
    }
}
