using System.Numerics;

namespace EscalationTrust;

/// <summary>Two policies over many conversations: counts of what would have changed. Its size does not depend on how many there are; parts can be added up in any order.</summary>
/// <remarks>Not thread-safe: one writer at a time.</remarks>
public sealed class ReplayComparison
{
    private readonly long[] _changes = new long[BitOperations.Log2((uint)ReplayChanges.ContainedLess) + 1];

    /// <summary>Conversations compared.</summary>
    public long Conversations { get; private set; }

    /// <summary>Customer turns in them.</summary>
    public long CustomerTurns { get; private set; }

    /// <summary>Conversations in which anything would have changed.</summary>
    public long Changed { get; private set; }

    /// <summary>Turns won by earlier escalations, summed.</summary>
    public long TurnsEarlier { get; private set; }

    /// <summary>Turns lost by later escalations, summed.</summary>
    public long TurnsLater { get; private set; }

    /// <summary>Totals of the first policy, the one in force.</summary>
    public ReplayTotals First { get; } = new();

    /// <summary>Totals of the second policy, the one that is tried.</summary>
    public ReplayTotals Second { get; } = new();

    /// <summary>How many conversations changed in one way; 0 unless exactly one change is asked for.</summary>
    public long CountOf(ReplayChanges change) =>
        BitOperations.IsPow2((int)change) && change <= ReplayChanges.ContainedLess ? _changes[BitOperations.Log2((uint)change)] : 0;

    /// <summary>Adds one conversation.</summary>
    public void Add(in ReplayDiff diff)
    {
        Conversations++;
        CustomerTurns += diff.First.CustomerTurns;
        Changed += diff.IsChanged ? 1 : 0;
        TurnsEarlier += Math.Max(0, -(diff.TurnsLater ?? 0));
        TurnsLater += Math.Max(0, diff.TurnsLater ?? 0);
        First.Add(diff.First);
        Second.Add(diff.Second);
        for (int bit = 0; bit < _changes.Length; bit++)
        {
            _changes[bit] += ((int)diff.Changes >> bit) & 1;
        }
    }

    /// <summary>Adds the counts of another part of the conversations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Add(ReplayComparison other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Conversations += other.Conversations;
        CustomerTurns += other.CustomerTurns;
        Changed += other.Changed;
        TurnsEarlier += other.TurnsEarlier;
        TurnsLater += other.TurnsLater;
        First.Add(other.First);
        Second.Add(other.Second);
        for (int bit = 0; bit < _changes.Length; bit++)
        {
            _changes[bit] += other._changes[bit];
        }
    }
}
