using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    [TestFixture]
    public class CommandTests
    {
        private static readonly MethodInfo[] Constructors =
            typeof(Commands).GetMethods(BindingFlags.Public | BindingFlags.Static);

        private static IEnumerable<MethodInfo> All => Constructors;

        [Test]
        public void EveryCommandHasAConstructor()
        {
            var named = Constants(typeof(CommandNames)).OrderBy(name => name, StringComparer.Ordinal);
            var made = Constructors.Select(method => Snake(method.Name)).OrderBy(name => name, StringComparer.Ordinal);
            CollectionAssert.AreEqual(named, made);
        }

        [TestCaseSource(nameof(All))]
        public void WhatIsRequiredIsEnough(MethodInfo constructor)
        {
            Request request = Made(constructor, false);
            Assert.AreEqual(Snake(constructor.Name), request.Command);
            Assert.AreEqual(Role.Hr, request.Role);
            Assert.AreEqual(Sample.At(2, 3), request.At);
        }

        [TestCaseSource(nameof(All))]
        public void EveryFieldReachesTheRequest(MethodInfo constructor)
        {
            string json = Made(constructor, true).ToJson();
            foreach (ParameterInfo parameter in constructor.GetParameters())
            {
                Assert.IsNotNull(RawJson.Member(json, Snake(parameter.Name)), parameter.Name + " in " + json);
            }
        }

        [Test]
        public void WhatPeopleWriteComesThroughAsItIs()
        {
            const string Name = "\"æøå\" \\ \t\r\n\u0001 \u2028 😀 </script>";
            string json = Commands.AddTask(Sample.At(1, 20), Sample.Manager, "p1", Name).ToJson();
            Case plan = Sample.WithPlan();
            Case next = plan.Execute(Commands.AddTask(Sample.At(1, 20, 2), Sample.Manager, "p1", "«æøå» 😀 \"to\" \\")).Case;
            StringAssert.Contains("«æøå» 😀 \\\"to\\\" \\\\", next.ToJson());
            Assert.AreEqual(json, Request.FromJson(json).ToJson());
        }

        [Test]
        public void AFieldThatIsMissingIsNamed()
        {
            var missing = Assert.Throws<ArgumentNullException>(
                () => Commands.AddTask(Sample.At(1, 20), Sample.Manager, "p1", null));
            Assert.AreEqual("name", missing.ParamName);
            Assert.AreEqual(
                "by", Assert.Throws<ArgumentNullException>(() => Commands.StartPlan(Sample.At(1, 20), null)).ParamName);
        }

        [Test]
        public void AValueThatCannotBeHasAPath()
        {
            var error = Assert.Throws<InputException>(() => Commands.RegisterSickNote(
                Sample.At(1, 5), Sample.Host, "n-1",
                new[] { new Period(new DateTime(2026, 1, 5), new DateTime(2026, 1, 4), ActivityKind.Absent, 100) }));
            StringAssert.StartsWith("periods[0]", error.Path);
        }

        [Test]
        public void AForgottenZeroIsFound()
        {
            Assert.Throws<ArgumentOutOfRangeException>(
                () => Commands.PlaceHold(Sample.At(1, 5), Sample.Host, (HoldKind)0));
        }

        private static Request Made(MethodInfo constructor, bool everything)
        {
            return (Request)constructor.Invoke(null, Arguments(constructor.GetParameters(), everything));
        }

        private static object[] Arguments(ParameterInfo[] parameters, bool everything)
        {
            return parameters
                .Select(parameter => parameter.IsOptional && !everything ? null : Value(parameter, everything))
                .ToArray();
        }

        private static object Value(ParameterInfo parameter, bool everything)
        {
            Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            if (type == typeof(DateTime) && (parameter.Name == "to" || parameter.Name == "validTo"))
            {
                return new DateTime(2026, 3, 3);
            }
            if (parameter.Name == "employer")
            {
                return "310000019";
            }
            if (parameter.Name == "personNumber")
            {
                return "05908399546";
            }
            return Value(type, everything);
        }

        private static object Value(Type type, bool everything)
        {
            if (type == typeof(DateTimeOffset))
            {
                return Sample.At(2, 3);
            }
            if (type == typeof(Actor))
            {
                return Actor.Hr("hr-1");
            }
            if (type == typeof(string))
            {
                return "k-1";
            }
            if (type == typeof(DateTime))
            {
                return new DateTime(2026, 3, 2);
            }
            if (type == typeof(bool))
            {
                return true;
            }
            if (type == typeof(int) || type == typeof(long))
            {
                return Convert.ChangeType(1, type);
            }
            if (type.IsEnum)
            {
                return Enum.GetValues(type).GetValue(0);
            }
            if (type.IsGenericType)
            {
                Array list = Array.CreateInstance(type.GetGenericArguments()[0], 1);
                list.SetValue(Value(type.GetGenericArguments()[0], everything), 0);
                return list;
            }
            ConstructorInfo constructor = type.GetConstructors().Single();
            return constructor.Invoke(Arguments(constructor.GetParameters(), everything));
        }

        private static IEnumerable<string> Constants(Type type)
        {
            return type.GetFields().Select(field => (string)field.GetRawConstantValue());
        }

        private static string Snake(string name)
        {
            return Regex.Replace(name, "(?<!^)([A-Z]|[0-9]+$)", "_$1").ToLowerInvariant();
        }
    }
}
