namespace EscalationTrust;

/// <summary>One number of the risk model before and after a fit.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct EvidenceChange
{
    /// <summary>The number's name in the policy document, for example <c>risk.weights.stall</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The number before.</summary>
    public double Before { get; init; }

    /// <summary>The number after.</summary>
    public double After { get; init; }

    /// <summary>For a signal's weight: the conversations that show the signal. Null for other numbers.</summary>
    public long? Support { get; init; }

    /// <summary>For a signal's weight: those of them that need a person. Null for other numbers.</summary>
    public long? NeededSupport { get; init; }
}
