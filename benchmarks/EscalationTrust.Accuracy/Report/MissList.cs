using System.Globalization;

namespace EscalationTrust.Accuracy;

/// <summary>The worst cases of a task: row, turn, risk, signals. Words only on request, for the terminal of a developer.</summary>
internal static class MissList
{
    public static void Write(TextWriter output, TaskReport report, int count, bool showText)
    {
        output.WriteLine($"Misses of {report.Key}, at most {count} of each kind");
        foreach (Case missed in WorstPositives(report).Take(count))
        {
            Write(output, "missed", missed, showText);
        }

        foreach (Case alarm in WorstNegatives(report).Take(count))
        {
            Write(output, "alarm ", alarm, showText);
        }
    }

    private static IEnumerable<Case> WorstPositives(TaskReport report) =>
        report.Cases.Where(c => c.Positive && c.Answer != true).OrderBy(c => c.Score);

    private static IEnumerable<Case> WorstNegatives(TaskReport report) =>
        report.Cases.Where(c => !c.Positive && c.Answer != false).OrderByDescending(c => c.Score);

    private static void Write(TextWriter output, string kind, Case judged, bool showText)
    {
        Observation seen = judged.Seen;
        string risk = judged.Score.ToString("0.000", CultureInfo.InvariantCulture);
        output.WriteLine($"{kind} {seen.Row.Id} #{seen.Index} risk {risk} {seen.Decision.Stage}/{seen.Decision.Reason} [{seen.Decision.Signals}]");
        if (showText)
        {
            if (seen.PreviousReply is { } reply)
            {
                output.WriteLine($"    bot:      {OneLine(reply)}");
            }

            output.WriteLine($"    customer: {OneLine(seen.Message.Text)}");
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
