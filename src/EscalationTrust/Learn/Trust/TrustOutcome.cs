namespace EscalationTrust;

/// <summary>What a case means for trust in its account.</summary>
/// <remarks>The default value means nothing: neither good nor bad. Immutable and thread-safe.</remarks>
public readonly record struct TrustOutcome
{
    /// <summary>When it counts: at the end of the case. Null when no time is known, and then it cannot be booked.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The weight of a good outcome; 0 for none.</summary>
    public double Good { get; init; }

    /// <summary>The severity of a failure; 0 for none.</summary>
    public double Severity { get; init; }

    /// <summary>When the failure was made good; null when it was not.</summary>
    public DateTimeOffset? MadeGoodAt { get; init; }
}
