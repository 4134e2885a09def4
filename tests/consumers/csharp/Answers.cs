using System;

namespace Oppfolgingsplan.Consumer
{
    /// <summary>What a case answers to an ask of a conformance case, as JSON.</summary>
    internal static class Answers
    {
        internal static string To(Case of, string ask)
        {
            switch (RawJson.Text(RawJson.Member(ask, "view")))
            {
                case "status":
                    return of.Status(On(ask)).ToJson();
                case "summary":
                    return of.SummaryToJson(On(ask));
                case "deadlines":
                    return of.Deadlines(On(ask)).ToJson();
                case "alerts":
                    return of.AlertsToJson(On(ask));
                case "allowed":
                    return of.Allowed(By(ask), At(ask)).ToJson();
                case "visible":
                    return of.Visible(By(ask), At(ask)).ToJson();
                case "next_change":
                    DateTime? next = of.NextChange(On(ask));
                    return next.HasValue ? "\"" + OsloTime.Text(next.Value) + "\"" : "null";
                case "checklist":
                    Checklist checklist = of.Checklist(Plan(ask));
                    return checklist == null ? "null" : checklist.ToJson();
                case "history":
                    return of.History().ToJson();
                case "plan_for":
                    return of.TryPlanFor(By(ask), Plan(ask), At(ask), out Oppfolgingsplan.Plan seen, out Refusal refusal)
                        ? "{\"seen\":\"" + seen.Id + "\"}"
                        : refusal.ToJson();
                default:
                    throw new FormatException("no such view");
            }
        }

        internal static DateTime On(string ask)
        {
            return OsloTime.ParseDate(RawJson.Text(RawJson.Member(ask, "on")));
        }

        internal static DateTimeOffset At(string ask)
        {
            return OsloTime.Parse(RawJson.Text(RawJson.Member(ask, "at")));
        }

        internal static Actor By(string ask)
        {
            return Actor.FromJson(RawJson.Member(ask, "by"));
        }

        internal static string Plan(string ask)
        {
            return RawJson.Text(RawJson.Member(ask, "plan"));
        }
    }
}
