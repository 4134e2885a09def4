using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>Where the native library is found, and what is said when it is missing or is another.</summary>
    [TestFixture]
    public class LoadingTests
    {
        private const string FileName = "liboppfolgingsplan_c.so";

        private static readonly string Package = Environment.GetEnvironmentVariable("OPPFOLGINGSPLAN_PACKAGE");
        private static readonly string Programs = Path.GetDirectoryName(new Uri(typeof(LoadingTests).Assembly.CodeBase).LocalPath);
        private static readonly string Library =
            Directory.GetFiles(Path.Combine(Package, "runtimes"), FileName, SearchOption.AllDirectories).Single();

        private static readonly string Remedy =
            " Put runtimes/" + new DirectoryInfo(Library).Parent.Parent.Name + "/native/" + FileName
            + " beside the program, set OPPFOLGINGSPLAN_LIBRARY, or call OppfolgingsplanLibrary.Load(path).";

        private string _folder;

        [SetUp]
        public void AFolderWithTheProgram()
        {
            _folder = Path.Combine(Path.GetTempPath(), "oppfolgingsplan-" + Guid.NewGuid().ToString("N"));
            Directory.CreateDirectory(_folder);
            File.Copy(Path.Combine(Programs, "loading.exe"), In("loading.exe"));
            File.Copy(Path.Combine(Package, "lib", "net472", "Oppfolgingsplan.dll"), In("Oppfolgingsplan.dll"));
        }

        [TearDown]
        public void NoFolder()
        {
            Directory.Delete(_folder, true);
        }

        [Test]
        public void BesideTheAssembly()
        {
            File.Copy(Library, In(FileName));
            Loads(In(FileName));
        }

        [Test]
        public void InRuntimes()
        {
            string native = In("runtimes", new DirectoryInfo(Library).Parent.Parent.Name, "native");
            Directory.CreateDirectory(native);
            File.Copy(Library, Path.Combine(native, FileName));
            Loads(Path.Combine(native, FileName));
        }

        [Test]
        public void AnyCallMayBeTheFirst()
        {
            string native = In("runtimes", new DirectoryInfo(Library).Parent.Parent.Name, "native");
            Directory.CreateDirectory(native);
            File.Copy(Library, Path.Combine(native, FileName));
            Assert.AreEqual(0, Run("mono", Arguments(new[] { "--first" }), null, out string calls));
            foreach (string call in calls.TrimEnd().Split('\n'))
            {
                Assert.AreEqual(0, Run("mono", Arguments(new[] { "--first", call }), null, out string said), call + ": " + said);
            }
        }

        [Test]
        public void InThePackageAsItIsUnpacked()
        {
            File.Delete(In("Oppfolgingsplan.dll"));
            Loads(Library, Set("MONO_PATH", Path.Combine(Package, "lib", "net472")));
        }

        [Test]
        public void WhereTheProgramSays()
        {
            string other = In("et annet navn på fila.so");
            File.Copy(Library, other);
            Loads(other, null, other);
            Loads(other, null, other, other);
        }

        [Test]
        public void WhereTheEnvironmentSays()
        {
            File.WriteAllText(In(FileName), "not this one");
            Loads(Library, Set(OppfolgingsplanLibrary.Variable, Library));
        }

        [Test]
        public void FromTheSystem()
        {
            Loads(FileName, Set("LD_LIBRARY_PATH", Path.GetDirectoryName(Library)));
        }

        [Test]
        public void MissingSaysWhereItWasLookedFor()
        {
            string said = Fails();
            StringAssert.StartsWith("The native library of oppfolgingsplan was not found: there is no " + In(FileName), said);
            StringAssert.Contains(In("runtimes"), said);
            StringAssert.IsMatch(@"and the system has none by that name \([^()]*" + FileName + @"[^()]+\)\.", said);
            StringAssert.EndsWith("." + Remedy, said);
        }

        [Test]
        public void MissingWhereItWasNamed()
        {
            string missing = In("missing.so");
            Assert.AreEqual(
                "The native library of oppfolgingsplan was not found: there is no file " + missing + ", which the program names." + Remedy,
                Fails(null, missing));
            StringAssert.EndsWith(
                "there is no file " + missing + ", which OPPFOLGINGSPLAN_LIBRARY names." + Remedy,
                Fails(Set(OppfolgingsplanLibrary.Variable, missing)));
        }

        [Test]
        public void AFileThatIsNoLibrary()
        {
            File.WriteAllText(In(FileName), "not a library");
            string said = Fails();
            string expected = In(FileName) + " should be the native library of oppfolgingsplan, but this process cannot load it: ";
            StringAssert.StartsWith(expected, said);
            StringAssert.EndsWith("." + Remedy, said);
            string reason = said.Substring(expected.Length, said.Length - expected.Length - Remedy.Length - 1);
            StringAssert.Contains(FileName, reason, "the system's own reason, also the first time that it is asked");
        }

        [Test]
        public void AFileThatTheProgramNamedIsNotReplacedByAnother()
        {
            File.Copy(Library, In(FileName));
            string missing = In("missing.so"), broken = In("broken.so");
            File.WriteAllText(broken, "not a library");
            Assert.AreEqual(
                0, Run("mono", Arguments(new[] { "--despite", missing, broken, In(FileName) }), null, out string said), said);
            string[] lines = said.TrimEnd().Split('\n');
            Assert.AreEqual(9, lines.Length, said);
            StringAssert.Contains("there is no file " + missing, lines[0]);
            StringAssert.StartsWith(broken, lines[3]);
            foreach (int first in new[] { 0, 3 })
            {
                Assert.AreEqual(lines[first], lines[first + 1], "a call");
                Assert.AreEqual(lines[first], lines[first + 2], "Load() without a file");
            }
            CollectionAssert.AreEqual(new[] { "done", "done", "done" }, lines.Skip(6));
        }

        [Test]
        public void ALibraryThatIsAnother()
        {
            Compile("int something_else(void) { return 1; }");
            StringAssert.EndsWith("but it has no function opl_abi_version." + Remedy, Fails());
        }

        [Test]
        public void ALibraryOfAnotherAbi()
        {
            Compile("unsigned opl_abi_version(void) { return 99; }");
            Assert.AreEqual(
                In(FileName) + " should be the native library of oppfolgingsplan, but its ABI has version 99 and this package needs version "
                + OppfolgingsplanLibrary.AbiVersion + "." + Remedy,
                Fails());
        }

        [Test]
        public void AnotherFileWhenOneIsLoaded()
        {
            string other = In("other.so");
            File.Copy(Library, other);
            string said = Fails(null, Library, other);
            Assert.AreEqual(
                "The native library of oppfolgingsplan is loaded from " + Library + " already and cannot be loaded from " + other + ".", said);
        }

        private static KeyValuePair<string, string>? Set(string name, string value)
        {
            return new KeyValuePair<string, string>(name, value);
        }

        private string In(params string[] parts)
        {
            return Path.Combine(_folder, Path.Combine(parts));
        }

        private void Compile(string source)
        {
            File.WriteAllText(In("stub.c"), source);
            Run("cc", "-shared -fPIC -o " + In(FileName) + " " + In("stub.c"), null, out string said);
            Assert.IsTrue(File.Exists(In(FileName)), said);
        }

        private void Loads(string expected, KeyValuePair<string, string>? variable = null, params string[] paths)
        {
            int code = Run("mono", Arguments(paths), variable, out string said);
            Assert.AreEqual(0, code, said);
            Assert.AreEqual(expected + "\n5\n", said);
        }

        private string Fails(KeyValuePair<string, string>? variable = null, params string[] paths)
        {
            int code = Run("mono", Arguments(paths), variable, out string said);
            Assert.AreEqual(1, code, said);
            Assert.AreEqual(1, said.TrimEnd().Split('\n').Length, "one line: " + said);
            return said.TrimEnd();
        }

        private string Arguments(string[] paths)
        {
            return In("loading.exe") + string.Concat(paths.Select(path => " \"" + path + "\""));
        }

        private int Run(string program, string arguments, KeyValuePair<string, string>? variable, out string said)
        {
            var start = new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = _folder,
            };
            start.EnvironmentVariables.Remove(OppfolgingsplanLibrary.Variable);
            start.EnvironmentVariables.Remove("LD_LIBRARY_PATH");
            if (variable.HasValue)
            {
                start.EnvironmentVariables[variable.Value.Key] = variable.Value.Value;
            }
            using (Process process = Process.Start(start))
            {
                process.StandardInput.Write(program == "mono" ? Sample.WithPlan().EventsToJson() : string.Empty);
                process.StandardInput.Close();
                said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
                process.WaitForExit();
                return process.ExitCode;
            }
        }
    }
}
