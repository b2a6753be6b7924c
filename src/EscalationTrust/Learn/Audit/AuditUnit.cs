namespace EscalationTrust;

/// <summary>One conversation that may be drawn for an audit.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct AuditUnit
{
    /// <summary>The conversation's identity; it decides, with the seed, whether it is drawn. Null counts as empty.</summary>
    public string? Id { get; init; }

    /// <summary>The highest risk that the policy computed. Unknown by default: a stratum of its own.</summary>
    public Ratio Risk { get; init; }

    /// <summary>Whether it was handed over. Null by default: a stratum of its own.</summary>
    public bool? Escalated { get; init; }
}
