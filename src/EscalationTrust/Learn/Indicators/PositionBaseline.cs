namespace EscalationTrust;

/// <summary>What a policy without eyes would have reached: escalate every conversation at the same customer turn.</summary>
/// <remarks>A policy that does not beat it has learnt where conversations go wrong, not which. The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct PositionBaseline
{
    /// <summary>The customer turn, from 1.</summary>
    public int Turn { get; init; }

    /// <summary>Needed then, give or take the tolerance.</summary>
    public long Correct { get; init; }

    /// <summary>Needed later.</summary>
    public long Early { get; init; }

    /// <summary>Needed before.</summary>
    public long Late { get; init; }

    /// <summary>Not needed.</summary>
    public long Unnecessary { get; init; }

    /// <summary>All that were judged, with the turn of the need known.</summary>
    public long Judged => Correct + Early + Late + Unnecessary;
}
