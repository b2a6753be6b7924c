namespace EscalationTrust;

/// <summary>Compiled alternatives: single words, and rows of several words found by their first or their last word.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueSet
{
    private readonly WordList _singles;
    private readonly WordList _firsts;
    private readonly WordList _lasts;
    private readonly ushort[][] _byFirst;
    private readonly ushort[][] _byLast;

    public CueSet(ushort[] sortedSingles, ushort[][] rows)
    {
        Singles = sortedSingles;
        LongestRow = rows.Length == 0 ? 1 : rows.Max(row => row.Length);
        _singles = new WordList(sortedSingles);
        _byFirst = [.. rows];
        _byLast = [.. rows];
        Array.Sort(Array.ConvertAll(_byFirst, row => row[0]), _byFirst);
        Array.Sort(Array.ConvertAll(_byLast, row => row[^1]), _byLast);
        _firsts = new WordList(Array.ConvertAll(_byFirst, row => row[0]));
        _lasts = new WordList(Array.ConvertAll(_byLast, row => row[^1]));
    }

    /// <summary>Alternatives of one word, sorted.</summary>
    public ushort[] Singles { get; }

    /// <summary>Alternatives of several words.</summary>
    public ReadOnlySpan<ushort[]> Rows => _byFirst;

    /// <summary>Words in the longest alternative.</summary>
    public int LongestRow { get; }

    /// <summary>True when the word is an alternative by itself.</summary>
    public bool Contains(ushort word) => _singles.IndexOf(word) >= 0;

    /// <summary>The rows that begin with a word.</summary>
    public ReadOnlySpan<ushort[]> RowsFrom(ushort word) => _firsts.Slice(word, _byFirst);

    /// <summary>The rows that end with a word.</summary>
    public ReadOnlySpan<ushort[]> RowsTo(ushort word) => _lasts.Slice(word, _byLast);

    /// <summary>Sorted word numbers behind one machine word of bits that says "certainly not" for most.</summary>
    private readonly struct WordList(ushort[] sorted)
    {
        private readonly ulong _mask = MaskOf(sorted);

        public int IndexOf(ushort word)
        {
            if ((_mask >> (word & 63) & 1) == 0)
            {
                return -1;
            }

            return sorted.AsSpan().IndexOf(word);
        }

        public ReadOnlySpan<ushort[]> Slice(ushort word, ushort[][] rows)
        {
            int start = IndexOf(word);
            if (start < 0)
            {
                return default;
            }

            int end = start;
            while (end < sorted.Length && sorted[end] == word)
            {
                end++;
            }

            return rows.AsSpan(start, end - start);
        }

        private static ulong MaskOf(ushort[] words)
        {
            ulong mask = 0;
            foreach (ushort word in words)
            {
                mask |= 1UL << (word & 63);
            }

            return mask;
        }
    }
}
