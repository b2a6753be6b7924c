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

    private const uint Far = 1u << 8;
    private const int KindShift = 9;

    private readonly byte[] _marks;
    private readonly uint[] _cells;

    /// <param name="marks">The mark of each cell, with room behind the last row for every column.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="begin">The facts of the place before the first word of a message.</param>
    /// <param name="end">The facts of the place after its last word.</param>
    public PairTable(byte[] marks, uint[] cells, ulong begin, ulong end)
    {
        _marks = marks;
        _cells = cells;
        Begin = begin;
        End = end;
    }

    public ReadOnlySpan<byte> Marks => _marks;

    public ReadOnlySpan<uint> Cells => _cells;

    public ulong Begin { get; }

    public ulong End { get; }

    /// <param name="list">What to try.</param>
    /// <param name="kinds">The kinds of what is in the list.</param>
    /// <param name="far">True when something in the list is also tried with other words between the two.</param>
    public static uint Cell(int list, CueKinds kinds, bool far) => ((uint)list << 16) | ((uint)kinds << KindShift) | (far ? Far : 0);

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
        int to = Math.Min(from + TextChunk.Batch, chunk.WordCount + 1);
        int count = FindNear(ref chunk, from, to);
        count = from == 0 ? FindFar(ref chunk, -1, count) : count;
        int first = worth;
        int end = first;
        while (end < chunk.WorthCount && chunk.Worth[end] < to)
        {
            count = FindFar(ref chunk, chunk.Worth[end++], count);
        }

        count = to > chunk.WordCount ? FindFar(ref chunk, chunk.WordCount, count) : count;
        worth = end;
        count = Sift(ref chunk, count, kinds);
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        for (int i = first; i < end; i++)
        {
            int word = chunk.Worth[i];
            ulong known = Unsafe.Add(ref chunk.FirstFact, word);
            Unsafe.Add(ref found, count) = CuePlace.Of((uint)starts.ListOf(WordFacts.Number(known)) << 16, CuePlace.At(word, 0));
            count += (WordFacts.Alone(known) & kinds) != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Notes each word that makes a marked pair with the word before it.</summary>
    private int FindNear(ref TextChunk chunk, int from, int to)
    {
        ref byte marks = ref MemoryMarshal.GetArrayDataReference(_marks);
        ref ulong facts = ref chunk.FirstFact;
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        int count = 0;
        uint row = WordFacts.Row(Unsafe.Add(ref facts, from - 1));
        for (int word = from; word < to; word++)
        {
            ulong known = Unsafe.Add(ref facts, word);
            uint column = WordFacts.Column(known);
            Unsafe.Add(ref found, count) = CuePlace.At(word, 1);
            count += IsMarked(Unsafe.Add(ref marks, row + column), column);
            row = WordFacts.Row(known);
        }

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
    private int Sift(ref TextChunk chunk, int places, CueKinds kinds)
    {
        ref uint cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        ref ulong facts = ref chunk.FirstFact;
        ref uint found = ref Unsafe.As<TextChunk.PlaceBuffer, uint>(ref chunk.Places);
        uint wanted = (uint)kinds << KindShift;
        int count = 0;
        for (int i = 0; i < places; i++)
        {
            uint place = Unsafe.Add(ref found, i);
            int right = CuePlace.Right(place);
            int distance = CuePlace.Distance(place);
            uint cell = Unsafe.Add(ref cells, WordFacts.Row(Unsafe.Add(ref facts, right - distance)) + WordFacts.Column(Unsafe.Add(ref facts, right)));
            bool holds = (cell & wanted) != 0 & (distance == 1 | (cell & Far) != 0);
            Unsafe.Add(ref found, count) = CuePlace.Of(cell, place);
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
    public static uint Of(uint cell, uint place) => (cell & 0xFFFF_0000) | place;

    public static int List(uint place) => (int)(place >> 16);

    public static int Right(uint place) => (int)(place >> 4) & 0xFFF;

    public static int Distance(uint place) => (int)(place & 15);
}
