using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>The getters and the JSON say the same, for every ask of the conformance cases.</summary>
    [TestFixture]
    public class TierTests
    {
        private static readonly Dictionary<string, int> Compared = new Dictionary<string, int>();

        [Test]
        public void GettersAgreeWithJsonInEveryCase()
        {
            foreach (string file in Sample.ConformanceCases)
            {
                try
                {
                    CompareAll(File.ReadAllText(file));
                }
                catch (AssertionException failure)
                {
                    throw new AssertionException(Path.GetFileName(file) + ": " + failure.Message, failure);
                }
            }
            string[] views =
            {
                "status", "deadlines", "alerts", "allowed", "visible", "checklist", "history", "plan_for", "refusal", "event",
            };
            CollectionAssert.IsSubsetOf(views, Compared.Keys);
            Records.EveryPropertyWasCompared();
        }

        private static void CompareAll(string test)
        {
            Case current = null;
            foreach (string step in RawJson.Items(RawJson.Member(test, "steps")))
            {
                current = Take(current, RawJson.Member(step, "request"));
            }
            if (current == null)
            {
                return;
            }
            Records.Compare(current);
            foreach (string ask in RawJson.Items(RawJson.Member(test, "asks")))
            {
                string view = RawJson.Text(RawJson.Member(ask, "view"));
                switch (view)
                {
                    case "status":
                        Status(current.Status(Answers.On(ask)));
                        break;
                    case "deadlines":
                        All(current.Deadlines(Answers.On(ask)), Deadline);
                        break;
                    case "alerts":
                        Alerts(current, Answers.On(ask));
                        break;
                    case "allowed":
                        All(current.Allowed(Answers.By(ask), Answers.At(ask)), Command);
                        break;
                    case "visible":
                        Visible(current.Visible(Answers.By(ask), Answers.At(ask)));
                        break;
                    case "checklist":
                        All(current.Checklist(Answers.Plan(ask)), Item);
                        break;
                    case "history":
                        All(current.History(), Entry);
                        break;
                    case "plan_for":
                        PlanFor(current, ask);
                        break;
                    default:
                        continue;
                }
                Count(view);
            }
        }

        private static Case Take(Case before, string json)
        {
            try
            {
                Request request = Request.FromJson(json);
                Assert.AreEqual(RawJson.Member(request.ToJson(), "by"), request.By.ToJson());
                Raw(request.ToJson(), "based_on", request.BasedOn);
                Step step = before == null ? Case.Open(json) : before.Execute(request);
                if (before != null)
                {
                    CompareDecision(before.Decide(request), step);
                }
                Assert.AreEqual(step.EventCount, step.Events.Count);
                Assert.AreEqual(step.EventsToJson(), "[" + string.Join(",", step.Events.Select(one => one.ToJson())) + "]");
                for (int place = 0; place < step.EventCount; place++)
                {
                    Event(step.Events[place]);
                    Assert.AreEqual(step.EventName(place), step.Events[place].Name);
                }
                string warnings = string.Join(",", step.Warnings.Select(
                    one => "{\"warning\":\"" + one.Rule + "\",\"field\":\"" + one.Field + "\"}"));
                Assert.AreEqual(step.WarningsToJson(), "[" + warnings + "]");
                return step.Case;
            }
            catch (RefusedException refused)
            {
                Refusal(refused.Refusal, refused.Refusal.ToJson());
                if (before != null)
                {
                    Assert.AreEqual(refused.Refusal, before.Decide(json).Refusal);
                }
            }
            catch (InputException error)
            {
                Assert.IsNotEmpty(error.MessageIn(Language.Nn));
                Same(error.ToJson(), "error", error.Kind);
            }
            return before;
        }

        private static void CompareDecision(Decision decision, Step step)
        {
            Assert.IsFalse(decision.IsRefused);
            CollectionAssert.AreEqual(step.Events, decision.Events);
            CollectionAssert.AreEqual(step.Warnings, decision.Warnings);
        }

        private static void Status(CaseStatus status)
        {
            string json = status.ToJson();
            string plan = RawJson.Member(json, "plan") ?? "{}", absence = RawJson.Member(json, "absence") ?? "{}";
            Same(json, "effective", status.Effective.ToWord());
            Same(json, "reminder", status.Reminder.ToWord());
            Same(plan, "id", status.PlanId);
            Same(plan, "state", status.PlanState?.ToWord());
            Date(absence, "start", status.AbsenceStart);
            Same(absence, "start_basis", status.StartBasis?.ToWord());
            Date(absence, "to", status.AbsenceTo);
            Raw(absence, "day", status.AbsenceDay);
            Raw(absence, "running", status.AbsenceRuns);
            Raw(absence, "grade", status.Grade);
            Raw(json, "sick_note_active", status.IsSickNoteActive);
            Raw(json, "manager_registered", status.IsManagerRegistered);
            Raw(json, "plan_exempt", status.IsPlanExempt);
            Raw(json, "dialogue_meeting_1_exempt", status.IsDialogueMeeting1Exempt);
            Raw(json, "purged", status.IsPurged);
        }

        private static void Deadline(Deadline deadline, string json)
        {
            Same(json, "code", deadline.Code.ToWord());
            Same(json, "label", deadline.Label);
            Same(json, "subject", deadline.Subject);
            Date(json, "latest", deadline.Latest);
            Date(json, "safe", deadline.Safe);
            Same(json, "state", deadline.State.ToWord());
            Date(json, "met_on", deadline.MetOn);
            Same(json, "debtor", deadline.Debtor.ToWord());
            Same(json, "citation", deadline.Citation.Id);
            Date(json, "law_version", deadline.LawVersion);
            Same(json, "start_basis", deadline.StartBasis?.ToWord());
            Raw(json, "estimate", deadline.IsEstimate);
            Assert.IsNotEmpty(deadline.Name());
        }

        private static void Alerts(Case of, DateTime day)
        {
            IReadOnlyList<Alert> alerts = of.Alerts(day);
            Assert.AreEqual(of.AlertsToJson(day), "[" + string.Join(",", alerts.Select(alert => alert.ToJson())) + "]");
            foreach (Alert alert in alerts)
            {
                string json = alert.ToJson();
                Same(json, "alert", alert.Rule);
                Same(json, "plan", alert.Plan);
                Same(json, "item", alert.Item);
                Same(json, "code", alert.Deadline?.ToWord());
                Same(json, "state", alert.State?.ToWord());
                Same(json, "debtor", alert.Debtor?.ToWord());
                Same(json, "citation", alert.Citation?.Id);
                Same(json, "subject", alert.Subject);
                Date(json, "latest", alert.Latest);
            }
        }

        private static void Command(AllowedCommand command, string json)
        {
            Same(json, "command", command.Command);
            Assert.AreEqual(command.IsAllowed, RawJson.Member(json, "refused") == null);
            Texts(json, "plans", command.Plans);
            Assert.AreEqual(Terms.Name("command", command.Command, Language.En), command.Name(Language.En));
            if (!command.IsAllowed)
            {
                Refusal(command.Refusal, json);
            }
        }

        private static void Refusal(Refusal refusal, string json)
        {
            Same(json, "refused", refusal.Code);
            Same(json, "kind", refusal.Kind.ToWord());
            Texts(json, "fields", refusal.Fields);
            Texts(json, "citations", refusal.Citations.Select(citation => citation.Id));
            Texts(json, "remedy", refusal.Remedies);
            Rule rule = Catalogue.Rule(refusal.Code);
            foreach (Language language in Enum.GetValues(typeof(Language)))
            {
                Assert.AreEqual(rule.Message(language), refusal.Message(language));
                Assert.AreEqual(rule.Help(language), refusal.Help(language));
            }
            Count("refusal");
        }

        private static void Visible(Visible visible)
        {
            string json = visible.ToJson();
            Same(json, "closed_by", visible.ClosedBy);
            List<string> plans = RawJson.Items(RawJson.Member(json, "plans"));
            Assert.AreEqual(plans.Count, visible.Plans.Count);
            for (int place = 0; place < plans.Count; place++)
            {
                Same(plans[place], "of", visible.Plans[place].Plan);
                Same(plans[place], "hidden_by", visible.Plans[place].HiddenBy);
                Assert.AreEqual(visible.Plans[place].HiddenBy == null, visible.Plans[place].IsSeen);
            }
            List<string> exemptions = RawJson.Items(RawJson.Member(json, "exemptions"));
            Assert.AreEqual(exemptions.Count, visible.Exemptions.Count);
            for (int place = 0; place < exemptions.Count; place++)
            {
                Raw(exemptions[place], "of", visible.Exemptions[place].Place);
                Same(exemptions[place], "hidden_by", visible.Exemptions[place].HiddenBy);
            }
            Texts(json, "parts", visible.Parts.Select(part => part.ToWord()));
            Moment(json, "last_changed", visible.LastChanged);
        }

        private static void Item(ChecklistItem item, string json)
        {
            Same(json, "element", item.Element.ToWord());
            Raw(json, "present", item.IsPresent);
            Same(json, "citation", item.Citation.Id);
            Assert.IsNotEmpty(item.Name(Language.Nn));
        }

        private static void Entry(HistoryEntry entry, string json)
        {
            Moment(json, "at", entry.At);
            Same(json, "role", entry.Role.ToWord());
            Same(json, "event", entry.Event);
            Same(json, "plan", entry.Plan);
            Assert.AreEqual(Terms.Name("event", entry.Event), entry.InWords());
        }

        private static void PlanFor(Case of, string ask)
        {
            bool isSeen = of.TryPlanFor(
                Answers.By(ask), Answers.Plan(ask), Answers.At(ask), out Plan seen, out Refusal refusal);
            Assert.AreEqual(isSeen, refusal == null);
            if (isSeen)
            {
                Assert.AreEqual(of.Plan(Answers.Plan(ask)).ToJson(), seen.ToJson());
            }
            else
            {
                Refusal(refusal, refusal.ToJson());
                var thrown = Assert.Throws<RefusedException>(
                    () => of.PlanFor(Answers.By(ask), Answers.Plan(ask), Answers.At(ask)));
                Assert.AreEqual(refusal, thrown.Refusal);
            }
        }

        private static void Event(Event happened)
        {
            string json = happened.ToJson();
            Same(json, "event", happened.Name);
            Same(json, "plan", happened.Plan);
            Moment(json, "at", happened.At);
            Raw(json, "rules", happened.Rules);
            Assert.AreEqual(RawJson.Member(json, "by"), happened.By.ToJson());
            Count("event");
        }

        private static void All<T>(ListView<T> list, Action<T, string> compare)
        {
            List<string> items = RawJson.Items(list.ToJson());
            Assert.AreEqual(items.Count, list.Count);
            int place = 0;
            foreach (T item in list)
            {
                compare(item, items[place++]);
            }
        }

        private static void Same(string json, string name, string value)
        {
            string raw = RawJson.Member(json, name);
            Assert.AreEqual(raw == null ? null : RawJson.Text(raw), value, name);
        }

        private static void Raw(string json, string name, object value)
        {
            Assert.AreEqual(RawJson.Member(json, name), value?.ToString().ToLowerInvariant(), name);
        }

        private static void Date(string json, string name, DateTime? value)
        {
            Same(json, name, value?.ToString("yyyy-MM-dd"));
        }

        private static void Moment(string json, string name, DateTimeOffset? value)
        {
            string raw = RawJson.Member(json, name);
            Assert.AreEqual(raw == null ? (DateTimeOffset?)null : DateTimeOffset.Parse(RawJson.Text(raw)), value, name);
        }

        private static void Texts(string json, string name, IEnumerable<string> values)
        {
            List<string> raw = RawJson.Items(RawJson.Member(json, name) ?? "[]");
            CollectionAssert.AreEqual(raw.Select(RawJson.Text), values, name);
        }

        private static void Count(string what)
        {
            Compared.TryGetValue(what, out int so);
            Compared[what] = so + 1;
        }
    }
}
