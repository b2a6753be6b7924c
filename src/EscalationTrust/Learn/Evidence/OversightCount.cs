namespace EscalationTrust;

/// <summary>How often something that must be honoured came up, how often it was, and where it was not.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class OversightCount
{
    /// <summary>How often it came up.</summary>
    public long Raised { get; init; }

    /// <summary>How often the same turn took the bot out of the answer.</summary>
    public long Honoured { get; init; }

    /// <summary>The first conversations in which it was not honoured, at most 20. Empty when all were.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];
}
