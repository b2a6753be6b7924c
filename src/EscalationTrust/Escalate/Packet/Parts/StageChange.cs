namespace EscalationTrust;

/// <summary>A turn on which the stage of the ladder changed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct StageChange
{
    /// <summary>The customer turn, starting at 1.</summary>
    public int Turn { get; init; }

    /// <summary>The stage from this turn on.</summary>
    public LadderStage Stage { get; init; }

    /// <summary>Why.</summary>
    public EscalationReason Reason { get; init; }

    /// <summary>Resolution Risk on this turn.</summary>
    public RiskScore Risk { get; init; }
}
