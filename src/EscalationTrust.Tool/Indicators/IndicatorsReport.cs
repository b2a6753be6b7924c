using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes indicators as tables: every figure with its counts, its unknowns and its interval.</summary>
internal static class IndicatorsReport
{
    public static void Write(IAnsiConsole console, TrustIndicators indicators, SkippedLines skipped)
    {
        string never = indicators.NeverCouldHandOff == 0 ? "" : $"; {Layout.Count(indicators.NeverCouldHandOff)} could never be handed over and stand in no figure";
        console.WriteLine(Layout.Count(indicators.Cases, "case") + never);
        WriteFive(console, indicators);
        Shares(console, "Reaching a person", indicators, ShareIndicator.Escalated, ShareIndicator.HumanReachedInTime, ShareIndicator.EffectiveInTime, ShareIndicator.HandoffAnswered);
        Shares(
            console, "Left with the bot", indicators, ShareIndicator.ContainedResolved, ShareIndicator.ConfirmedAfterBot, ShareIndicator.ContainedReturned,
            ShareIndicator.ContainedAbandonedInLoop, ShareIndicator.ContainedAbandoned, ShareIndicator.Recontacted, ShareIndicator.Reopened);
        WriteTimes(console, indicators);
        WriteMeans(console, "Means", indicators, MeanIndicator.LoopEffort, MeanIndicator.HighRiskOverrun, MeanIndicator.TrustSpillover);
        WriteVerdicts(console, indicators);
        WriteCounts(console, indicators);
        skipped.WriteTo(console, "a case");
    }

    private static void WriteFive(IAnsiConsole console, TrustIndicators indicators)
    {
        Shares(
            console, "The five indicators", indicators, ShareIndicator.RepeatedBeforeEscalation, ShareIndicator.RestatedAfterHandoff,
            ShareIndicator.HighRiskOverstayed, ShareIndicator.ComplainedAfterEscalation);
        DurationFigure resolution = indicators.Duration(DurationIndicator.TimeToResolution);
        console.WriteLine(
            $"  time-to-resolution: half within {FigureText.Time(resolution.Median)} ({FigureText.Time(resolution.MedianInterval)}); "
            + $"{Layout.Count(resolution.Events)} resolved, {Layout.Count(resolution.Censored)} still open or left, {Layout.Count(resolution.Unknown)} unknown");
        MeanFigure satisfaction = indicators.Mean(MeanIndicator.SatisfactionAfterEscalation);
        console.WriteLine(
            $"  satisfaction-after-escalation: {FigureText.Percent(satisfaction.Mean)} ({FigureText.Percent(satisfaction.Interval)}) of {Layout.Count(satisfaction.Count)} that answered; "
            + $"{Layout.Count(satisfaction.Unknown)} unknown: {FigureText.Percent(satisfaction.Bounds)}");
    }

    private static void Shares(IAnsiConsole console, string title, TrustIndicators indicators, params ReadOnlySpan<ShareIndicator> shares)
    {
        Layout.Heading(console, title);
        Grid table = Layout.Table("indicator", ">n", ">of", ">unknown", ">share", ">interval", ">if the unknown were none – all");
        foreach (ShareIndicator indicator in shares)
        {
            Proportion share = indicators.Share(indicator);
            Layout.Row(
                table,
                indicator.Name(),
                Layout.Count(share.Numerator),
                Layout.Count(share.Denominator),
                Layout.Count(share.Unknown),
                FigureText.Percent(share.Estimate),
                FigureText.Percent(share.Interval),
                FigureText.Percent(share.Bounds));
        }

        console.Write(table);
    }

    private static void WriteTimes(IAnsiConsole console, TrustIndicators indicators)
    {
        Layout.Heading(console, "Times, with those still open counted for as long as they were watched");
        Grid table = Layout.Table("time", ">n", ">open", ">unknown", ">half within", ">interval", ">limit", ">within");
        for (DurationIndicator i = 0; i <= DurationIndicator.TimeToReopening; i++)
        {
            DurationFigure time = indicators.Duration(i);
            Layout.Row(
                table,
                i.Name(),
                Layout.Count(time.Events),
                Layout.Count(time.Censored),
                Layout.Count(time.Unknown),
                FigureText.Time(time.Median),
                FigureText.Time(time.MedianInterval),
                FigureText.Time(time.Limit),
                FigureText.Percent(time.WithinLimit.IsKnown ? time.WithinLimit.Happened : null));
        }

        console.Write(table);
    }

    private static void WriteMeans(IAnsiConsole console, string title, TrustIndicators indicators, params ReadOnlySpan<MeanIndicator> means)
    {
        Layout.Heading(console, title);
        Grid table = Layout.Table("mean", ">of", ">unknown", ">mean", ">interval");
        foreach (MeanIndicator indicator in means)
        {
            MeanFigure mean = indicators.Mean(indicator);
            bool share = indicator == MeanIndicator.TrustSpillover;
            Layout.Row(
                table,
                indicator.Name(),
                Layout.Count(mean.Count),
                Layout.Count(mean.Unknown),
                share ? FigureText.Percent(mean.Mean) : FigureText.Number(mean.Mean),
                share ? FigureText.Percent(mean.Interval) : FigureText.Range(mean.Interval));
        }

        console.Write(table);
    }

    private static void WriteVerdicts(IAnsiConsole console, TrustIndicators indicators)
    {
        Shares(console, "Timing, against an audit or the customer's own request", indicators, ShareIndicator.LateOrMissed, ShareIndicator.Unnecessary);
        long judged = 0;
        for (TimingVerdict verdict = TimingVerdict.Correct; verdict <= TimingVerdict.CorrectlyContained; verdict++)
        {
            judged += indicators.Count(verdict);
        }

        console.WriteLine();
        Grid table = Layout.Table("verdict", ">n", ">of those judged");
        for (TimingVerdict verdict = TimingVerdict.Correct; verdict <= TimingVerdict.CorrectlyContained; verdict++)
        {
            Layout.Row(table, verdict.Name(), Layout.Count(indicators.Count(verdict)), Layout.Share(indicators.Count(verdict), judged));
        }

        Layout.Row(table, "not judged", Layout.Count(indicators.Count(TimingVerdict.Unknown)), "");
        console.Write(table);
        WriteBaseline(console, indicators);
    }

    private static void WriteBaseline(IAnsiConsole console, TrustIndicators indicators)
    {
        PositionBaseline best = indicators.Baseline(1);
        for (int turn = 2; turn <= 12; turn++)
        {
            PositionBaseline baseline = indicators.Baseline(turn);
            best = baseline.Correct > best.Correct ? baseline : best;
        }

        if (best.Judged > 0)
        {
            console.WriteLine(
                $"  To beat: escalating everything at customer turn {best.Turn} would be correct in {Layout.Count(best.Correct)} of {Layout.Count(best.Judged)}, "
                + $"unnecessary in {Layout.Count(best.Unnecessary)}.");
        }
    }

    private static void WriteCounts(IAnsiConsole console, TrustIndicators indicators)
    {
        long all = indicators.Cases - indicators.NeverCouldHandOff;
        Layout.Heading(console, "How every case ended");
        Grid outcomes = Layout.Table("outcome", ">n", ">share");
        for (CaseOutcome outcome = CaseOutcome.Unknown; outcome <= CaseOutcome.HandoffWaiting; outcome++)
        {
            Layout.Row(outcomes, outcome.Name(), Layout.Count(indicators.Count(outcome)), Layout.Share(indicators.Count(outcome), all));
        }

        console.Write(outcomes);

        long bad = all - indicators.Count(CaseDiagnosis.NotBad);
        Layout.Heading(console, $"Where the bad ones went wrong: {Layout.Count(bad, "case")} ({Layout.Share(bad, all)})");
        Grid diagnoses = Layout.Table("diagnosis", ">n", ">share", "what to repair");
        Layout.Row(diagnoses, "timing", Layout.Count(indicators.Count(CaseDiagnosis.Timing)), Layout.Share(indicators.Count(CaseDiagnosis.Timing), bad), "the threshold");
        Layout.Row(diagnoses, "handoff", Layout.Count(indicators.Count(CaseDiagnosis.Handoff)), Layout.Share(indicators.Count(CaseDiagnosis.Handoff), bad), "queue, packet, people");
        Layout.Row(diagnoses, "answer", Layout.Count(indicators.Count(CaseDiagnosis.Answer)), Layout.Share(indicators.Count(CaseDiagnosis.Answer), bad), "knowledge and prompts");
        Layout.Row(diagnoses, "unknown", Layout.Count(indicators.Count(CaseDiagnosis.Unknown)), Layout.Share(indicators.Count(CaseDiagnosis.Unknown), bad), "what is recorded");
        console.Write(diagnoses);
    }
}
