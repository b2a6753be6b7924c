using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Text to signals and signature, in one pass and without allocation.</summary>
/// <remarks>Immutable and thread-safe. Reads <see cref="TextChunk.Capacity"/> characters at a time, on the stack.</remarks>
internal sealed class MessageReader
{
    /// <summary>Words of a chunk that the next one reads again, so that a pattern across the cut is seen. Longer than any sensible pattern.</summary>
    private const int Overlap = 24;

    private readonly CueLexicon _lexicon;
    private readonly int _cap;

    public MessageReader(CueLexicon lexicon, int? cap)
    {
        _lexicon = lexicon;
        _cap = cap ?? int.MaxValue;
    }

    /// <summary>Reads a text.</summary>
    [SkipLocalsInit]
    public MessageReading Read(ReadOnlySpan<char> text, bool bot)
    {
        var hits = new CueHits(_lexicon.GuardedTargets, keepAll: false);
        return Read(text, bot, ref hits);
    }

    /// <summary>Reads a text and keeps every hit.</summary>
    public MessageReading Explain(ReadOnlySpan<char> text, bool bot, List<CueHit> found)
    {
        var hits = new CueHits(_lexicon.GuardedTargets, keepAll: true);
        MessageReading reading = Read(text, bot, ref hits);
        for (int i = 0; i < hits.Count; i++)
        {
            if (!hits[i].Guard && !hits.IsGuarded(i))
            {
                found.Add(hits[i]);
            }
        }

        return reading;
    }

    /// <summary>Reads a text into a caller's hits.</summary>
    public MessageReading Read(ReadOnlySpan<char> text, bool bot, ref CueHits hits)
    {
        MessageReading reading = default;
        var sum = default(SignatureSum);
        if (text.Length <= _cap)
        {
            ReadStretch(text, 0, true, true, bot, ref hits, ref sum, ref reading);
        }
        else
        {
            int half = _cap / 2;
            ReadStretch(text[..half], 0, true, false, bot, ref hits, ref sum, ref reading);
            ReadStretch(text[^half..], text.Length - half, false, true, bot, ref hits, ref sum, ref reading);
            reading.Truncated = true;
        }

        reading.Signals = hits.Raised();
        reading.Closing = hits.Closing;
        reading.Desk = hits.Desk;
        reading.Signature = sum.ToSignature(reading.Words, reading.Shape.Questions != 0);
        return reading;
    }

    [SkipLocalsInit]
    private void ReadStretch(
        ReadOnlySpan<char> text, int offset, bool first, bool last, bool bot, ref CueHits hits, ref SignatureSum sum, ref MessageReading reading)
    {
        Unsafe.SkipInit(out TextChunk chunk);
        int at = 0;
        int skip = 0;
        while (at < text.Length)
        {
            int length = StretchEnd(text[at..]);
            bool final = at + length >= text.Length;
            ReadOnlySpan<char> stretch = text.Slice(at, length);
            TextFolder.Fold(stretch, ref chunk);
            if (chunk.Shape.Irregular)
            {
                IrregularWords.FindEdges(ref chunk);
                HashIrregular(ref chunk, stretch, skip, bot, ref sum);
            }
            else
            {
                HashRegular(ref chunk, skip, bot, ref sum);
            }

            bool begins = first && at == 0;
            bool ends = last && final;
            int pairs = _lexicon.Pairs.Find(((ReadOnlySpan<ulong>)chunk.Hashes)[..chunk.WordCount], begins, ends, bot, chunk.Pairs);
            if (chunk.CandidateCount + pairs != 0)
            {
                var matcher = new CueMatcher(_lexicon, stretch, ref chunk, begins, ends, offset + at);
                FindCues(ref chunk, pairs, ref matcher, bot, ref hits);
            }

            reading.Shape.Add(in chunk.Shape);
            reading.Words += chunk.WordCount - skip;
            if (final)
            {
                return;
            }

            // Go on a little before the cut; a stretch of one giant word is simply left behind.
            skip = Math.Min(Overlap, chunk.WordCount / 2);
            at += skip == 0 ? length : chunk.StartOf(chunk.WordCount - skip);
        }
    }

    /// <summary>Looks for what the words raise, and for guards only where there is something to guard.</summary>
    private void FindCues(ref TextChunk chunk, int pairs, ref CueMatcher matcher, bool bot, ref CueHits hits)
    {
        int before = hits.Count;
        for (int i = 0; i < chunk.CandidateCount; i++)
        {
            matcher.Match(chunk.Candidates[i], bot, guard: false, ref hits);
        }

        for (int i = 0; i < pairs; i++)
        {
            matcher.MatchPair(chunk.Pairs[i], bot, ref hits);
        }

        if (hits.Count == before)
        {
            return;
        }

        byte anchor = WordTable.AnchorBit(bot, guard: true);
        for (int word = 0; word < chunk.WordCount; word++)
        {
            if ((_lexicon.Words.Classes[chunk.Hashes[word] >> WordTable.ClassShift] & anchor) != 0)
            {
                matcher.Match(word, bot, guard: true, ref hits);
            }
        }
    }

    /// <summary>How much to read: all of it, or up to the last gap between words that fits.</summary>
    private static int StretchEnd(ReadOnlySpan<char> text)
    {
        if (text.Length <= TextChunk.Capacity)
        {
            return text.Length;
        }

        int end = text[..TextChunk.Capacity].LastIndexOfAny(' ', '\n', '\t');
        return end > TextChunk.Capacity / 2 ? end : TextChunk.Capacity;
    }

    // The two innermost loops use references instead of spans: every index stays inside the chunk's fixed buffers.
    // They are two, because one would not fit the registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void HashRegular(ref TextChunk chunk, int skip, bool bot, ref SignatureSum sum)
    {
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref ushort edges = ref Unsafe.As<TextChunk.EdgeBuffer, ushort>(ref chunk.Edges);
        ref ulong hashes = ref Unsafe.As<TextChunk.HashBuffer, ulong>(ref chunk.Hashes);
        ref ushort candidates = ref Unsafe.As<TextChunk.CandidateBuffer, ushort>(ref chunk.Candidates);
        ref byte classes = ref MemoryMarshal.GetArrayDataReference(_lexicon.Words.Classes);
        uint anchor = WordTable.AnchorBit(bot, guard: false);
        int words = chunk.WordCount;
        int candidateCount = 0;
        for (int word = 0; word < words; word++)
        {
            int start = Unsafe.Add(ref edges, word * 2);
            int length = Unsafe.Add(ref edges, (word * 2) + 1) - start;
            ulong hash;
            if (length <= 16)
            {
                ulong low = WordHash.FirstLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start)), length);
                ulong high = WordHash.SecondLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start + 8)), length);
                hash = WordHash.Of(low, high);
            }
            else
            {
                hash = WordHash.Of(((ReadOnlySpan<byte>)chunk.Folded).Slice(start, Math.Min(length, IrregularWords.WordCap)));
            }

            Unsafe.Add(ref hashes, word) = hash;
            Unsafe.Add(ref candidates, candidateCount) = (ushort)word;
            candidateCount += (Unsafe.Add(ref classes, (int)(hash >> WordTable.ClassShift)) & anchor) != 0 ? 1 : 0;
        }

        chunk.CandidateCount = candidateCount;
        Sign(ref chunk, skip, ref classes, ref sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sign(ref TextChunk chunk, int skip, ref byte classes, ref SignatureSum sum)
    {
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref byte consonants = ref Unsafe.As<TextChunk.MaskBuffer, byte>(ref chunk.Consonants);
        ref ushort edges = ref Unsafe.As<TextChunk.EdgeBuffer, ushort>(ref chunk.Edges);
        ref ulong hashes = ref Unsafe.As<TextChunk.HashBuffer, ulong>(ref chunk.Hashes);
        int words = chunk.WordCount;
        SignatureSum local = sum;
        for (int word = skip; word < words; word++)
        {
            int start = Unsafe.Add(ref edges, word * 2);
            int length = Unsafe.Add(ref edges, (word * 2) + 1) - start;
            ulong low = WordHash.FirstLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start)), length);
            ulong hash = Unsafe.Add(ref hashes, word);
            uint wordClass = Unsafe.Add(ref classes, (int)(hash >> WordTable.ClassShift));
            uint letters = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref consonants, start >> 3)) >> (start & 7);

            // Branch-free: whether a word has content is as good as random. Numbers have none.
            ulong content = (~wordClass & WordTable.StopWord) & ((uint)('9' - (byte)low) >> 31);
            local.Add(hash, low, letters, content);
        }

        sum = local;
    }

    private void HashIrregular(ref TextChunk chunk, ReadOnlySpan<char> text, int skip, bool bot, ref SignatureSum sum)
    {
        int anchor = WordTable.AnchorBit(bot, guard: false);
        chunk.CandidateCount = 0;
        for (int word = 0; word < chunk.WordCount; word++)
        {
            IrregularWord read = IrregularWords.Read(ref chunk, text, word, _lexicon.Words);
            chunk.Hashes[word] = read.Hash;
            uint wordClass = _lexicon.Words.Classes[(int)(read.Hash >> WordTable.ClassShift)];
            if ((wordClass & anchor) != 0)
            {
                chunk.Candidates[chunk.CandidateCount++] = (ushort)word;
            }

            bool content = (wordClass & WordTable.StopWord) == 0 && (byte)read.Low is not (>= (byte)'0' and <= (byte)'9');
            if (word >= skip)
            {
                sum.Add(read.Hash, read.Low, read.Consonants, content || read.IsOwnWord ? 1UL : 0UL);
            }
        }
    }
}
