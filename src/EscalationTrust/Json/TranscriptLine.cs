namespace EscalationTrust;

/// <summary>One line of a file of conversations: what it holds, or why it was skipped.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct TranscriptLine
{
    /// <summary>The line's number in the file, starting at 1; empty lines count.</summary>
    public long Number { get; init; }

    /// <summary>The conversation, or null for a bad line.</summary>
    public Transcript? Transcript { get; init; }

    /// <summary>Why the line is bad, in a sentence without the words of the customer; null for a good one.</summary>
    public string? Error { get; init; }
}
