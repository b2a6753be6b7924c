namespace EscalationTrust;

/// <summary>One line of a file of cases: what it holds, or why it was skipped.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct CaseLine
{
    /// <summary>The line's number in the file, starting at 1; empty lines and the heading count.</summary>
    public long Number { get; init; }

    /// <summary>The case, or null for a bad line.</summary>
    public CaseRecord? Record { get; init; }

    /// <summary>Why the line is bad, in a sentence without its values; null for a good one.</summary>
    public string? Error { get; init; }
}
