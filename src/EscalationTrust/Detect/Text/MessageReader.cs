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

    private MessageReading Read(ReadOnlySpan<char> text, bool bot, ref CueHits hits)
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

            if (chunk.CandidateCount != 0)
            {
                var matcher = new CueMatcher(_lexicon, stretch, ref chunk, first && at == 0, last && final, offset + at);
                for (int i = 0; i < chunk.CandidateCount; i++)
                {
                    matcher.Match(chunk.Candidates[i], bot, ref hits);
                }
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

    private void HashRegular(ref TextChunk chunk, int skip, bool bot, ref SignatureSum sum)
    {
        // References instead of spans: this is the innermost loop, and every index below stays inside the chunk's fixed buffers.
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref byte consonants = ref Unsafe.As<TextChunk.MaskBuffer, byte>(ref chunk.Consonants);
        ref ushort edges = ref Unsafe.As<TextChunk.EdgeBuffer, ushort>(ref chunk.Edges);
        ref ulong hashes = ref Unsafe.As<TextChunk.HashBuffer, ulong>(ref chunk.Hashes);
        ref ushort candidates = ref Unsafe.As<TextChunk.CandidateBuffer, ushort>(ref chunk.Candidates);
        ref byte classes = ref MemoryMarshal.GetArrayDataReference(_lexicon.Words.Classes);
        ref ulong lowMasks = ref MemoryMarshal.GetReference(WordHash.LowMasks);
        ref ulong highMasks = ref MemoryMarshal.GetReference(WordHash.HighMasks);
        int anchorShift = bot ? 2 : 1;
        int candidateCount = 0;
        SignatureSum local = sum;
        for (int word = 0; word < chunk.WordCount; word++)
        {
            int start = Unsafe.Add(ref edges, word * 2);
            int length = Unsafe.Add(ref edges, (word * 2) + 1) - start;
            ulong low;
            ulong hash;
            if (length <= 16)
            {
                low = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start)) & Unsafe.Add(ref lowMasks, length);
                ulong high = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start + 8)) & Unsafe.Add(ref highMasks, length);
                hash = WordHash.Of(low, high);
            }
            else
            {
                low = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start));
                hash = WordHash.Of(((ReadOnlySpan<byte>)chunk.Folded).Slice(start, length));
            }

            Unsafe.Add(ref hashes, word) = hash;
            uint wordClass = Unsafe.Add(ref classes, (int)(hash >> WordTable.ClassShift));
            Unsafe.Add(ref candidates, candidateCount) = (ushort)word;
            candidateCount += (int)(wordClass >> anchorShift) & 1;

            uint letters = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref consonants, start >> 3)) >> (start & 7);

            // Branch-free: whether a word has content is as good as random. Numbers have none.
            ulong content = (~wordClass & WordTable.StopWord) & ((uint)('9' - (byte)low) >> 31);
            if (word >= skip)
            {
                local.Add(hash, low, letters & ((1u << Math.Min(length, 8)) - 1), content);
            }
        }

        sum = local;
        chunk.CandidateCount = candidateCount;
    }

    private void HashIrregular(ref TextChunk chunk, ReadOnlySpan<char> text, int skip, bool bot, ref SignatureSum sum)
    {
        int anchor = bot ? WordTable.BotAnchor : WordTable.CustomerAnchor;
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
