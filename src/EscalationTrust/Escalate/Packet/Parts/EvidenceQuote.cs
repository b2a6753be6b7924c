namespace EscalationTrust;

/// <summary>The words that raised a signal, and when they fell.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct EvidenceQuote
{
    /// <summary>The signal they raised.</summary>
    public Signal Signal { get; init; }

    /// <summary>The customer turn, starting at 1.</summary>
    public int Turn { get; init; }

    /// <summary>Who said them.</summary>
    public Speaker Speaker { get; init; }

    /// <summary>The words. Not null in a packet that was built.</summary>
    public string? Text { get; init; }
}
