using System;

namespace Oppfolgingsplan.Native
{
    /// <summary>
    /// Calls that need no object, and so may be the first of all. The library is loaded before the call is even
    /// compiled: Mono looks a function up when it compiles what calls it, and never again. That is why such calls stand
    /// in lambdas here, and in methods of their own elsewhere.
    /// </summary>
    internal static unsafe class Free
    {
        internal delegate int TextCall(out IntPtr text);

        internal delegate int Call<T>(out T result);

        internal delegate int GivenCall<T>(byte* text, UIntPtr length, out T result, out IntPtr error);

        /// <summary>A text that the library has.</summary>
        internal static string Text(TextCall call)
        {
            Loader.Ensure();
            return Answer.Text(call(out IntPtr text), text);
        }

        /// <summary>A value that is reckoned from numbers.</summary>
        internal static T Value<T>(Call<T> call)
        {
            Loader.Ensure();
            Answer.Check(call(out T value));
            return value;
        }

        /// <summary>A value that is read from a text; not there when the library has none.</summary>
        internal static bool Value<T>(string given, string argument, GivenCall<T> call, out T value)
        {
            Loader.Ensure();
            byte[] utf8 = Utf8.Bytes(given, argument);
            fixed (byte* bytes = utf8)
            {
                int status = call(bytes, Utf8.Length(utf8), out value, out IntPtr error);
                Answer.Check(status, error);
                return status == NativeStatus.Ok;
            }
        }

        /// <summary>A text that is made from a text; null when the library has none.</summary>
        internal static string Text(string given, string argument, GivenCall<IntPtr> call)
        {
            return Value(given, argument, call, out IntPtr text) ? Utf8.Take(text) : null;
        }
    }
}
