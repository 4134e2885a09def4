using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;

namespace Oppfolgingsplan.Bench
{
    /// <summary>The cost of crossing: <c>boundary.exe FILES</c>; see the README one folder up.</summary>
    internal static class Boundary
    {
        private const int Rounds = 9;
        private const long Events = 26;
        private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(50);
        private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(1);

        private static Case _case;
        private static EmptyHandle _object;
        private static string _json;
        private static string _command;

        private static void Main(string[] arguments)
        {
            _json = File.ReadAllText(Path.Combine(arguments[0], "case.json"), new UTF8Encoding(false));
            _command = File.ReadAllText(Path.Combine(arguments[0], "command.json"), new UTF8Encoding(false));
            _case = Case.FromJson(_json);
            _object = new EmptyHandle();
            Check();
            Report("floor", Floor);
            Report("getter", Getter);
            Report("command", Command);
            Report("json", Json);
        }

        private static void Check()
        {
            using (Step step = _case.Execute(_command))
            using (Case loaded = Case.FromJson(_json))
            {
                if (_case.Version != Events || step.EventCount != 1 || step.EventName(0) != EventNames.TaskAdded
                    || loaded.ToJson() != _json || EmptyHandle.opl_bench_empty(_object, out int one) != 0 || one != 1)
                {
                    throw new InvalidOperationException("the operations do not do what is measured");
                }
            }
        }

        private static long Floor(long times)
        {
            long sum = 0;
            for (long turn = 0; turn < times; turn++)
            {
                EmptyHandle.opl_bench_empty(_object, out int result);
                sum += result;
            }
            return sum;
        }

        private static long Getter(long times)
        {
            long sum = 0;
            for (long turn = 0; turn < times; turn++)
            {
                sum += _case.Version;
            }
            return sum;
        }

        private static long Command(long times)
        {
            for (long turn = 0; turn < times; turn++)
            {
                _case.Execute(_command).Dispose();
            }
            return times;
        }

        private static long Json(long times)
        {
            long sum = 0;
            for (long turn = 0; turn < times; turn++)
            {
                using (Case loaded = Case.FromJson(_json))
                {
                    sum += loaded.ToJson().Length;
                }
            }
            return sum;
        }

        private static void Report(string measure, Func<long, long> work)
        {
            var warming = Stopwatch.StartNew();
            long times = 1;
            while (warming.Elapsed < WarmingUp || Taken(work, times) < Round)
            {
                if (Taken(work, times) < Round)
                {
                    times *= 2;
                }
            }
            var rounds = new double[Rounds];
            for (int place = 0; place < Rounds; place++)
            {
                rounds[place] = Taken(work, times).TotalMilliseconds * 1e6 / times;
            }
            Array.Sort(rounds);
            Console.WriteLine("csharp " + measure + " " + rounds[Rounds / 2].ToString("F1", CultureInfo.InvariantCulture));
        }

        private static TimeSpan Taken(Func<long, long> work, long times)
        {
            var clock = Stopwatch.StartNew();
            work(times);
            return clock.Elapsed;
        }

        /// <summary>An object that is no object, called in the way of the package.</summary>
        [SuppressUnmanagedCodeSecurity]
        private sealed class EmptyHandle : SafeHandle
        {
            internal EmptyHandle()
                : base(new IntPtr(1), false)
            {
            }

            public override bool IsInvalid => false;

            [DllImport("opl_bench_empty", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
            internal static extern int opl_bench_empty(EmptyHandle handle, out int result);

            protected override bool ReleaseHandle()
            {
                return true;
            }
        }
    }
}
