using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Which two neighbouring words are worth a look, and what to try there: "the", "will" and "faith" are everywhere, "the will" is not.</summary>
/// <remarks>
/// <para>A sparse table with a row for each kind of left word and a column for each kind of right word; words that make the
/// same pairs share them. Rows are laid into one another where they leave room, so a cell names its column to tell whose it is.
/// A cell of a wrong row does no harm: patterns are verified from scratch.</para>
/// <para>Immutable after construction and thread-safe.</para>
/// </remarks>
internal sealed class PairTable
{
    private const int ColumnBits = 11;
    private const uint ColumnMask = (1u << ColumnBits) - 1;
    private const uint Far = 1u << ColumnBits;
    private const int KindShift = ColumnBits + 1;

    private readonly uint[] _cells;

    /// <param name="cells">The cells, with room behind the last row for every column.</param>
    /// <param name="begin">The facts of the place before the first word of a message.</param>
    /// <param name="end">The facts of the place after its last word.</param>
    public PairTable(uint[] cells, ulong begin, ulong end)
    {
        _cells = cells;
        Begin = begin;
        End = end;
    }

    public ReadOnlySpan<uint> Cells => _cells;

    public ulong Begin { get; }

    public ulong End { get; }

    /// <param name="list">What to try.</param>
    /// <param name="kinds">The kinds of what is in the list.</param>
    /// <param name="far">True when something in the list is also tried with other words between the two.</param>
    /// <param name="column">The column.</param>
    public static uint Cell(int list, CueKinds kinds, bool far, int column) =>
        ((uint)list << 16) | ((uint)kinds << KindShift) | (far ? Far : 0) | ((uint)column & ColumnMask);

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
    /// <param name="starts">What is tried from words alone.</param>
    /// <param name="from">The first word of the batch.</param>
    /// <param name="worth">How many of the chunk's words worth a look came before; moves on.</param>
    /// <param name="kinds">What to look for.</param>
    /// <returns>How many places there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ref TextChunk chunk, CueStarts starts, int from, ref int worth, CueKinds kinds)
    {
        ref uint cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        ref ulong facts = ref chunk.FirstFact;
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        uint wanted = (uint)kinds << KindShift;
        int to = Math.Min(from + TextChunk.Batch, chunk.WordCount + 1);
        int count = 0;
        uint row = WordFacts.Row(Unsafe.Add(ref facts, from - 1));
        for (int word = from; word < to; word++)
        {
            ulong known = Unsafe.Add(ref facts, word);
            uint column = WordFacts.Column(known);
            uint cell = Unsafe.Add(ref cells, row + column);
            Unsafe.Add(ref found, count) = CuePlace.Of(cell, word, 1);
            count += Holds(cell, column, wanted);
            row = WordFacts.Row(known);
        }

        count = from == 0 ? FindFar(ref chunk, -1, count, wanted) : count;
        int end = worth;
        while (end < chunk.WorthCount && chunk.Worth[end] < to)
        {
            int word = chunk.Worth[end++];
            ulong known = Unsafe.Add(ref facts, word);
            Unsafe.Add(ref found, count) = CuePlace.Of((uint)starts.ListOf(WordFacts.Number(known)) << 16, word, 0);
            count += (WordFacts.Alone(known) & kinds) != 0 ? 1 : 0;
            count = FindFar(ref chunk, word, count, wanted);
        }

        worth = end;
        return to > chunk.WordCount ? FindFar(ref chunk, chunk.WordCount, count, wanted) : count;
    }

    /// <summary>Looks for a word's partners that stand farther from it than beside it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindFar(ref TextChunk chunk, int word, int count, uint wanted)
    {
        ref uint cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        ref ulong at = ref Unsafe.Add(ref chunk.FirstFact, word);
        uint row = WordFacts.Row(at);
        uint column = WordFacts.Column(at);
        uint behind = WordFacts.LooksBehind(at);
        uint before = WordFacts.LooksBefore(at);

        // The nearest without a branch, which would be guessed wrong half of the time.
        for (int distance = 2; distance <= TextChunk.Margin; distance++)
        {
            uint other = WordFacts.Column(Unsafe.Add(ref at, distance));
            uint cell = Unsafe.Add(ref cells, (row + other) & behind);
            Unsafe.Add(ref found, count) = CuePlace.Of(cell, word + distance, distance);
            count += HoldsFar(cell, other, wanted);
            cell = Unsafe.Add(ref cells, (WordFacts.Row(Unsafe.Add(ref at, -distance)) + column) & before);
            Unsafe.Add(ref found, count) = CuePlace.Of(cell, word, distance);
            count += HoldsFar(cell, column, wanted);
        }

        return WordFacts.After(at) > TextChunk.Margin || WordFacts.Before(at) > TextChunk.Margin ? FindFarther(ref chunk, word, count, wanted) : count;
    }

    private int FindFarther(ref TextChunk chunk, int word, int count, uint wanted)
    {
        ref uint cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        ref ulong at = ref Unsafe.Add(ref chunk.FirstFact, word);
        int after = Math.Min(WordFacts.After(at), chunk.WordCount - word);
        for (int distance = TextChunk.Margin + 1; distance <= after; distance++)
        {
            uint column = WordFacts.Column(Unsafe.Add(ref at, distance));
            uint cell = Unsafe.Add(ref cells, WordFacts.Row(at) + column);
            Unsafe.Add(ref found, count) = CuePlace.Of(cell, word + distance, distance);
            count += HoldsFar(cell, column, wanted);
        }

        int before = Math.Min(WordFacts.Before(at), word + 1);
        for (int distance = TextChunk.Margin + 1; distance <= before; distance++)
        {
            uint column = WordFacts.Column(at);
            uint cell = Unsafe.Add(ref cells, WordFacts.Row(Unsafe.Add(ref at, -distance)) + column);
            Unsafe.Add(ref found, count) = CuePlace.Of(cell, word, distance);
            count += HoldsFar(cell, column, wanted);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HoldsFar(uint cell, uint column, uint wanted) => Holds(cell, column, wanted) & (int)(cell >> ColumnBits);

    /// <summary>1 when a cell belongs to the column and holds something wanted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Holds(uint cell, uint column, uint wanted)
    {
        bool same = ((cell ^ column) & ColumnMask) == 0;
        bool holds = (cell & wanted) != 0;
        return Unsafe.BitCast<bool, byte>(same) & Unsafe.BitCast<bool, byte>(holds);
    }
}

/// <summary>Which ends of a message lie in a chunk.</summary>
internal readonly record struct MessageEdges(bool First, bool Last);

/// <summary>A place in a text and what to try there, in one number: list, right word, and how far before it the left word stands (0 for a word alone).</summary>
internal static class CuePlace
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint cell, int right, int distance) => (cell & 0xFFFF_0000) | ((uint)right << 4) | (uint)distance;

    public static int List(uint place) => (int)(place >> 16);

    public static int Right(uint place) => (int)(place >> 4) & 0xFFF;

    public static int Distance(uint place) => (int)(place & 15);
}
