// Stand-ins for the few types of .NET 8 that the package uses and Mono does not have: enough to compile the lines that
// only .NET 8 sees. They are never run.
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace System
{
    public struct DateOnly : IEquatable<DateOnly>
    {
        public DateOnly(int year, int month, int day)
        {
            DayNumber = 0;
        }

        public int DayNumber { get; }

        public static DateOnly FromDayNumber(int number)
        {
            return default(DateOnly);
        }

        public static DateOnly ParseExact(string text, string format, IFormatProvider provider, DateTimeStyles style)
        {
            return default(DateOnly);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return format;
        }

        public bool Equals(DateOnly other)
        {
            return DayNumber == other.DayNumber;
        }
    }
}

namespace System.Runtime.InteropServices
{
    public delegate IntPtr DllImportResolver(string name, Assembly assembly, DllImportSearchPath? search);

    public static class NativeLibrary
    {
        public static void SetDllImportResolver(Assembly assembly, DllImportResolver resolver)
        {
        }
    }
}
