namespace EscalationTrust;

/// <summary>The mood of one customer message as the host's own model saw it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct SentimentPoint
{
    /// <summary>The customer turn, starting at 1.</summary>
    public int Turn { get; init; }

    /// <summary>The mood.</summary>
    public Sentiment Sentiment { get; init; }
}
