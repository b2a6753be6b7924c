namespace EscalationTrust;

/// <summary>Judges the moment of an escalation against the need.</summary>
/// <remarks>A request is a need, whatever an audit says: access is never earned. Turns decide where both are known, times otherwise.</remarks>
internal static class TimingVerdicts
{
    public static TimingVerdict Of(CaseRecord c, IndicatorOptions options)
    {
        bool requested = c.RequestedTurn is not null || c.RequestedAt is not null;
        bool needed = requested || c.Need == AuditedNeed.Needed;
        bool? escalated = c.Escalated;
        if (escalated is null || (!needed && c.Need == AuditedNeed.Unknown))
        {
            return TimingVerdict.Unknown;
        }

        if (escalated == false)
        {
            // What has not happened may still happen.
            return c.IsOpen ? TimingVerdict.Unknown : needed ? TimingVerdict.Missed : TimingVerdict.CorrectlyContained;
        }

        return needed ? AtTheRightTime(c, options) : TimingVerdict.Unnecessary;
    }

    private static TimingVerdict AtTheRightTime(CaseRecord c, IndicatorOptions options)
    {
        if (NeedTurn(c) is { } turn && c.DecidedTurn is { } decided)
        {
            return Compare(decided - turn, options.ToleranceTurns);
        }

        return CaseTimes.NeedBegan(c) is { } need && c.DecidedAt is { } at
            ? Compare((at - need).Ticks, options.ToleranceTime.Ticks)
            : TimingVerdict.Unknown;
    }

    /// <summary>The customer turn of the need; null when it is not known for every need that the record names.</summary>
    public static int? NeedTurn(CaseRecord c)
    {
        bool audited = c.Need == AuditedNeed.Needed;
        bool requested = c.RequestedTurn is not null || c.RequestedAt is not null;
        if ((audited && c.NeededTurn is null) || (requested && c.RequestedTurn is null))
        {
            return null;
        }

        int first = Math.Min(audited ? c.NeededTurn!.Value : int.MaxValue, c.RequestedTurn ?? int.MaxValue);
        return first == int.MaxValue ? null : first;
    }

    private static TimingVerdict Compare(long late, long tolerance) =>
        late > tolerance ? TimingVerdict.Late : late < -tolerance ? TimingVerdict.Early : TimingVerdict.Correct;
}
