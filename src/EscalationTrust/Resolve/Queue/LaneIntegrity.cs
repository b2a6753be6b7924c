namespace EscalationTrust;

/// <summary>Whether high-risk work lingers in automation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct LaneIntegrity
{
    /// <summary>1 − overrun / (overrun + allowed), in [0, 1], both weighted with the cost rates now: 1 when nothing overstays. Null when no ticket says its lane, or no high-risk one in automation says since when.</summary>
    public double? Score { get; init; }

    /// <summary>High-risk tickets in automation.</summary>
    public int HighRisk { get; init; }

    /// <summary>Those that are there for longer than allowed.</summary>
    public int Overstaying { get; init; }

    /// <summary>Those of which nobody knows since when.</summary>
    public int UnknownSince { get; init; }

    /// <summary>Minutes beyond the limit times the cost rate now, summed.</summary>
    public double Overrun { get; init; }

    /// <summary>The longest stay. Null when there is none.</summary>
    public TimeSpan? Longest { get; init; }
}
