namespace EscalationTrust;

/// <summary>One conversation of a file that may be drawn for an audit, or why a line was skipped.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct AuditUnitLine
{
    /// <summary>The number of its first line in the file, from 1.</summary>
    public long Number { get; init; }

    /// <summary>The conversation; meaningful when <see cref="Error"/> is null.</summary>
    public AuditUnit Unit { get; init; }

    /// <summary>Why the line is bad; null for a good one.</summary>
    public string? Error { get; init; }
}
