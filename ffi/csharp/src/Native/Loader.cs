using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Oppfolgingsplan.Native
{
    /// <summary>
    /// Finds the native library, makes sure that it is the right one, and ties the declarations to it. All of this
    /// happens before the first call, so that a library that does not fit is never called.
    /// </summary>
    internal static class Loader
    {
        private static readonly object Gate = new object();
        private static volatile string _loaded;
        private static LibraryException _failed;

        /// <summary>The path of the library, or its name when the system found it; null before it is loaded.</summary>
        internal static string Loaded => _loaded;

        private static string Remedy =>
            "Put " + LibraryPlaces.InPackage.Replace('\\', '/') + " beside the program, set " + OppfolgingsplanLibrary.Variable
            + ", or call OppfolgingsplanLibrary.Load(path).";

        internal static void Ensure()
        {
            if (_loaded == null)
            {
                lock (Gate)
                {
                    if (_failed != null)
                    {
                        throw new LibraryException(_failed.Message, _failed);
                    }
                    if (_loaded == null)
                    {
                        _loaded = Find();
                    }
                }
            }
        }

        /// <summary>
        /// Loads from the file that the program names. When that fails nothing else is used in its place, until the
        /// program names a file that fits.
        /// </summary>
        internal static void Load(string path)
        {
            string full = Path.GetFullPath(path);
            lock (Gate)
            {
                if (_loaded == null)
                {
                    try
                    {
                        _loaded = At(full, "which the program names");
                        _failed = null;
                    }
                    catch (LibraryException found)
                    {
                        _failed = found;
                        throw;
                    }
                }
                else if (_loaded != full)
                {
                    throw new LibraryException(
                        "The native library of oppfolgingsplan is loaded from " + _loaded + " already and cannot be loaded from " + full + ".");
                }
            }
        }

        private static string Find()
        {
            string named = Environment.GetEnvironmentVariable(OppfolgingsplanLibrary.Variable);
            if (!string.IsNullOrEmpty(named))
            {
                return At(Path.GetFullPath(named), "which " + OppfolgingsplanLibrary.Variable + " names");
            }
            var places = LibraryPlaces.All();
            foreach (string place in places)
            {
                if (File.Exists(place))
                {
                    return Tie(place);
                }
            }
            IntPtr library = DynamicLibrary.Open(LibraryPlaces.FileName, out string reason);
            if (library == IntPtr.Zero)
            {
                throw Missing(
                    "there is no " + string.Join(", no ", places) + ", and the system has none by that name (" + reason + ")");
            }
            return Tie(LibraryPlaces.FileName, library);
        }

        private static string At(string path, string why)
        {
            if (!File.Exists(path))
            {
                throw Missing("there is no file " + path + ", " + why);
            }
            return Tie(path);
        }

        private static string Tie(string path)
        {
            IntPtr library = DynamicLibrary.Open(path, out string reason);
            if (library == IntPtr.Zero)
            {
                throw Unfit(path, "this process cannot load it: " + reason);
            }
            return Tie(path, library);
        }

        private static string Tie(string path, IntPtr library)
        {
            string fault = Fault(library);
            if (fault != null)
            {
                DynamicLibrary.Close(library);
                throw Unfit(path, fault);
            }
            Binding.Bind(path, library);
            return path;
        }

        private static LibraryException Missing(string why)
        {
            return new LibraryException("The native library of oppfolgingsplan was not found: " + why + ". " + Remedy);
        }

        private static LibraryException Unfit(string path, string why)
        {
            return new LibraryException(path + " should be the native library of oppfolgingsplan, but " + why + ". " + Remedy);
        }

        private static string Fault(IntPtr library)
        {
            IntPtr version = DynamicLibrary.Symbol(library, "opl_abi_version");
            IntPtr check = DynamicLibrary.Symbol(library, "opl_check_abi");
            if (version == IntPtr.Zero)
            {
                return "it has no function opl_abi_version";
            }
            // A later library knows whether it still serves this package.
            uint found = Marshal.GetDelegateForFunctionPointer<AbiVersion>(version)();
            bool fits = found == NativeMethods.AbiVersion
                || (check != IntPtr.Zero
                    && Marshal.GetDelegateForFunctionPointer<CheckAbi>(check)(NativeMethods.AbiVersion) == 1);
            return fits
                ? null
                : "its ABI has version " + found + " and this package needs version " + NativeMethods.AbiVersion;
        }

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate uint AbiVersion();

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int CheckAbi(uint headerVersion);
    }
}
