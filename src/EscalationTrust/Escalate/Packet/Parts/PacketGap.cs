namespace EscalationTrust;

/// <summary>Something a person will miss.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketGap
{
    /// <summary>The name of what is missing, such as "customer" or "fact:order". Not null in a packet that was built.</summary>
    public string? Name { get; init; }

    /// <summary>True when a person can hardly begin without it; false when it is only nice to have.</summary>
    public bool Required { get; init; }

    /// <summary>What it takes from the score, in [0, 1].</summary>
    public double Weight { get; init; }
}
