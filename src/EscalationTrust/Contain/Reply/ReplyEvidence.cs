namespace EscalationTrust;

/// <summary>One reason for a violation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ReplyEvidence
{
    /// <summary>The violation, one flag.</summary>
    public ReplyViolations Violation { get; init; }

    /// <summary>Where it came from: the draft's words, the host, or what the state remembers.</summary>
    public EvidenceSource Source { get; init; }

    /// <summary>Where the words begin in the draft, in UTF-16 units; 0 without words.</summary>
    public int Start { get; init; }

    /// <summary>How long the words are, in UTF-16 units; 0 without words.</summary>
    public int Length { get; init; }

    /// <summary>The lexicon entry that matched, as it stands in its pack; null without words.</summary>
    public string? Entry { get; init; }
}
