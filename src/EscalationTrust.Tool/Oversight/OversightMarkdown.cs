using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>The evidence as a page for people.</summary>
internal static class OversightMarkdown
{
    public static void Write(TextWriter page, OversightEvidence evidence, TimeSpan target, DecisionCheck? check)
    {
        page.WriteLine("# Evidence of human oversight\n");
        page.WriteLine($"{Period(evidence)} {Layout.Count(evidence.Decisions, "decision")} in {Layout.Count(evidence.Conversations, "conversation")}, by {Policies(evidence)}.\n");
        WriteHonoured(page, evidence);
        WriteAccess(page, evidence.Access, target);
        WriteControl(page, evidence);
        WriteReasons(page, evidence);
        WriteCheck(page, check);

        page.WriteLine("\n## NIST AI RMF 1.0\n\n| subcategory | subject | evidence |\n|---|---|---|");
        foreach (NistRow row in NistRows.Of(evidence, check))
        {
            page.WriteLine($"| {row.Id} | {row.Subject} | {row.Evidence} |");
        }

        page.WriteLine("\nThe mapping is a reading aid, not legal advice and no certificate. What was never logged is not in this page.");
    }

    private static string Period(OversightEvidence evidence) =>
        evidence is { First: { } first, Last: { } last } ? $"From {first:u} to {last:u}:" : "No line has a time:";

    private static string Policies(OversightEvidence evidence) =>
        evidence.Policies.Count == 0 ? "no policy"
        : string.Join(", ", evidence.Policies.Take(5).Select(policy => string.Create(CultureInfo.InvariantCulture, $"policy {policy.Key:x16} ({Layout.Count(policy.Value)})")))
            + (evidence.Policies.Count > 5 ? $" and {evidence.Policies.Count - 5} more" : "");

    private static void WriteHonoured(TextWriter page, OversightEvidence evidence)
    {
        page.WriteLine("## Did the assistant step back when it had to?\n\n| what | came up | the same turn silenced the assistant | share |\n|---|--:|--:|--:|");
        WriteRow(page, "a request for a person, as the policy heard it", evidence.HumanRequests);
        WriteRow(page, "a signal that must always escalate", evidence.AlwaysEscalate);
        page.WriteLine("\nA request that the policy did not hear is not counted here; a sample for people to judge finds it (`audit sample`).");
        WriteMissed(page, "Requests not honoured in", evidence.HumanRequests);
        WriteMissed(page, "Always-escalate signals not honoured in", evidence.AlwaysEscalate);
    }

    private static void WriteRow(TextWriter page, string what, OversightCount count) =>
        page.WriteLine($"| {what} | {Layout.Count(count.Raised)} | {Layout.Count(count.Honoured)} | {Layout.Share(count.Honoured, count.Raised)} |");

    private static void WriteMissed(TextWriter page, string what, OversightCount count)
    {
        if (count.Missed.Count != 0)
        {
            page.WriteLine($"\n{what}: {string.Join(", ", count.Missed.Select(id => Printable.Quote(id)))}.");
        }
    }

    private static void WriteAccess(TextWriter page, AccessTimes access, TimeSpan target)
    {
        page.WriteLine("\n## How fast was the person there?\n\n| asked for a person | |\n|---|--:|");
        page.WriteLine($"| reached one | {Layout.Count(access.Reached)} |");
        page.WriteLine($"| taken back by the customer | {Layout.Count(access.Withdrawn)} |");
        page.WriteLine($"| no person recorded in the period | {Layout.Count(access.Open)} |");
        page.WriteLine($"| both times recorded | {Layout.Count(access.Timed)} |");
        if (access.Timed == 0)
        {
            return;
        }

        Interval share = access.ShareWithinTarget;
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| within {Wait(target)} | {Layout.Share(access.WithinTarget, access.Timed)} (95 % interval {100 * share.Lower:0.0} to {100 * share.Upper:0.0} %) |"));
        page.WriteLine($"| median | {Wait(access.Median)} |");
        page.WriteLine($"| 95 % no longer than | {Wait(access.Percentile95)} |");
        page.WriteLine($"| longest | {Wait(access.Longest)} |");
    }

    private static void WriteControl(TextWriter page, OversightEvidence evidence)
    {
        page.WriteLine("\n## Who overruled it, and who stopped it?\n");
        page.WriteLine($"{Layout.Count(evidence.Overrides, "override")}; {Layout.Count(evidence.KillSwitches.Count, "use")} of a kill-switch, {Layout.Count(evidence.UnderKillSwitch, "decision")} under one; {Layout.Count(evidence.PolicyFailures, "decision")} at which the policy failed and a person was called.");
        if (evidence.OverrideEntries.Count + evidence.KillSwitches.Count == 0)
        {
            return;
        }

        page.WriteLine("\n| when | what | conversation | by | note |\n|---|---|---|---|---|");
        foreach (OversightEntry entry in evidence.OverrideEntries.Concat(evidence.KillSwitches))
        {
            string what = entry.Kind == OversightEntryKind.Override ? "override" : "kill-switch " + SwitchName(entry.KillSwitch);
            page.WriteLine($"| {(entry.At is { } at ? at.ToString("u", CultureInfo.InvariantCulture) : "–")} | {what} | {Cell(entry.Id)} | {Cell(entry.By)} | {Cell(entry.Note)} |");
        }
    }

    private static void WriteReasons(TextWriter page, OversightEvidence evidence)
    {
        page.WriteLine("\n## What was decided\n\n| reason | decisions | share |\n|---|--:|--:|");
        foreach ((EscalationReason reason, long count) in evidence.Reasons)
        {
            page.WriteLine($"| {reason.Name()} | {Layout.Count(count)} | {Layout.Share(count, evidence.Decisions)} |");
        }

        if (evidence.CustodyEvents.Count != 0)
        {
            page.WriteLine("\n| event | times |\n|---|--:|");
            foreach ((CustodyEvent custodyEvent, long count) in evidence.CustodyEvents)
            {
                page.WriteLine($"| {custodyEvent.Name()} | {Layout.Count(count)} |");
            }
        }
    }

    private static void WriteCheck(TextWriter page, DecisionCheck? check)
    {
        if (check is null)
        {
            return;
        }

        page.WriteLine("\n## Do the records hold?\n");
        page.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Made again with policy {check.PolicyHash:x16}: {Layout.Count(check.Same)} of {Layout.Count(check.Turns, "decision")} came out as recorded."));
        if (check.OfOtherPolicies != 0)
        {
            page.WriteLine($"{Layout.Count(check.OfOtherPolicies, "decision")} had been made by another policy, so that a difference is no fault.");
        }

        if (check.Different.Count != 0)
        {
            page.WriteLine($"Different in: {string.Join(", ", check.Different.Select(id => Printable.Quote(id)))}.");
        }
    }

    private static string SwitchName(KillSwitch value) => value switch
    {
        KillSwitch.Off => "off",
        KillSwitch.Contain => "contain",
        _ => "escalate",
    };

    private static string Cell(string? text) =>
        string.IsNullOrEmpty(text) ? "–" : Printable.Line(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Wait(TimeSpan? wait) => wait is not { } time ? "–"
        : time < TimeSpan.FromMinutes(10) ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s")
        : time < TimeSpan.FromHours(10) ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h");
}
