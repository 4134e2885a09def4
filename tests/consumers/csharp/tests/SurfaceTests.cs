using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    [TestFixture]
    public class SurfaceTests
    {
        private static readonly Assembly Package = typeof(Case).Assembly;

        // Said in C# in another way: a citation knows its own texts, and an exception is its status.
        private static readonly string[] SaidOtherwise =
        {
            "opl_deadlines_citation_text", "opl_error_status", "opl_refusal_citation_text",
        };

        [Test]
        public void EveryExportedFunctionIsDeclared()
        {
            IEnumerable<string> declared = Package.GetType("Oppfolgingsplan.Native.NativeMethods")
                .GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
                .Where(method => method.GetCustomAttribute<DllImportAttribute>() != null)
                .Select(method => method.Name)
                .OrderBy(name => name, StringComparer.Ordinal);
            string symbols = Path.Combine(Sample.Root, "include", "oppfolgingsplan.symbols");
            CollectionAssert.AreEqual(File.ReadAllLines(symbols), declared);
        }

        [Test]
        public void EveryExportedFunctionIsUsed()
        {
            string source = Path.Combine(Sample.Root, "ffi", "csharp", "src");
            string code = string.Join("\n", Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != "NativeMethods.cs")
                .Select(File.ReadAllText));
            string[] symbols = File.ReadAllLines(Path.Combine(Sample.Root, "include", "oppfolgingsplan.symbols"));
            CollectionAssert.AreEqual(
                SaidOtherwise, symbols.Where(name => !code.Contains(name + "(") && !code.Contains(name + ",")
                    && !code.Contains("\"" + name + "\"")));
        }

        [Test]
        public void EnumsBeginAtOne()
        {
            foreach (Type type in Package.GetExportedTypes().Where(type => type.IsEnum))
            {
                CollectionAssert.AreEqual(
                    Enumerable.Range(1, Enum.GetValues(type).Length), Enum.GetValues(type).Cast<object>().Select(Convert.ToInt32), type.Name);
            }
        }

        [Test]
        public void NothingPublicCanBeChanged()
        {
            foreach (Type type in Package.GetExportedTypes())
            {
                IEnumerable<string> open = type.GetProperties().Where(property => property.GetSetMethod() != null)
                    .Select(property => property.Name)
                    .Concat(type.GetFields().Where(field => !field.IsLiteral && !field.IsSpecialName).Select(field => field.Name));
                CollectionAssert.IsEmpty(type.IsSubclassOf(typeof(Exception)) ? open.Except(OfEveryException) : open, type.Name);
            }
        }

        [Test]
        public void ToStringIsNeverPersonal()
        {
            const string Secret = "Hemmelig";
            Case now = Sample.WithPlan();
            Request request = Commands.AddTask(Sample.At(1, 21), Sample.Manager, "p1", Secret);
            Step step = now.Execute(request);
            var said = new object[]
            {
                request, step, step.Case, step.Events[0], Sample.Manager, now.Plans[0],
                now.Status(new DateTime(2026, 2, 1)), now.Deadlines(new DateTime(2026, 2, 1)), now.History(),
                new Form(Secret), new Period(new DateTime(2026, 1, 5), new DateTime(2026, 1, 9), ActivityKind.Absent, 50),
                now.Alerts(new DateTime(2026, 6, 1))[0],
            };
            foreach (object one in said)
            {
                string text = one.ToString();
                Assert.IsFalse(text.Contains(Secret) || text.Contains("m-1") || text.Contains("s-1") || text.Contains("2026"), text);
            }
        }

        [Test]
        public void ValuesAreEqualByWhatTheySay()
        {
            Assert.AreEqual(Actor.Manager("m-1"), Sample.Manager);
            Assert.AreEqual(Actor.Manager("m-1").GetHashCode(), Sample.Manager.GetHashCode());
            Assert.AreNotEqual(Actor.Manager("m-2"), Sample.Manager);
            Assert.AreNotEqual(Actor.Employee("m-1"), Sample.Manager);
            Assert.AreEqual(Actor.FromJson(" { \"id\" : \"m-1\" , \"role\":\"manager\" } "), Sample.Manager);
            Assert.AreEqual(Actor.Nav(true), Actor.FromJson(Actor.Nav(true).ToJson()));
            Assert.AreEqual(new PolicyChoice(Preset.Employer), new PolicyChoice(Preset.Employer));
            Assert.AreNotEqual(new PolicyChoice(Preset.Employer), new PolicyChoice(Preset.Employer, graceDays: 3));
            var offsets = new List<int> { 10 };
            var choice = new PolicyChoice(Preset.Employer, reminderOffsets: offsets);
            offsets.Add(20);
            CollectionAssert.AreEqual(new[] { 10 }, choice.ReminderOffsets, "a list that is given is copied");
            Case now = Sample.WithPlan();
            CollectionAssert.AreEqual(now.Events, Sample.WithPlan().Events);
            Assert.AreEqual(now.Events[0].GetHashCode(), Sample.WithPlan().Events[0].GetHashCode());
        }

        [Test]
        public void TheCatalogueIsWhole()
        {
            CollectionAssert.AreEqual(Constants(typeof(RuleCodes)), Catalogue.Rules.Select(rule => rule.Code));
            CollectionAssert.AreEqual(Constants(typeof(CitationIds)), Catalogue.Citations.Select(citation => citation.Id));
            CollectionAssert.AreEqual(Enum.GetValues(typeof(Preset)), Policies.Presets);
            Assert.AreEqual("arbeidsmiljøloven § 4-6 tredje ledd", Catalogue.Citation(CitationIds.Aml463).Text());
            Assert.AreEqual(Catalogue.Rules.Count, RawJson.Items(Catalogue.RulesToJson()).Count);
            Assert.AreEqual(typeof(Commands).GetMethods(BindingFlags.Public | BindingFlags.Static).Length,
                RawJson.Items(Catalogue.CommandsToJson()).Select(one => RawJson.Member(one, "command")).Distinct().Count());
            Assert.IsNotEmpty(RawJson.Items(Catalogue.LawsToJson()));
            Assert.IsNotNull(RawJson.Member(Terms.ToJson(), "command"));
            Assert.IsNull(Terms.Name("command", "no_such"));
            Assert.Throws<KeyNotFoundException>(() => Catalogue.Rule("no.such"));
            PolicyChoice resolved = Policies.Resolve(new PolicyChoice(Preset.NavEmployerLed, graceDays: 3));
            Assert.AreEqual(3, resolved.GraceDays);
            Assert.IsNotNull(resolved.Limits);
        }

        [Test]
        public void TheVersionsAreThoseOfTheHeader()
        {
            string header = File.ReadAllText(Path.Combine(Sample.Root, "include", "oppfolgingsplan.h"));
            StringAssert.Contains("#define OPL_ABI_VERSION " + OppfolgingsplanLibrary.AbiVersion + "\n", header);
            Assert.AreEqual(Sample.WithPlan().Events[0].Rules, OppfolgingsplanLibrary.RulesVersion);
            Assert.AreEqual(RawJson.Member(Sample.WithPlan().ToJson(), "format"), OppfolgingsplanLibrary.WireVersion.ToString());
            StringAssert.IsMatch("^[0-9]+\\.[0-9]+\\.[0-9]+", OppfolgingsplanLibrary.Version);
        }

        private static IEnumerable<string> OfEveryException =>
            typeof(Exception).GetProperties().Select(property => property.Name);

        private static IEnumerable<string> Constants(Type type)
        {
            return type.GetFields().Select(field => (string)field.GetRawConstantValue());
        }
    }
}
