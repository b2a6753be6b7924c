using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Which two neighbouring words are worth a look, and what to try there: "the", "will" and "faith" are everywhere, "the will" is not.</summary>
/// <remarks>
/// <para>A sparse table with a row for each kind of left word and a column for each kind of right word; words that make the
/// same pairs share them. Rows are laid into one another where they leave room. A cell's mark, one byte of its column, says
/// whose cell it is; marks stand apart, so that what most pairs touch fits the inner caches. A mark that fits by chance does
/// no harm: patterns are verified from scratch.</para>
/// <para>Immutable after construction and thread-safe.</para>
/// </remarks>
internal sealed class PairTable
{
    /// <summary>The mark of a cell that holds nothing; no column ends in it, nor in 0, the column of words that make no pair.</summary>
    public const byte EmptyMark = 255;

    private readonly byte[] _marks;
    private readonly ushort[] _cells;

    /// <param name="marks">The mark of each cell, with room behind the last row for every column.</param>
    /// <param name="cells">For each cell, the list of what to try there; see <see cref="CueStarts"/>.</param>
    /// <param name="begin">The facts of the place before the first word of a message.</param>
    /// <param name="end">The facts of the place after its last word.</param>
    public PairTable(byte[] marks, ushort[] cells, ulong begin, ulong end)
    {
        _marks = marks;
        _cells = cells;
        Begin = begin;
        End = end;
    }

    public ReadOnlySpan<byte> Marks => _marks;

    public ReadOnlySpan<ushort> Cells => _cells;

    public ulong Begin { get; }

    public ulong End { get; }

    /// <summary>Puts the edges of a message, or no word, beside a chunk's words.</summary>
    public void SetEdges(ref TextChunk chunk, MessageEdges edges)
    {
        ref ulong facts = ref chunk.FirstFact;
        for (int i = 1; i <= TextChunk.Margin; i++)
        {
            Unsafe.Add(ref facts, -i) = 0;
            Unsafe.Add(ref facts, chunk.WordCount + i) = 0;
        }

        Unsafe.Add(ref facts, -1) = edges.First ? Begin : 0;
        Unsafe.Add(ref facts, chunk.WordCount) = edges.Last ? End : 0;
    }

    /// <summary>Collects the places from which patterns are tried, for one batch of a chunk's words.</summary>
    /// <param name="chunk">The chunk, folded and looked up, with its edges set.</param>
    /// <param name="starts">What is tried.</param>
    /// <param name="from">The first word of the batch.</param>
    /// <param name="kinds">What to look for; receives what there is.</param>
    /// <returns>How many places there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public int Find(ref TextChunk chunk, CueStarts starts, int from, ref CueKinds kinds)
    {
        int to = Math.Min(from + TextChunk.Batch, chunk.WordCount + 1);
        int count = FindNear(ref chunk, from, to, WordFacts.Worth(kinds), out int worth);
        count = from == 0 ? FindFar(ref chunk, -1, count) : count;
        for (int i = 0; i < worth; i++)
        {
            count = FindFar(ref chunk, chunk.Worth[i], count);
        }

        CueKinds there = CueKinds.None;
        count = Sift(ref chunk, starts, count, kinds, ref there);
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        for (int i = 0; i < worth; i++)
        {
            int word = chunk.Worth[i];
            ulong known = Unsafe.Add(ref chunk.FirstFact, word);
            CueKinds alone = WordFacts.Alone(known) & kinds;
            Unsafe.Add(ref found, count) = CuePlace.Of((uint)starts.ListOf(WordFacts.Number(known)), CuePlace.At(word, 0));
            count += alone != 0 ? 1 : 0;
            there |= alone;
        }

        kinds &= there;
        return count;
    }

    /// <summary>Notes each word that makes a marked pair with the word before it, and each from which more is looked up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int FindNear(ref TextChunk chunk, int from, int to, ulong worth, out int worthCount)
    {
        ref byte marks = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref ulong facts = ref chunk.FirstFact;
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        ref ushort more = ref Unsafe.As<TextChunk.WorthBuffer, ushort>(ref chunk.Worth);
        int count = 0;
        int moreCount = 0;
        uint row = WordFacts.Row(Unsafe.Add(ref facts, from - 1));
        for (int word = from; word < to; word++)
        {
            ulong known = Unsafe.Add(ref facts, word);
            uint column = WordFacts.Column(known);
            Unsafe.Add(ref found, count) = CuePlace.At(word, 1);
            count += IsMarked(Unsafe.Add(ref marks, row + column), column);
            Unsafe.Add(ref more, moreCount) = (ushort)word;
            moreCount += (known & worth) != 0 ? 1 : 0;
            row = WordFacts.Row(known);
        }

        worthCount = moreCount;
        return count;
    }

    /// <summary>Looks for a word's partners that stand farther from it than beside it.</summary>
    private int FindFar(ref TextChunk chunk, int word, int count)
    {
        ref byte marks = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        ref ulong at = ref Unsafe.Add(ref chunk.FirstFact, word);
        uint row = WordFacts.Row(at);
        uint column = WordFacts.Column(at);
        uint behind = WordFacts.LooksBehind(at);
        uint before = WordFacts.LooksBefore(at);

        // The nearest without a branch, which would be guessed wrong half of the time. Cell 0 is never marked.
        for (int distance = 2; distance <= TextChunk.Margin; distance++)
        {
            uint other = WordFacts.Column(Unsafe.Add(ref at, distance));
            Unsafe.Add(ref found, count) = CuePlace.At(word + distance, distance);
            count += IsMarked(Unsafe.Add(ref marks, (row + other) & behind), other);
            Unsafe.Add(ref found, count) = CuePlace.At(word, distance);
            count += IsMarked(Unsafe.Add(ref marks, (WordFacts.Row(Unsafe.Add(ref at, -distance)) + column) & before), column);
        }

        return WordFacts.After(at) > TextChunk.Margin || WordFacts.Before(at) > TextChunk.Margin ? FindFarther(ref chunk, word, count) : count;
    }

    private int FindFarther(ref TextChunk chunk, int word, int count)
    {
        ref byte marks = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        ref ulong at = ref Unsafe.Add(ref chunk.FirstFact, word);
        int after = Math.Min(WordFacts.After(at), chunk.WordCount - word);
        for (int distance = TextChunk.Margin + 1; distance <= after; distance++)
        {
            uint column = WordFacts.Column(Unsafe.Add(ref at, distance));
            Unsafe.Add(ref found, count) = CuePlace.At(word + distance, distance);
            count += IsMarked(Unsafe.Add(ref marks, WordFacts.Row(at) + column), column);
        }

        int before = Math.Min(WordFacts.Before(at), word + 1);
        for (int distance = TextChunk.Margin + 1; distance <= before; distance++)
        {
            uint column = WordFacts.Column(at);
            Unsafe.Add(ref found, count) = CuePlace.At(word, distance);
            count += IsMarked(Unsafe.Add(ref marks, WordFacts.Row(Unsafe.Add(ref at, -distance)) + column), column);
        }

        return count;
    }

    /// <summary>Keeps the places whose cell holds something wanted, with what to try there.</summary>
    private int Sift(ref TextChunk chunk, CueStarts starts, int places, CueKinds kinds, ref CueKinds there)
    {
        ref ushort cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        ref uint heads = ref MemoryMarshal.GetReference(starts.Heads);
        ref ulong facts = ref chunk.FirstFact;
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        int count = 0;
        for (int i = 0; i < places; i++)
        {
            uint place = Unsafe.Add(ref found, i);
            int right = CuePlace.Right(place);
            int distance = CuePlace.Distance(place);
            uint list = Unsafe.Add(ref cells, WordFacts.Row(Unsafe.Add(ref facts, right - distance)) + WordFacts.Column(Unsafe.Add(ref facts, right)));
            uint head = Unsafe.Add(ref heads, list);

            // A mark can fit by chance: left of the place before the first word no word stands to verify from.
            bool holds = (CueListHead.Kinds(head) & kinds) != 0 & (distance == 1 | CueListHead.IsFar(head)) & distance <= right + 1;
            there |= CueListHead.Kinds(head);
            Unsafe.Add(ref found, count) = CuePlace.Of(list, place);
            count += Unsafe.BitCast<bool, byte>(holds);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsMarked(byte mark, uint column) => Unsafe.BitCast<bool, byte>(mark == (byte)column);
}

/// <summary>Which ends of a message lie in a chunk.</summary>
internal readonly record struct MessageEdges(bool First, bool Last);

/// <summary>A place in a text and what to try there, in one number: list, right word, and how far before it the left word stands (0 for a word alone).</summary>
internal static class CuePlace
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint At(int right, int distance) => ((uint)right << 4) | (uint)distance;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint list, uint place) => (list << 16) | place;

    public static int List(uint place) => (int)(place >> 16);

    public static int Right(uint place) => (int)(place >> 4) & 0xFFF;

    public static int Distance(uint place) => (int)(place & 15);
}
