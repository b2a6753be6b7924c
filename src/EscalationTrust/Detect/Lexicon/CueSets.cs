using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>All sets of alternatives: single words, and rows of several words.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueSets
{
    /// <summary>Single words are compared this many at a time. A set with fewer is filled up with its last word; in a larger one the last group begins among the words of the one before.</summary>
    public const int Group = 8;

    public CueSets(LexiconTable<CueSet> sets, LexiconTable<ushort> words)
    {
        Sets = sets;
        Words = words;
    }

    public LexiconTable<CueSet> Sets { get; }

    /// <summary>The words of all sets: single words; of each row the first word, the last, and where it lies; then the rows, each with its length before it.</summary>
    public LexiconTable<ushort> Words { get; }

    public ref readonly CueSet this[int number] => ref Sets[number];

    /// <summary>True when a word is an alternative by itself.</summary>
    public bool Contains(in CueSet set, int word)
    {
        if ((set.SinglesMask >> word & 1) == 0)
        {
            return false;
        }

        ref ushort words = ref Unsafe.Add(ref Words.First, set.First);
        Vector128<ushort> wanted = Vector128.Create((ushort)word);
        int last = set.Singles - Group;
        for (int i = 0; i < last; i += Group)
        {
            if (Vector128.EqualsAny(Vector128.LoadUnsafe(ref words, (nuint)i), wanted))
            {
                return true;
            }
        }

        return Vector128.EqualsAny(Vector128.LoadUnsafe(ref words, (nuint)last), wanted);
    }

    /// <summary>The word that each row of a set begins with.</summary>
    public ReadOnlySpan<ushort> FirstsOf(in CueSet set) => Words.Rows.Slice(set.First + set.Singles, set.Rows);

    /// <summary>The word that each row of a set ends with.</summary>
    public ReadOnlySpan<ushort> LastsOf(in CueSet set) => Words.Rows.Slice(set.First + set.Singles + set.Rows, set.Rows);

    /// <summary>The words of one row of a set.</summary>
    public ReadOnlySpan<ushort> RowOf(in CueSet set, int row)
    {
        ReadOnlySpan<ushort> words = Words.Rows[(set.First + set.Singles + (2 * set.Rows))..];
        words = words[(set.Rows + words[row])..];
        return words.Slice(1, words[0]);
    }
}

/// <summary>One set; masks of word numbers say "certainly not" for most words.</summary>
internal readonly record struct CueSet
{
    public required ulong SinglesMask { get; init; }

    /// <summary>Of the words that begin a row.</summary>
    public required uint FirstsMask { get; init; }

    /// <summary>Of the words that end a row.</summary>
    public required uint LastsMask { get; init; }

    public required int First { get; init; }

    /// <summary>How many single words there are: none, or at least a group of them.</summary>
    public required ushort Singles { get; init; }

    /// <summary>How many rows of several words there are.</summary>
    public required ushort Rows { get; init; }
}
