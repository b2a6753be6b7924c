namespace EscalationTrust;

/// <summary>One line of a JSON Lines file: what it holds, or why it was skipped.</summary>
/// <typeparam name="T">What a good line holds.</typeparam>
/// <remarks>The default value is no line. Immutable and thread-safe.</remarks>
public readonly record struct JsonLine<T>
{
    /// <summary>The line's number in the file, starting at 1; empty lines count.</summary>
    public long Number { get; init; }

    /// <summary>What the line holds; the default value for a bad one.</summary>
    public T? Value { get; init; }

    /// <summary>Why the line is bad, in a sentence without the words of the customer; null for a good one.</summary>
    public string? Error { get; init; }
}
