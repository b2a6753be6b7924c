namespace EscalationTrust;

/// <summary>What one signal adds to the risk of a turn.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct RiskContribution
{
    /// <summary>The signal.</summary>
    public Signal Signal { get; init; }

    /// <summary>Its weight in [0, 1).</summary>
    public double Weight { get; init; }

    /// <summary>Its share of its family's log-odds this turn. The shares of a family add up to the family's evidence. Negative for gratitude.</summary>
    public double LogOdds { get; init; }
}
