using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>All sets of alternatives: single words, and rows of several words.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueSets
{
    /// <summary>Single words are compared this many at a time; the last group is filled up with the last word.</summary>
    public const int Group = 8;

    private readonly CueSet[] _sets;
    private readonly ushort[] _words;

    public CueSets(CueSet[] sets, ushort[] words)
    {
        _sets = sets;
        _words = words;
    }

    public ReadOnlySpan<CueSet> Sets => _sets;

    /// <summary>The words of all sets: groups of single words, then rows, each with its length before it.</summary>
    public ReadOnlySpan<ushort> Words => _words;

    public ref readonly CueSet this[int number] => ref _sets[number];

    /// <summary>True when a word is an alternative by itself.</summary>
    public bool Contains(in CueSet set, int word)
    {
        if ((set.SinglesMask >> word & 1) == 0)
        {
            return false;
        }

        ref ushort words = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_words), set.First);
        Vector128<ushort> wanted = Vector128.Create((ushort)word);
        for (int i = 0; i < set.SingleGroups; i++)
        {
            if (Vector128.EqualsAny(Vector128.LoadUnsafe(ref words, (nuint)(i * Group)), wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows of a set: each a length, then that many words.</summary>
    public ReadOnlySpan<ushort> RowsOf(in CueSet set) => _words.AsSpan(set.First + (set.SingleGroups * Group), set.RowsLength);
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

    public required ushort SingleGroups { get; init; }

    public required ushort RowsLength { get; init; }
}
