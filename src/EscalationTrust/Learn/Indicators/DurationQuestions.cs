namespace EscalationTrust;

/// <summary>Which span each duration takes from a case, and from which cases.</summary>
internal static class DurationQuestions
{
    /// <summary>True when the case belongs here; its span may still be unknown.</summary>
    public static bool Ask(DurationIndicator indicator, in CaseReading c, out TimeToEvent span)
    {
        CaseRecord r = c.Record;
        span = indicator switch
        {
            DurationIndicator.TimeToEffectiveEscalation => c.Effective,
            DurationIndicator.HumanAccess => c.Access,
            DurationIndicator.TimeToResolution when c.Escalated is null => default,
            DurationIndicator.TimeToResolution => CaseTimes.Span(r.DecidedAt, r.ResolvedAt, CaseTimes.Cut(r)),
            DurationIndicator.HighRiskInAutomation when r.HighRisk is null => default,
            DurationIndicator.HighRiskInAutomation => InAutomation(in c),
            DurationIndicator.TimeToRecontact => c.Recontact,
            DurationIndicator.TimeToReopening => c.Reopening,
            _ => default,
        };
        return c.IsInCohort && indicator switch
        {
            // Whether it belongs here may be what is not known.
            DurationIndicator.TimeToEffectiveEscalation => r.Need != AuditedNeed.NotNeeded || r.RequestedAt is not null || r.RequestedTurn is not null,
            DurationIndicator.HumanAccess => r.RequestedAt is not null || r.RequestedTurn is not null,
            DurationIndicator.TimeToResolution => c.Escalated != false,
            DurationIndicator.HighRiskInAutomation => r.HighRisk != false,
            DurationIndicator.TimeToRecontact => !r.IsOpen,
            DurationIndicator.TimeToReopening => r.ResolvedAt is not null,
            _ => false,
        };
    }

    public static TimeSpan Limit(DurationIndicator indicator, IndicatorOptions options) => indicator switch
    {
        DurationIndicator.HumanAccess => options.AccessLimit,
        DurationIndicator.TimeToResolution => options.ResolutionLimit,
        DurationIndicator.TimeToRecontact => options.RecontactWindow,
        DurationIndicator.TimeToReopening => options.ReopenWindow,
        _ => options.EffectiveLimit,
    };

    private static TimeToEvent InAutomation(in CaseReading c) => c.Record.TimeInAutomation is { } held
        ? new TimeToEvent { IsKnown = true, HasEnded = !c.Record.IsOpen || c.Escalated == true, Length = held }
        : default;
}
