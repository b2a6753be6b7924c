using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>A pattern to try from a word, with what must stand near that word for it to be worth trying.</summary>
/// <remarks>The nearest words that must be there are kept as 64 bits of their hashes: most attempts end after one load and one test.</remarks>
internal readonly record struct CueStart
{
    /// <summary>No limit to how far a message may reach beyond the pattern.</summary>
    public const byte Anywhere = byte.MaxValue;

    public required int Pattern { get; init; }

    /// <summary>Words of which one must stand up to <see cref="LeftReach"/> words to the left.</summary>
    public required ulong LeftMask { get; init; }

    /// <summary>Words of which one must stand up to <see cref="RightReach"/> words to the right.</summary>
    public required ulong RightMask { get; init; }

    /// <summary>How far to the left the next required word can stand; 0 when none is required.</summary>
    public required byte LeftReach { get; init; }

    /// <summary>How far to the right the next required word can stand; 0 when none is required.</summary>
    public required byte RightReach { get; init; }

    /// <summary>The most words that may come before, for a pattern at the start of a message.</summary>
    public required byte MostBefore { get; init; }

    /// <summary>The most words that may follow, for a pattern at the end of a message.</summary>
    public required byte MostAfter { get; init; }

    /// <summary>For a start from a pair of words: true when the pattern's own word is the second.</summary>
    public bool AnchorIsRight { get; init; }

    public required bool Bot { get; init; }

    public required bool Guard { get; init; }

    /// <summary>What the pattern raises; see <see cref="CueTarget"/>.</summary>
    public required byte Target { get; init; }

    /// <summary>The bit that stands for a word in a mask.</summary>
    public static ulong BitOf(ulong hash) => 1UL << (int)(hash >> 58);

    /// <summary>True when the pattern can match around a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPossible(ReadOnlySpan<ulong> hashes, int word)
    {
        // Most patterns need a certain word right beside this one: that alone turns most attempts away.
        if (RightReach == 1)
        {
            if ((uint)(word + 1) >= (uint)hashes.Length || (BitOf(hashes[word + 1]) & RightMask) == 0)
            {
                return false;
            }
        }
        else if (LeftReach == 1 && ((uint)(word - 1) >= (uint)hashes.Length || (BitOf(hashes[word - 1]) & LeftMask) == 0))
        {
            return false;
        }

        return IsPossibleAround(hashes, word);
    }

    private bool IsPossibleAround(ReadOnlySpan<ulong> hashes, int word) =>
        (MostBefore == Anywhere || word <= MostBefore)
        && (MostAfter == Anywhere || hashes.Length - 1 - word <= MostAfter)
        && (LeftReach == 0 || Any(hashes, word - LeftReach, word - 1, LeftMask))
        && (RightReach <= 1 || Any(hashes, word + 1, word + RightReach, RightMask));

    private static bool Any(ReadOnlySpan<ulong> hashes, int from, int to, ulong mask)
    {
        int end = Math.Min(to, hashes.Length - 1);
        for (int at = Math.Max(from, 0); at <= end; at++)
        {
            if ((BitOf(hashes[at]) & mask) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
