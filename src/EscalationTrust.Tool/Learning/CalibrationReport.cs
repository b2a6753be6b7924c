using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Says what a calibration found, in words that claim no more than the method gives.</summary>
internal static class CalibrationReport
{
    public static void Write(
        IAnsiConsole console, EscalationLadder ladder, CalibrationRequest request, CalibrationRun run, CalibrationResult result, CertifiedPolicy? certified)
    {
        console.WriteLine($"{Layout.Count(run.Input.Conversations, "conversation")}, {Layout.Policy(ladder)}");
        WriteUnused(console, run);
        Layout.Heading(console, Claim(request.Options, result.Thresholds.Count));
        WriteData(console, result);
        foreach (CalibratedThreshold threshold in result.Thresholds)
        {
            console.WriteLine(Sentence(threshold));
        }

        if (certified is not null)
        {
            WriteThresholds(console, ladder, certified.Options);
        }

        run.Input.Skipped.WriteTo(console, "a conversation");
    }

    private static void WriteUnused(IAnsiConsole console, CalibrationRun run)
    {
        if (run.Input.Unlabelled != 0)
        {
            console.WriteLine($"{Layout.Count(run.Input.Unlabelled, "conversation")} without a label, left out");
        }

        if (run.Silent != 0)
        {
            console.WriteLine($"{Layout.Count(run.Silent, "conversation")} left out: no turn of the customer's, or in a person's hands before one was needed");
        }
    }

    private static string Claim(CalibrationOptions options, int thresholds)
    {
        string late = $"late or missed at most {Share(options.LateAtMost)}";
        string both = options.UnnecessaryAtMost is { } share ? $"{late}, unnecessary at most {Share(share)}" : late;
        string each = thresholds > 1 ? $", for {thresholds} segments together" : "";
        return options.Method == CalibrationMethod.Pac
            ? $"Wanted: {both}, at {Share(options.Confidence)} confidence{each}"
            : $"Wanted: {both} on average (conformal: not an audit claim)";
    }

    private static void WriteData(IAnsiConsole console, CalibrationResult result)
    {
        Grid table = Layout.Table("segment", ">need a person", ">late now", ">may be late", ">late then", ">need nobody", ">escalated now", ">escalated then");
        foreach (CalibratedThreshold found in result.Thresholds)
        {
            bool answer = found.Outcome == CalibrationOutcome.Found;
            Layout.Row(
                table,
                Name(found),
                Layout.Count(found.Needed),
                Layout.Count(found.LateBefore),
                found.AllowedLate < 0 ? "–" : Layout.Count(found.AllowedLate),
                answer ? Layout.Count(found.LateAfter) : "–",
                Layout.Count(found.NotNeeded),
                Layout.Count(found.UnnecessaryBefore),
                answer ? Layout.Count(found.UnnecessaryAfter) : "–");
        }

        console.Write(table);
        console.WriteLine();
    }

    private static string Sentence(CalibratedThreshold found) => Name(found) + ": " + found.Outcome switch
    {
        CalibrationOutcome.TooFew => "too few labelled conversations. Still needed: " + string.Join(" and ", Missing(found)) + ".",
        CalibrationOutcome.NoThreshold when double.IsNegativeInfinity(found.Offset) =>
            "no threshold. Too many of those that need a person show nothing in time on which risk may decide.",
        CalibrationOutcome.NoThreshold => double.IsNegativeInfinity(found.AboveOffset)
            ? "no threshold meets the target."
            : $"no threshold meets both targets: late escalations allow an offset up to {Offset(found.Offset)}, unnecessary ones need one above {Offset(found.AboveOffset)}.",
        _ when double.IsPositiveInfinity(found.Offset) => "any threshold. Other triggers alone keep the promise.",
        _ => $"thresholds may move by {Offset(found.Offset)}" + (double.IsNegativeInfinity(found.AboveOffset) ? "." : $", and must move by more than {Offset(found.AboveOffset)}."),
    };

    private static IEnumerable<string> Missing(CalibratedThreshold found)
    {
        if (found.Missing > 0)
        {
            yield return Layout.Count(found.Missing) + " that need a person";
        }

        if (found.MissingNotNeeded > 0)
        {
            yield return Layout.Count(found.MissingNotNeeded) + " that need nobody";
        }
    }

    private static void WriteThresholds(IAnsiConsole console, EscalationLadder ladder, EscalationTrustOptions after)
    {
        EscalationTrustOptions before = PolicyDocument.Read(ladder.Document);
        Layout.Heading(console, "Thresholds");
        Grid table = Layout.Table("option", ">before", ">after");
        Layout.Row(table, "escalate at", Number(before.Threshold.EscalateAt), Number(after.Threshold.EscalateAt));
        Layout.Row(table, "floor", Number(before.Threshold.Floor), Number(after.Threshold.Floor));
        if (before.Containment.EnterAt != after.Containment.EnterAt)
        {
            Layout.Row(table, "contain at", Number(before.Containment.EnterAt), Number(after.Containment.EnterAt));
        }

        foreach ((string name, TicketClassOptions ticketClass) in after.TicketClasses.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Layout.Row(
                table,
                "escalate at, " + Printable.Name(name),
                Number(before.TicketClasses[name].EscalateAt ?? before.Threshold.EscalateAt),
                Number(ticketClass.EscalateAt ?? after.Threshold.EscalateAt));
        }

        console.Write(table);
        console.WriteLine("Nothing was changed. The promise holds for conversations like these and for this policy only.");
    }

    private static string Name(CalibratedThreshold found) =>
        found.Segment is null ? "all" : found.Segment.Length == 0 ? "(none)" : Printable.Name(found.Segment);

    private static string Offset(double offset) => offset.ToString("+0.0000;−0.0000;0.0000", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Share(double share) => (100 * share).ToString("0.###", CultureInfo.InvariantCulture) + " %";
}
