using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>The page: its head, its sections in order, and how to read it. Needs no network, no script, no font.</summary>
internal static class ReportPage
{
    private static readonly (string Id, string Title)[] Sections =
    [
        ("escalated", "What was escalated"), ("timing", "When, against when"), ("indicators", "Indicators"), ("trade-off", "Late or unnecessary"),
        ("worst", "Worst conversations"), ("queue", "Queue"), ("trust", "Trust"),
    ];

    public static void Write(HtmlPage page, ReportData data)
    {
        Head(page, data.Request.Title);
        SummarySection.Write(page, data);
        page.Line($"<nav aria-label=\"Sections\"><ul>");
        foreach ((string id, string title) in Sections)
        {
            page.Line($"<li><a href=\"#{id}\">{title}</a></li>");
        }

        page.Raw("</ul></nav>\n<main id=\"main\">\n");
        EscalatedSection.Write(page, data);
        TimingSection.Write(page, data);
        IndicatorsSection.Write(page, data);
        TradeOffSection.Write(page, data);
        WorstSection.Write(page, data);
        QueueSection.Write(page, data);
        TrustSection.Write(page, data);
        page.Raw("</main>\n");
        Foot(page, data.Ladder);
    }

    private static void Head(HtmlPage page, string title)
    {
        page.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Line($"<title>{title}</title>");
        page.Raw("<style>\n" + Style() + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
    }

    private static void Foot(HtmlPage page, EscalationLadder ladder)
    {
        page.Line($"<footer><p>Policy “{ladder.Name}”, {ladder.PolicyHash.ToString("x16", CultureInfo.InvariantCulture)}. In a replay nobody acknowledges a handoff, and nobody knows what would have been said had the assistant stopped earlier: what is shown is where this policy would have stopped it.</p>");
        page.Line($"<p>An interval says how far chance alone could move a figure at 95 %. What is unknown is counted as unknown and never as good. Need is an audit label or the customer’s own request, never the policy’s own alarm.</p></footer>");
        page.Raw("</body>\n</html>\n");
    }

    private static string Style()
    {
        using Stream style = typeof(ReportPage).Assembly.GetManifestResourceStream("EscalationTrust.Tool.report.css")!;
        using var reader = new StreamReader(style);
        return reader.ReadToEnd();
    }
}
