namespace EscalationTrust.Tool;

/// <summary>How often something happened at which customer turn, in a few classes.</summary>
internal sealed class TurnDistribution
{
    private static readonly (int First, int Last)[] Ranges = [(1, 1), (2, 2), (3, 3), (4, 4), (5, 6), (7, 8), (9, 12), (13, 20), (21, int.MaxValue)];

    private readonly long[] _counts = new long[Ranges.Length];

    /// <summary>How many there are.</summary>
    public long Total { get; private set; }

    /// <summary>Adds one at a customer turn, starting at 1.</summary>
    public void Add(int turn)
    {
        Total++;
        _counts[Array.FindIndex(Ranges, range => turn <= range.Last)]++;
    }

    /// <summary>The classes up to the last one that is not empty.</summary>
    public IEnumerable<(string Turns, long Count)> Classes()
    {
        int end = Array.FindLastIndex(_counts, count => count != 0);
        for (int i = 0; i <= end; i++)
        {
            (int first, int last) = Ranges[i];
            string turns = last == int.MaxValue ? $"{first} and later" : first == last ? $"{first}" : $"{first}–{last}";
            yield return (turns, _counts[i]);
        }
    }
}
