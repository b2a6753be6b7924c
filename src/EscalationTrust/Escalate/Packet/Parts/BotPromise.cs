namespace EscalationTrust;

/// <summary>Something the customer was promised. The person who takes over inherits it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct BotPromise
{
    /// <summary>The customer turn on which it was made, starting at 1; 0 when unknown.</summary>
    public int Turn { get; init; }

    /// <summary>What was promised. Not null in a packet that was built.</summary>
    public string? Text { get; init; }

    /// <summary>By when. Null when no time was named.</summary>
    public DateTimeOffset? Due { get; init; }
}
