namespace EscalationTrust;

/// <summary>One signal that spoke for a person, and how much it counted.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketReason
{
    /// <summary>The signal.</summary>
    public Signal Signal { get; init; }

    /// <summary>What it adds to the risk, in log-odds: its share of its family, as if all signals of the episode fell on one turn. Negative for gratitude. 0 when it carries no weight, as a request for a person, which needs none.</summary>
    public double LogOdds { get; init; }
}
