namespace EscalationTrust;

/// <summary>Spans between the times of a case: how long, and whether that has ended or is cut off where the watch ends.</summary>
internal static class CaseTimes
{
    /// <summary>When a person was first needed: by the audit or by the customer's own request, whichever came first. Never by the policy's decision.</summary>
    public static DateTimeOffset? NeedBegan(CaseRecord c)
    {
        DateTimeOffset? audited = c.Need == AuditedNeed.Needed ? c.NeededAt : null;
        return Earlier(audited, c.RequestedAt);
    }

    /// <summary>Where the watch ends.</summary>
    public static DateTimeOffset? Cut(CaseRecord c) => c.IsOpen ? c.ObservedUntil : c.EndedAt ?? c.ResolvedAt ?? c.ObservedUntil;

    /// <summary>A span from one time to another; where the second has not come, it is cut off at a third.</summary>
    public static TimeToEvent Span(DateTimeOffset? from, DateTimeOffset? to, DateTimeOffset? cut)
    {
        if (from is not { } start)
        {
            return default;
        }

        DateTimeOffset? end = to ?? cut;
        return end is not { } stop
            ? default
            : new TimeToEvent { IsKnown = true, HasEnded = to is not null, Length = stop > start ? stop - start : TimeSpan.Zero };
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) =>
        left is null ? right : right is null || left < right ? left : right;
}
