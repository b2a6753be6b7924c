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

    /// <param name="marks">The mark of each cell, with room behind the last row for every column.</param>
    /// <param name="cells">For each cell, the list of what to try there; see <see cref="CueStarts"/>.</param>
    /// <param name="begin">The facts of the place before the first word of a message.</param>
    /// <param name="end">The facts of the place after its last word.</param>
    public PairTable(LexiconTable<byte> marks, LexiconTable<ushort> cells, ulong begin, ulong end)
    {
        Marks = marks;
        Cells = cells;
        Begin = begin;
        End = end;
    }

    public LexiconTable<byte> Marks { get; }

    public LexiconTable<ushort> Cells { get; }

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
    public int Find(ref TextChunk chunk, CueStarts starts, int from, ref CueKinds kinds)
    {
        int to = Math.Min(from + TextChunk.Batch, chunk.WordCount + 1);
        int pairs = FindNear(ref chunk, from, to, WordFacts.Worth(kinds), out int worth);
        WorthCounts counts = Split(ref chunk, worth, kinds);
        pairs = FindFar(ref chunk, counts, pairs);
        CueKinds there = CueKinds.None;
        int count = Sift(ref chunk, starts, pairs, kinds, ref there);
        for (int i = 0; i < counts.Alone; i++)
        {
            int word = chunk.Alone[i];
            uint head = starts.HeadOf(WordFacts.Number(Unsafe.Add(ref chunk.FirstFact, word)));
            chunk.Places[count++] = CuePlace.Of(head, CuePlace.At(word, 0));
            there |= CueListHead.Kinds(head);
        }

        kinds &= there;
        return count;
    }

    /// <summary>Notes each word that makes a marked pair with the word before it, and each from which more is looked up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int FindNear(ref TextChunk chunk, int from, int to, ulong worth, out int worthCount)
    {
        ref byte marks = ref Marks.First;
        ref ulong facts = ref chunk.FirstFact;
        ref ulong found = ref Unsafe.As<TextChunk.PlaceBuffer, ulong>(ref chunk.Places);
        ref short more = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.Worth);
        int count = 0;

        // Before a chunk's first word lies the beginning of the message, or no word.
        more = -1;
        int moreCount = from == 0 ? 1 : 0;
        uint row = WordFacts.Row(Unsafe.Add(ref facts, from - 1));
        for (int word = from; word < to; word++)
        {
            ulong known = Unsafe.Add(ref facts, word);
            uint column = WordFacts.Column(known);
            Unsafe.Add(ref found, count) = CuePlace.At(word, 1);
            count += IsMarked(Unsafe.Add(ref marks, row + column), column);
            Unsafe.Add(ref more, moreCount) = (short)word;
            moreCount += (known & worth) != 0 ? 1 : 0;
            row = WordFacts.Row(known);
        }

        worthCount = moreCount;
        return count;
    }

    /// <summary>Says of the words worth a look what to do with each. Without a branch: which it is, is as good as random.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static WorthCounts Split(ref TextChunk chunk, int worth, CueKinds kinds)
    {
        ref short words = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.Worth);
        ref short behind = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.LookBehind);
        ref short before = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.LookBefore);
        ref short farther = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.LookFarther);
        ref short alone = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.Alone);
        WorthCounts counts = default;
        for (int i = 0; i < worth; i++)
        {
            short word = Unsafe.Add(ref words, i);
            ulong known = Unsafe.Add(ref chunk.FirstFact, word);
            Unsafe.Add(ref behind, counts.Behind) = word;
            counts.Behind += WordFacts.LooksBehind(known);
            Unsafe.Add(ref before, counts.Before) = word;
            counts.Before += WordFacts.LooksBefore(known);
            Unsafe.Add(ref farther, counts.Farther) = word;
            counts.Farther += WordFacts.LooksFarther(known);
            Unsafe.Add(ref alone, counts.Alone) = word;
            counts.Alone += (WordFacts.Alone(known) & kinds) != 0 ? 1 : 0;
        }

        return counts;
    }

    /// <summary>Looks for the partners of words that stand farther from them than beside them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int FindFar(ref TextChunk chunk, WorthCounts counts, int count)
    {
        ref short behind = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.LookBehind);
        ref short before = ref Unsafe.As<TextChunk.WorthBuffer, short>(ref chunk.LookBefore);
        ref byte marks = ref Marks.First;
        ref ulong found = ref Unsafe.As<TextChunk.PlaceBuffer, ulong>(ref chunk.Places);
        for (int i = 0; i < counts.Behind; i++)
        {
            int word = Unsafe.Add(ref behind, i);
            ref ulong at = ref Unsafe.Add(ref chunk.FirstFact, word);
            uint row = WordFacts.Row(at);
            for (int distance = 2; distance <= TextChunk.Margin; distance++)
            {
                uint column = WordFacts.Column(Unsafe.Add(ref at, distance));
                Unsafe.Add(ref found, count) = CuePlace.At(word + distance, distance);
                count += IsMarked(Unsafe.Add(ref marks, row + column), column);
            }
        }

        for (int i = 0; i < counts.Before; i++)
        {
            int word = Unsafe.Add(ref before, i);
            ref ulong at = ref Unsafe.Add(ref chunk.FirstFact, word);
            uint column = WordFacts.Column(at);
            for (int distance = 2; distance <= TextChunk.Margin; distance++)
            {
                Unsafe.Add(ref found, count) = CuePlace.At(word, distance);
                count += IsMarked(Unsafe.Add(ref marks, WordFacts.Row(Unsafe.Add(ref at, -distance)) + column), column);
            }
        }

        return counts.Farther == 0 ? count : FindFarther(ref chunk, counts.Farther, count);
    }

    private int FindFarther(ref TextChunk chunk, int words, int count)
    {
        ref byte marks = ref Marks.First;
        ref ulong found = ref Unsafe.As<TextChunk.PlaceBuffer, ulong>(ref chunk.Places);
        for (int i = 0; i < words; i++)
        {
            int word = chunk.LookFarther[i];
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
        }

        return count;
    }

    /// <summary>Keeps the places whose cell holds something wanted, with what to try there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private int Sift(ref TextChunk chunk, CueStarts starts, int places, CueKinds kinds, ref CueKinds there)
    {
        ref ushort cells = ref Cells.First;
        ref uint heads = ref starts.Heads.First;
        ref ulong facts = ref chunk.FirstFact;
        ref ulong found = ref Unsafe.As<TextChunk.PlaceBuffer, ulong>(ref chunk.Places);
        int count = 0;
        CueKinds seen = CueKinds.None;
        for (int i = 0; i < places; i++)
        {
            ulong place = Unsafe.Add(ref found, i);
            int right = CuePlace.Right(place);
            int distance = CuePlace.Distance(place);
            uint list = Unsafe.Add(ref cells, WordFacts.Row(Unsafe.Add(ref facts, right - distance)) + WordFacts.Column(Unsafe.Add(ref facts, right)));
            uint head = Unsafe.Add(ref heads, list);

            // A mark can fit by chance: left of the place before the first word no word stands to verify from.
            bool holds = (CueListHead.Kinds(head) & kinds) != 0 & (distance == 1 | CueListHead.IsFar(head)) & distance <= right + 1;
            seen |= CueListHead.Kinds(head);
            Unsafe.Add(ref found, count) = CuePlace.Of(head, place);
            count += Unsafe.BitCast<bool, byte>(holds);
        }

        there |= seen;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsMarked(byte mark, uint column) => Unsafe.BitCast<bool, byte>(mark == (byte)column);
}

/// <summary>How many words of a batch are to be looked at in which way.</summary>
internal struct WorthCounts
{
    public int Behind;
    public int Before;
    public int Farther;
    public int Alone;
}
