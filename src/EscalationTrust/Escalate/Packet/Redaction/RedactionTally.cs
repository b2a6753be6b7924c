namespace EscalationTrust;

/// <summary>Counts what a redactor masked, by kind.</summary>
/// <remarks>Not thread-safe: one for each packet.</remarks>
public sealed class RedactionTally
{
    private List<PacketRedaction>? _counts;

    /// <summary>Counts something that was masked.</summary>
    /// <param name="kind">The kind in a word, such as "card"; not empty.</param>
    /// <param name="count">How often; less than one counts for nothing. The default value is 1.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is null or empty.</exception>
    public void Add(string kind, int count = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        if (count <= 0)
        {
            return;
        }

        _counts ??= [];
        for (int i = 0; i < _counts.Count; i++)
        {
            if (_counts[i].Kind == kind)
            {
                _counts[i] = new PacketRedaction { Kind = kind, Count = _counts[i].Count + count };
                return;
            }
        }

        _counts.Add(new PacketRedaction { Kind = kind, Count = count });
    }

    /// <summary>What was counted, in the order of the first of each kind.</summary>
    public IReadOnlyList<PacketRedaction> ToList() => _counts is null ? [] : [.. _counts];
}
