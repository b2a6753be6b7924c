namespace EscalationTrust;

/// <summary>Whether the customer had to tell it again, and what made it so.</summary>
/// <remarks>The default value found nothing and judged nothing. Immutable and thread-safe.</remarks>
public readonly record struct RestatementFinding
{
    /// <summary>True when the message was among those that are judged and had words.</summary>
    public bool Judged { get; init; }

    /// <summary>True when the customer restated the need: by <see cref="Overlap"/> or by saying so.</summary>
    public bool Restated { get; init; }

    /// <summary>True when the customer said in words that this was told before ("I already explained this").</summary>
    public bool SaysSo { get; init; }

    /// <summary>The share of the shorter text's content that the other holds too, for the most similar text of the need. Unknown when either side has fewer than three content words.</summary>
    public Ratio Overlap { get; init; }

    /// <summary>What the person asked for although the handoff had brought it.</summary>
    public AskableFacts AskedAgain { get; init; }
}
