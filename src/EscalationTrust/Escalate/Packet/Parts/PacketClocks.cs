namespace EscalationTrust;

/// <summary>The times that count. All null without a clock; none is ever moved later by a handoff.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketClocks
{
    /// <summary>When the need began: the first sign of it in this episode. Waiting is counted from here.</summary>
    public DateTimeOffset? NeedBegan { get; init; }

    /// <summary>When the customer first wrote in this episode.</summary>
    public DateTimeOffset? FirstRequest { get; init; }

    /// <summary>When the handoff was decided.</summary>
    public DateTimeOffset? Decided { get; init; }

    /// <summary>By when a person must have acknowledged the handoff.</summary>
    public DateTimeOffset? AcknowledgeBy { get; init; }

    /// <summary>By when the case must be resolved, as the host's own agreement says. Null by default.</summary>
    public DateTimeOffset? ResolveBy { get; init; }
}
