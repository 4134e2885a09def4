using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>What a case holds says the same as values and as JSON, member for member.</summary>
    internal static class Records
    {
        private static readonly HashSet<string> Compared = new HashSet<string>();

        internal static void Compare(Case of)
        {
            Assert.AreEqual(of.Version, of.Events.Count);
            Assert.AreEqual(of.LastMoment, of.EventAt((int)of.Version - 1).At);
            Assert.AreEqual(of.Events[0], of.EventAt(0));
            Assert.AreEqual(of.ToJson(), Case.FromEvents(of.EventsToJson()).ToJson());
            Assert.AreEqual(of.PolicyToJson(), of.Policy.ToJson());
            Assert.AreEqual(of.Policy, Policies.Resolve(of.Policy));
            All(of.SickNotesToJson(), of.SickNotes);
            All(of.AbsencesToJson(), of.Absences);
            All(of.MeetingsToJson(), of.Meetings);
            All(of.ExemptionsToJson(), of.Exemptions);
            All(of.LogToJson(), of.LogEntries);
            Assert.AreEqual(of.PlansToJson(), "[" + string.Join(",", of.Plans.Select(plan => plan.ToJson())) + "]");
            foreach (Plan plan in of.Plans)
            {
                string json = plan.ToJson();
                Value(json, "id", plan.Id);
                Value(json, "source", plan.Source);
                Value(json, "started_by", plan.StartedBy);
                Value(json, "rejected_by", plan.RejectedBy);
                Value(json, "started_at", plan.StartedAt);
                Value(json, "saved_at", plan.SavedAt);
                Value(json, "misregistered", plan.IsMisregistered);
                Value(json, "tasks", plan.Tasks);
                Value(json, "measures", plan.Measures);
                Value(json, "form", plan.Form);
                Value(json, "pending", plan.Pending);
                Value(json, "approval", plan.Approval);
                Value(json, "aborted_at", plan.AbortedAt);
                Assert.AreEqual(plan.Approval?.On, plan.ApprovedOn);
                Assert.AreEqual(plan.Approval?.From, plan.ValidFrom);
                Assert.AreEqual(plan.Approval?.To, plan.ValidTo);
                Assert.AreEqual(json, of.Plan(plan.Id).ToJson());
            }
        }

        internal static void EveryPropertyWasCompared()
        {
            IEnumerable<string> all = typeof(Case).Assembly.GetExportedTypes()
                .Where(type => type.IsSubclassOf(typeof(Record)))
                .SelectMany(type => type.GetProperties().Select(property => type.Name + "." + property.Name));
            CollectionAssert.IsSubsetOf(all, Compared);
        }

        private static void All(string json, IEnumerable records)
        {
            Value("{\"all\":" + json + "}", "all", records);
        }

        private static void Value(string json, string name, object value)
        {
            string raw = RawJson.Member(json, name);
            if (raw == null)
            {
                Assert.IsTrue(value == null || false.Equals(value) || (value is ICollection list && list.Count == 0), name);
            }
            else
            {
                Assert.AreEqual(raw, Raw(value, raw), name);
            }
        }

        private static string Raw(object value, string raw)
        {
            if (value is string text)
            {
                return raw.IndexOf('\\') < 0 ? "\"" + text + "\"" : Escaped(text);
            }
            if (value is bool flag)
            {
                return flag ? "true" : "false";
            }
            if (value is DateTime date)
            {
                return "\"" + OsloTime.Text(date) + "\"";
            }
            if (value is DateTimeOffset moment)
            {
                Assert.AreEqual(OsloTime.Parse(RawJson.Text(raw)), moment);
                return raw;
            }
            if (value is Enum set)
            {
                return "\"" + Word(set) + "\"";
            }
            if (value is Record record)
            {
                Members(record);
                return record.ToJson();
            }
            if (value is CommandPart part)
            {
                return part.ToJson();
            }
            if (value is IEnumerable list)
            {
                List<string> items = RawJson.Items(raw);
                return "[" + string.Join(",", list.Cast<object>().Select((item, place) => Raw(item, items[place]))) + "]";
            }
            return value.ToString();
        }

        private static void Members(Record record)
        {
            foreach (PropertyInfo property in record.GetType().GetProperties())
            {
                string name = Regex.Replace(property.Name, "(?<!^)([A-Z])", "_$1").ToLowerInvariant();
                Value(record.ToJson(), name, property.GetValue(record));
                Compared.Add(record.GetType().Name + "." + property.Name);
            }
        }

        private static string Word(Enum set)
        {
            return (string)typeof(Words).GetMethod("ToWord", new[] { set.GetType() }).Invoke(null, new object[] { set });
        }

        private static string Escaped(string text)
        {
            return "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t") + "\"";
        }
    }
}
