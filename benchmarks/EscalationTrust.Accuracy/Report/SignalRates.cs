using System.Globalization;

namespace EscalationTrust.Accuracy;

/// <summary>How often each signal stands on positive and on negative cases of a task: which words pull their weight.</summary>
internal static class SignalRates
{
    public static void Write(TextWriter output, TaskReport report)
    {
        int positives = report.Cases.Count(c => c.Positive);
        int negatives = report.Cases.Count - positives;
        output.WriteLine($"Signals of {report.Key}: {positives} positive and {negatives} negative cases");
        output.WriteLine("| signal | positive | share | negative | share | times as often |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        for (int i = 0; i < 64; i++)
        {
            var signal = (Signal)i;
            int on = report.Cases.Count(c => c.Positive && c.Seen.Decision.Signals.Contains(signal));
            int off = report.Cases.Count(c => !c.Positive && c.Seen.Decision.Signals.Contains(signal));
            if (on + off != 0)
            {
                double share = (double)on / Math.Max(1, positives);
                double other = (double)off / Math.Max(1, negatives);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {signal} | {on} | {share:0.0000} | {off} | {other:0.0000} | {share / other:0.0} |"));
            }
        }
    }
}
