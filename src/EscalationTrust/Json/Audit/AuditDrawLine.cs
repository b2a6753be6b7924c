namespace EscalationTrust;

/// <summary>One line of a file with an audit's sample: what it holds, or why it was skipped.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct AuditDrawLine
{
    /// <summary>The line's number in the file, from 1.</summary>
    public long Number { get; init; }

    /// <summary>The conversation that was drawn; meaningful when <see cref="Error"/> is null.</summary>
    public AuditDraw Draw { get; init; }

    /// <summary>Why the line is bad; null for a good one.</summary>
    public string? Error { get; init; }
}
