namespace EscalationTrust;

/// <summary>Which value each mean takes from a case, and from which cases.</summary>
internal static class MeanQuestions
{
    /// <summary>True when the case belongs here; its value may still be unknown.</summary>
    public static bool Ask(MeanIndicator indicator, in CaseReading c, out double? value)
    {
        CaseRecord r = c.Record;
        value = indicator switch
        {
            MeanIndicator.SatisfactionAfterEscalation => c.Escalated is null ? null : r.Satisfaction.Value,
            MeanIndicator.LoopEffort => r.Effort,
            MeanIndicator.HighRiskOverrun when r.HighRisk is null => null,
            MeanIndicator.HighRiskOverrun => r.TimeInAutomation?.TotalMinutes - r.AutomationLimit?.TotalMinutes is { } over ? Math.Max(0, over) : null,
            MeanIndicator.TrustSpillover => r.TrustBefore.Value - r.TrustAfter.Value is { } lost ? Math.Max(0, lost) : null,
            _ => null,
        };
        return c.IsInCohort && indicator switch
        {
            // Whether it belongs here may be what is not known.
            MeanIndicator.SatisfactionAfterEscalation => c.Escalated != false,
            MeanIndicator.HighRiskOverrun => r.HighRisk != false,
            _ => true,
        };
    }

    /// <summary>True for a value between 0 and 1.</summary>
    public static bool IsUnit(MeanIndicator indicator) => indicator is MeanIndicator.SatisfactionAfterEscalation or MeanIndicator.TrustSpillover;
}
