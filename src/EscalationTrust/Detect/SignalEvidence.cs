namespace EscalationTrust;

/// <summary>Where a signal came from.</summary>
public enum EvidenceSource
{
    /// <summary>Given by the host in <see cref="Turn.Signals"/>.</summary>
    Host = 0,

    /// <summary>Words of the customer's message.</summary>
    CustomerText = 1,

    /// <summary>Words of the bot's previous reply.</summary>
    PreviousReply = 2,

    /// <summary>A number or a clock in the turn: confidence, sentiment, account, tools, time.</summary>
    Measurement = 3,

    /// <summary>Comparison with what the state remembers: repetition, loops, stalls, budgets.</summary>
    Memory = 4,

    /// <summary>Words of a reply that is not sent yet.</summary>
    Draft = 5,
}

/// <summary>One reason why a signal was raised.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct SignalEvidence
{
    /// <summary>The signal.</summary>
    public Signal Signal { get; init; }

    /// <summary>Where it came from.</summary>
    public EvidenceSource Source { get; init; }

    /// <summary>Where the words begin in their text, in UTF-16 units; 0 without words.</summary>
    public int Start { get; init; }

    /// <summary>How long the words are, in UTF-16 units; 0 without words.</summary>
    public int Length { get; init; }

    /// <summary>The lexicon entry that matched, as it stands in its pack; null without words.</summary>
    public string? Entry { get; init; }
}
