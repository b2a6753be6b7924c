namespace EscalationTrust.Tool;

/// <summary>The five indicators, with what they are of and what is unknown, and how bad cases went wrong.</summary>
internal static class IndicatorsSection
{
    public static void Write(HtmlPage page, ReportData data)
    {
        page.Section("indicators", "The five indicators", "Does handing over work? Shares with their 95 % intervals; what is unknown stands beside them.");
        if (data.Indicators is not { } indicators)
        {
            page.NotMeasured("Give the closed cases with --cases. The command cases makes a first file from recordings.");
            page.EndSection();
            return;
        }

        IntervalTable.Write(page, $"{Layout.Count(indicators.Cases, "case")}; {Layout.Count(indicators.NeverCouldHandOff)} could never be handed over and stand in no figure",
        [
            Row(indicators, ShareIndicator.RepeatedBeforeEscalation, "Escalated after more than one repetition", "the customer had already said it twice"),
            Row(indicators, ShareIndicator.RestatedAfterHandoff, "Had to explain it again", "to the person who took over"),
            Row(indicators, ShareIndicator.HighRiskOverstayed, "High risk, too long with the assistant", "beyond the limit of its class"),
            Row(indicators, ShareIndicator.ComplainedAfterEscalation, "Complained on an escalated case", "of escalated cases"),
            Row(indicators, ShareIndicator.HumanReachedInTime, "Reached a person in time", "after asking for one"),
            Row(indicators, ShareIndicator.ContainedAbandonedInLoop, "Gave up in a loop", "of cases left with the assistant"),
        ]);
        WriteTimes(page, indicators);
        WriteDiagnosis(page, indicators);
        page.EndSection();
    }

    private static IntervalRow Row(TrustIndicators indicators, ShareIndicator indicator, string label, string note)
    {
        Proportion share = indicators.Share(indicator);
        return new IntervalRow(label, note, share.Estimate, share.Interval, Layout.Count(share.Denominator), Layout.Count(share.Unknown));
    }

    private static void WriteTimes(HtmlPage page, TrustIndicators indicators)
    {
        page.Raw("<div class=\"scroll\"><table><caption>Times; what is still open counts for as long as it was watched</caption><thead><tr><th scope=\"col\">time</th><th scope=\"col\" class=\"n\">half within</th><th scope=\"col\" class=\"n\">95 % interval</th><th scope=\"col\" class=\"n\">happened</th><th scope=\"col\" class=\"n\">open</th><th scope=\"col\" class=\"n\">unknown</th></tr></thead><tbody>\n");
        foreach ((DurationIndicator indicator, string label) in new[]
        {
            (DurationIndicator.TimeToEffectiveEscalation, "From the need to effective help"), (DurationIndicator.HumanAccess, "From the request to a person"), (DurationIndicator.TimeToResolution, "From escalation to resolution"),
        })
        {
            DurationFigure time = indicators.Duration(indicator);
            page.Line($"<tr><th scope=\"row\">{label}</th><td class=\"n\">{FigureText.Time(time.Median)}</td><td class=\"n\">{FigureText.Time(time.MedianInterval)}</td><td class=\"n\">{Layout.Count(time.Events)}</td><td class=\"n\">{Layout.Count(time.Censored)}</td><td class=\"n\">{Layout.Count(time.Unknown)}</td></tr>");
        }

        page.Raw("</tbody></table></div>\n");
    }

    private static void WriteDiagnosis(HtmlPage page, TrustIndicators indicators)
    {
        BarRow[] rows =
        [
            Diagnosis(indicators, CaseDiagnosis.Timing, "timing: repair the threshold"), Diagnosis(indicators, CaseDiagnosis.Handoff, "handoff: repair queue, packet, people"),
            Diagnosis(indicators, CaseDiagnosis.Answer, "answer: repair knowledge and prompts"), Diagnosis(indicators, CaseDiagnosis.Unknown, "unknown: repair what is recorded"),
        ];
        BarTable.Write(page, "Where the bad cases went wrong", rows);
    }

    private static BarRow Diagnosis(TrustIndicators indicators, CaseDiagnosis diagnosis, string label) =>
        new(label, indicators.Count(diagnosis), Layout.Count(indicators.Count(diagnosis)), diagnosis == CaseDiagnosis.Unknown ? "soft" : "bad");
}
