namespace EscalationTrust;

/// <summary>A pair of tickets that stand the wrong way round, and what that costs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct QueueInversion
{
    /// <summary>The ticket that stands ahead and should not: its index in the audited order.</summary>
    public int AheadIndex { get; init; }

    /// <summary>The ticket that is kept waiting: its index in the audited order.</summary>
    public int BehindIndex { get; init; }

    /// <summary>The handle of the ticket that stands ahead.</summary>
    public long AheadId { get; init; }

    /// <summary>The handle of the ticket that is kept waiting.</summary>
    public long BehindId { get; init; }

    /// <summary>c_j·s_i − c_i·s_j: what this pair alone costs, in minutes times the unit of the weights.</summary>
    public double Cost { get; init; }
}
