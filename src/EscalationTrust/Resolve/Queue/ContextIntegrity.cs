namespace EscalationTrust;

/// <summary>Whether waiting handoffs arrive with what a person needs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ContextIntegrity
{
    /// <summary>The share of looked-at handoffs without a gap, in [0, 1]. Null when nobody looked at one.</summary>
    public double? Score { get; init; }

    /// <summary>Handoffs without a gap.</summary>
    public int Complete { get; init; }

    /// <summary>Handoffs with gaps.</summary>
    public int WithGaps { get; init; }

    /// <summary>Handoffs that nobody looked at.</summary>
    public int Unknown { get; init; }
}
