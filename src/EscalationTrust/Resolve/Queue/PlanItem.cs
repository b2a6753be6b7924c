namespace EscalationTrust;

/// <summary>A waiting ticket as a plan of moves sees it. 32 bytes.</summary>
internal readonly struct PlanItem(QueueItem item, int place, bool capped, bool requested)
{
    public readonly QueueItem Item = item;

    /// <summary>Its index in the audited order.</summary>
    public readonly int Place = place;

    private readonly bool _capped = capped;
    private readonly bool _requested = requested;

    /// <summary>What moving this ticket before that one saves; below zero when it costs.</summary>
    public double GainBefore(in PlanItem other) => Item.Index == other.Item.Index ? 0 : (Item.Cost * other.Item.Handling) - (other.Item.Cost * Item.Handling);

    /// <summary>Nobody passes a ticket beyond its cap, and only a higher index passes a request for a person.</summary>
    public bool MayPass(in PlanItem other) => !other._capped && !(other._requested && other.Item.Index >= Item.Index);
}
