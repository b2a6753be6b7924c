namespace EscalationTrust.Tool;

/// <summary>When the first escalation came, against when it should have come.</summary>
internal static class TimingSection
{
    public static void Write(HtmlPage page, ReportData data)
    {
        page.Section("timing", "When, against when it should have been", "At which customer turn the first escalation came; and how that stands to the turn on which a person was needed.");
        if (data.Summary.When.Total != 0)
        {
            BarTable.Write(page, "Customer turn of the first escalation", [.. data.Summary.When.Classes()
                .Select(turns => new BarRow("turn " + turns.Turns, turns.Count, Layout.Count(turns.Count)))]);
        }

        WriteVerdicts(page, data.Judged);
        page.EndSection();
    }

    private static void WriteVerdicts(HtmlPage page, TrustIndicators judged)
    {
        var rows = new List<BarRow>();
        long known = 0;
        for (TimingVerdict verdict = TimingVerdict.Correct; verdict <= TimingVerdict.CorrectlyContained; verdict++)
        {
            long count = judged.Count(verdict);
            known += count;
            rows.Add(new BarRow(verdict.Name(), count, Layout.Count(count), ToneOf(verdict)));
        }

        if (known == 0)
        {
            page.NotMeasured("No conversation says when a person was needed. Label a sample (labels.needed_at: the index of the message, or null for never); the command audit sample draws one.");
            return;
        }

        BarTable.Write(page, $"Verdicts on {Layout.Count(known, "conversation")} with a known need; {Layout.Count(judged.Count(TimingVerdict.Unknown))} not judged", rows);
        page.Line($"<p class=\"lead\">In time is within one turn of the need. A request of the customer’s own is a need, whatever an audit says.</p>");
    }

    private static string ToneOf(TimingVerdict verdict) => verdict switch
    {
        TimingVerdict.Correct or TimingVerdict.CorrectlyContained => "good",
        TimingVerdict.Late or TimingVerdict.Missed => "bad",
        _ => "warn",
    };
}
