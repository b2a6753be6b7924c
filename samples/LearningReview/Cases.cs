using EscalationTrust;

namespace LearningReview;

/// <summary>First: what happened, with what nobody knows, and whether it happened in time.</summary>
internal static class Cases
{
    public static void Print(EscalationLadder ladder, IReadOnlyList<Transcript> conversations)
    {
        var indicators = new TrustIndicators();
        foreach (Transcript conversation in conversations)
        {
            indicators.Add(Of(ladder, conversation));
        }

        Text.Heading($"1. The five indicators of {indicators.Cases} cases");
        Share(indicators, ShareIndicator.RepeatedBeforeEscalation, "said it twice or more before the handoff");
        Share(indicators, ShareIndicator.RestatedAfterHandoff, "had to say it again to the person");
        Share(indicators, ShareIndicator.HighRiskOverstayed, "of high risk, held too long by the bot");
        DurationFigure resolution = indicators.Duration(DurationIndicator.TimeToResolution);
        Console.WriteLine($"  time to resolution: half within {resolution.Median?.TotalMinutes:0} minutes; {resolution.Events} resolved, {resolution.Censored} open or left, {resolution.Unknown} unknown");
        Share(indicators, ShareIndicator.ComplainedAfterEscalation, "complained after a handoff");
        MeanFigure satisfaction = indicators.Mean(MeanIndicator.SatisfactionAfterEscalation);
        Console.WriteLine($"  satisfaction after a handoff: {Text.Percent(satisfaction.Mean)} of {satisfaction.Count} answers; with the {satisfaction.Unknown} who gave none it is {Text.Percent(satisfaction.Bounds)}");

        Text.Heading("2. In time? Against the audit, or the customer's own request");
        for (TimingVerdict verdict = TimingVerdict.Unknown; verdict <= TimingVerdict.CorrectlyContained; verdict++)
        {
            Console.WriteLine($"  {verdict.Name(),-20} {indicators.Count(verdict),5}");
        }

        Console.WriteLine("  (Unknown: nobody judged it, or a person came in the recording whom this policy had not called.)");
        Share(indicators, ShareIndicator.LateOrMissed, "late or missed");
        Share(indicators, ShareIndicator.Unnecessary, "unnecessary");
    }

    /// <summary>The case of a recorded conversation: what this policy would have decided, what people did.</summary>
    public static CaseRecord Of(EscalationLadder ladder, Transcript conversation) =>
        TranscriptCase.Of(ladder.Policy, conversation, ladder.TicketClass);

    private static void Share(TrustIndicators indicators, ShareIndicator indicator, string what)
    {
        Proportion share = indicators.Share(indicator);
        Console.WriteLine(share.Denominator == 0
            ? $"  {what}: not known; {share.Unknown} cases do not say"
            : $"  {what}: {share.Numerator} of {share.Denominator}, {Text.Percent(share.Estimate)} ({Text.Percent(share.Interval)}); with the {share.Unknown} unknown {Text.Percent(share.Bounds)}");
    }
}
