using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>A table whose rows carry a bar: readable by eye, by screen reader and on paper alike.</summary>
internal static class BarTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="caption">What is counted.</param>
    /// <param name="rows">The rows, in order.</param>
    public static void Write(HtmlPage page, string caption, IReadOnlyList<BarRow> rows)
    {
        double most = Math.Max(1e-9, rows.Count == 0 ? 1 : rows.Max(row => row.Value));
        page.Line($"<table class=\"bars\"><caption>{caption}</caption><tbody>");
        foreach (BarRow row in rows)
        {
            string width = (100 * row.Value / most).ToString("0.##", CultureInfo.InvariantCulture);
            page.Line($"<tr><th scope=\"row\">{row.Label}</th><td class=\"bar\"><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"{row.Tone}\" width=\"{width}\" height=\"10\"/></svg></td><td class=\"n\">{row.Text}</td></tr>");
        }

        page.Raw("</tbody></table>\n");
    }
}

/// <summary>One row: its label, the length of its bar, the words beside it, and the class of its colour.</summary>
internal sealed record BarRow(string Label, double Value, string Text, string Tone = "t1");
