namespace EscalationTrust;

/// <summary>Stored kebab-case names of indicators, outcomes, verdicts and diagnoses.</summary>
public static class IndicatorNames
{
    /// <summary>The stored name of a share.</summary>
    public static string Name(this ShareIndicator indicator) => indicator switch
    {
        ShareIndicator.Escalated => "escalated",
        ShareIndicator.RepeatedBeforeEscalation => "repeated-before-escalation",
        ShareIndicator.RestatedAfterHandoff => "restated-after-handoff",
        ShareIndicator.HighRiskOverstayed => "high-risk-overstayed",
        ShareIndicator.ComplainedAfterEscalation => "complained-after-escalation",
        ShareIndicator.HumanReachedInTime => "human-reached-in-time",
        ShareIndicator.EffectiveInTime => "effective-in-time",
        ShareIndicator.HandoffAnswered => "handoff-answered",
        ShareIndicator.LateOrMissed => "late-or-missed",
        ShareIndicator.Unnecessary => "unnecessary",
        ShareIndicator.ContainedResolved => "contained-resolved",
        ShareIndicator.ContainedReturned => "contained-returned",
        ShareIndicator.ContainedAbandonedInLoop => "contained-abandoned-in-loop",
        ShareIndicator.ContainedAbandoned => "contained-abandoned",
        ShareIndicator.ConfirmedAfterBot => "confirmed-after-bot",
        ShareIndicator.Recontacted => "recontacted",
        ShareIndicator.Reopened => "reopened",
        _ => "undefined",
    };

    /// <summary>The stored name of a time.</summary>
    public static string Name(this DurationIndicator indicator) => indicator switch
    {
        DurationIndicator.TimeToEffectiveEscalation => "time-to-effective-escalation",
        DurationIndicator.HumanAccess => "human-access",
        DurationIndicator.TimeToResolution => "time-to-resolution",
        DurationIndicator.HighRiskInAutomation => "high-risk-in-automation",
        DurationIndicator.TimeToRecontact => "time-to-recontact",
        DurationIndicator.TimeToReopening => "time-to-reopening",
        _ => "undefined",
    };

    /// <summary>The stored name of a mean.</summary>
    public static string Name(this MeanIndicator indicator) => indicator switch
    {
        MeanIndicator.SatisfactionAfterEscalation => "satisfaction-after-escalation",
        MeanIndicator.LoopEffort => "loop-effort",
        MeanIndicator.HighRiskOverrun => "high-risk-overrun",
        MeanIndicator.TrustSpillover => "trust-spillover",
        _ => "undefined",
    };

    /// <summary>The stored name of an outcome.</summary>
    public static string Name(this CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Unknown => "unknown",
        CaseOutcome.ResolvedConfirmed => "resolved-confirmed",
        CaseOutcome.ResolvedAssumed => "resolved-assumed",
        CaseOutcome.Returned => "returned",
        CaseOutcome.AbandonedInLoop => "abandoned-in-loop",
        CaseOutcome.Abandoned => "abandoned",
        CaseOutcome.HandedOff => "handed-off",
        CaseOutcome.HandoffUnanswered => "handoff-unanswered",
        CaseOutcome.HandoffWaiting => "handoff-waiting",
        _ => "undefined",
    };

    /// <summary>The stored name of a verdict.</summary>
    public static string Name(this TimingVerdict verdict) => verdict switch
    {
        TimingVerdict.Unknown => "unknown",
        TimingVerdict.Correct => "correct",
        TimingVerdict.Early => "early",
        TimingVerdict.Late => "late",
        TimingVerdict.Missed => "missed",
        TimingVerdict.Unnecessary => "unnecessary",
        TimingVerdict.CorrectlyContained => "correctly-contained",
        _ => "undefined",
    };

    /// <summary>The stored name of a diagnosis.</summary>
    public static string Name(this CaseDiagnosis diagnosis) => diagnosis switch
    {
        CaseDiagnosis.Unknown => "unknown",
        CaseDiagnosis.NotBad => "not-bad",
        CaseDiagnosis.Answer => "answer",
        CaseDiagnosis.Timing => "timing",
        CaseDiagnosis.Handoff => "handoff",
        _ => "undefined",
    };
}
