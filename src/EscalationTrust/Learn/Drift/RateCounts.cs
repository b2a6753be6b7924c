namespace EscalationTrust;

/// <summary>How often something happened, of how many. Counts of shards are added.</summary>
/// <remarks>The default value has seen nothing. Immutable and thread-safe.</remarks>
public readonly record struct RateCounts
{
    /// <summary>How often it happened; at least 0.</summary>
    public long Hits { get; init; }

    /// <summary>Of how many; at least <see cref="Hits"/>.</summary>
    public long Count { get; init; }

    /// <summary>The counts of both.</summary>
    public RateCounts Add(RateCounts other) => new() { Hits = Hits + other.Hits, Count = Count + other.Count };

    /// <summary>The counts with one more.</summary>
    public RateCounts Add(bool hit) => new() { Hits = Hits + (hit ? 1 : 0), Count = Count + 1 };
}
