namespace EscalationTrust;

/// <summary>What a drift monitor remembers of its stream: four numbers and a count, to be stored as they are.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct DriftState
{
    /// <summary>Conversations seen.</summary>
    public long Count { get; init; }

    /// <summary>The evidence of the bet 1; at least 0.</summary>
    public double Smallest { get; init; }

    /// <summary>The evidence of the bet 2; at least 0.</summary>
    public double Small { get; init; }

    /// <summary>The evidence of the bet 4; at least 0.</summary>
    public double Large { get; init; }

    /// <summary>The evidence of the bet 8; at least 0.</summary>
    public double Largest { get; init; }
}
