namespace EscalationTrust;

/// <summary>One flat record of a stream, or why it cannot be read.</summary>
internal readonly struct FlatRow
{
    /// <summary>Its line in the stream, from 1.</summary>
    public long Number { get; init; }

    /// <summary>Named texts, null for a value that is not there. Valid until the next record is read.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; }

    public string? Error { get; init; }
}
