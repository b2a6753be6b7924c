namespace EscalationTrust;

/// <summary>Something the bot tried, and what came of it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct BotAttempt
{
    /// <summary>The customer turn it answered, starting at 1; 0 when unknown.</summary>
    public int Turn { get; init; }

    /// <summary>What was tried: the answer that was given, the tool that was used, or the host's own words. Not null in a packet that was built.</summary>
    public string? What { get; init; }

    /// <summary>What came of it.</summary>
    public AttemptOutcome Outcome { get; init; }
}
