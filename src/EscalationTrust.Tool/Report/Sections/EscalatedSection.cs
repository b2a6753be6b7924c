namespace EscalationTrust.Tool;

/// <summary>What was escalated, by reason, and what was only contained.</summary>
internal static class EscalatedSection
{
    public static void Write(HtmlPage page, ReportData data)
    {
        ReplaySummary summary = data.Summary;
        page.Section("escalated", "What was escalated", "By the reason of the first escalation of each conversation. The first rule that holds wins, in a fixed order.");
        if (summary.Escalated == 0)
        {
            page.Line($"<p>No conversation was escalated.</p>");
        }
        else
        {
            BarTable.Write(page, $"{Layout.Count(summary.Escalated, "conversation")} escalated", [.. summary.ByReason.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key)
                .Select(reason => new BarRow(reason.Key.Name(), reason.Value, $"{Layout.Count(reason.Value)} · {Layout.Share(reason.Value, summary.Escalated)}"))]);
        }

        page.Line($"<p>In {Layout.Count(summary.ContainedConversations, "conversation")} the assistant was contained on {Layout.Count(summary.ContainedTurns, "turn")}: it could take facts and offer a person, not decide. A person wrote in {Layout.Count(data.WithPerson)} of the recordings.</p>");
        page.EndSection();
    }
}
