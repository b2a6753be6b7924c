namespace EscalationTrust.Tool;

/// <summary>The figures a reader looks for first.</summary>
internal static class SummarySection
{
    public static void Write(HtmlPage page, ReportData data)
    {
        ReplaySummary summary = data.Summary;
        page.Line($"<header><h1>{data.Request.Title}</h1><p class=\"lead\">{Layout.Count(summary.Conversations, "conversation")} with {Layout.Count(summary.CustomerTurns, "customer turn")}, decided by the policy “{data.Ladder.Name}”.</p><ul class=\"cards\">");
        Card(page, Layout.Share(summary.Escalated, summary.Conversations), "of conversations escalated");
        Card(page, Layout.Share(summary.ContainedTurns, summary.CustomerTurns), "of turns contained: the assistant could only assist");
        Proportion late = data.Judged.Share(ShareIndicator.LateOrMissed);
        Card(page, FigureText.Percent(late.Estimate), $"late or missed, of {Layout.Count(late.Denominator)} in which a person was needed");
        Proportion unnecessary = data.Judged.Share(ShareIndicator.Unnecessary);
        Card(page, FigureText.Percent(unnecessary.Estimate), $"unnecessary, of {Layout.Count(unnecessary.Denominator)} in which nobody was needed");
        if (data.Queue?.Audits is [.., var last])
        {
            Card(page, FigureText.Percent(last.Integrity.Overall), "queue integrity, latest snapshot");
        }

        page.Raw("</ul></header>\n");
    }

    private static void Card(HtmlPage page, string figure, string what) => page.Line($"<li><strong>{figure}</strong>{what}</li>");
}
