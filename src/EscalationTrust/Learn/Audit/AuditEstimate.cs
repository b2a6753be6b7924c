namespace EscalationTrust;

/// <summary>A share of all conversations, estimated from an audited sample.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct AuditEstimate
{
    /// <summary>How many of the sample it holds for.</summary>
    public long Found { get; init; }

    /// <summary>How many of the sample were judged.</summary>
    public long Judged { get; init; }

    /// <summary>How many of the sample nobody has judged.</summary>
    public long Unjudged { get; init; }

    /// <summary>The estimated share of all conversations, in [0, 1]. Null while a stratum has no judged conversation.</summary>
    public double? Estimate { get; init; }

    /// <summary>Where the true share lies, whatever the unjudged would have shown.</summary>
    public Interval Interval { get; init; }

    /// <summary>The estimate if none of the unjudged had it, and if all had.</summary>
    public Interval Bounds { get; init; }
}
