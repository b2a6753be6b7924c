namespace EscalationTrust;

/// <summary>One row of <see cref="CustodyTable"/>.</summary>
internal readonly record struct CustodyRule
{
    public CustodyRule(CustodyEvent custodyEvent, Custody to, Custody[] from)
    {
        Event = custodyEvent;
        To = to;
        foreach (Custody origin in from)
        {
            FromBits |= 1 << (int)origin;
        }
    }

    public CustodyEvent Event { get; }

    public Custody To { get; }

    /// <summary>One bit for each custody the event may come from.</summary>
    public int FromBits { get; }
}
