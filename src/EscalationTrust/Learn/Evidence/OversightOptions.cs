namespace EscalationTrust;

/// <summary>What an <see cref="OversightReview"/> looks at.</summary>
public sealed class OversightOptions
{
    /// <summary>The first moment of the period. Null by default: from the first line on. Lines without a time belong to every period.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>The first moment after the period. Null by default: to the last line.</summary>
    public DateTimeOffset? To { get; set; }

    /// <summary>The signals that must always escalate. By default safety, legal and vulnerability.</summary>
    public HashSet<Signal> AlwaysEscalate { get; set; } = [Signal.Safety, Signal.Legal, Signal.Vulnerability];

    /// <summary>How fast a person must be there once one was asked for. The default value is 3 minutes: what the Spanish Ley 10/2025 asks for.</summary>
    public TimeSpan AccessTarget { get; set; } = TimeSpan.FromMinutes(3);
}
