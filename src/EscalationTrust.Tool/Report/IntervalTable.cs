using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Shares with their intervals on one common axis from 0 to 100 %, and with what they were counted from.</summary>
internal static class IntervalTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlPage page, string caption, IReadOnlyList<IntervalRow> rows)
    {
        page.Line($"<div class=\"scroll\"><table class=\"bars\"><caption>{caption}</caption><thead><tr><th scope=\"col\">indicator</th><th scope=\"col\" class=\"bar\">0 to 100 %</th><th scope=\"col\" class=\"n\">figure</th><th scope=\"col\" class=\"n\">of</th><th scope=\"col\" class=\"n\">unknown</th></tr></thead><tbody>");
        foreach (IntervalRow row in rows)
        {
            page.Line($"<tr><th scope=\"row\">{row.Label}<small>{row.Note}</small></th><td class=\"bar\">{Plot(row)}</td><td class=\"n\">{Figure(row)}</td><td class=\"n\">{row.Of}</td><td class=\"n\">{row.Unknown}</td></tr>");
        }

        page.Raw("</tbody></table></div>\n");
    }

    private static HtmlPage.Markup Plot(IntervalRow row)
    {
        if (row.Value is not { } value)
        {
            return new("<span aria-hidden=\"true\">–</span>");
        }

        string whisker = row.Interval.IsKnown
            ? $"<rect class=\"t2\" x=\"{Percent(row.Interval.Lower)}\" y=\"3.5\" width=\"{Percent(Math.Max(0.004, row.Interval.Upper - row.Interval.Lower))}\" height=\"3\"/>"
            : "";
        return new($"<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"10\"/>{whisker}<rect class=\"t1\" x=\"{Percent(Math.Clamp(value - 0.006, 0, 0.988))}\" width=\"1.2\" height=\"10\"/></svg>");
    }

    private static string Figure(IntervalRow row) =>
        row.Value is not { } value ? "unknown"
        : row.Interval.IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0} % ({100 * row.Interval.Lower:0.0}–{100 * row.Interval.Upper:0.0})")
        : string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0} %");

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>One share: its value in [0, 1] or null, its interval, what it is of, how many are unknown.</summary>
internal sealed record IntervalRow(string Label, string Note, double? Value, Interval Interval, string Of, string Unknown);
