using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Text to signals and signature, in one pass and without allocation.</summary>
/// <remarks>Immutable and thread-safe. Reads <see cref="TextChunk.Capacity"/> characters at a time, on the stack.</remarks>
internal sealed class MessageReader
{
    /// <summary>Words of a chunk that the next one reads again, so that a pattern across the cut is seen. Longer than any pattern of the built-in packs.</summary>
    internal const int Overlap = 32;

    private readonly CueLexicon _lexicon;
    private readonly int _cap;

    public MessageReader(CueLexicon lexicon, int? cap)
    {
        _lexicon = lexicon;
        _cap = cap ?? int.MaxValue;
    }

    /// <summary>Reads a text.</summary>
    public MessageReading Read(ReadOnlySpan<char> text, bool bot)
    {
        Read(text, bot, out MessageReading reading);
        return reading;
    }

    /// <summary>Reads a text into the caller's room, where a turn goes on with it: a copy right behind its last store would wait for it.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(ReadOnlySpan<char> text, bool bot, out MessageReading reading)
    {
        var hits = new CueHits(_lexicon.GuardedTargets, keepAll: false);
        Read(text, bot, ref hits, out reading);
    }

    /// <summary>Reads a text and keeps every hit.</summary>
    public MessageReading Explain(ReadOnlySpan<char> text, bool bot, List<CueHit> found)
    {
        var hits = new CueHits(_lexicon.GuardedTargets, keepAll: true);
        Read(text, bot, ref hits, out MessageReading reading);
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
    [SkipLocalsInit]
    public void Read(ReadOnlySpan<char> text, bool bot, ref CueHits hits, out MessageReading reading)
    {
        reading = default;
        Unsafe.SkipInit(out SignatureSum sum);
        sum.Clear();
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
        reading.Marks = hits.Marks;
        sum.WriteTo(ref reading.Signature, reading.Words, reading.Shape.Questions != 0);
    }

    // Never inlined: a caller that clears its locals would clear these thirty kilobytes of buffers at every turn (measured: a fifth of a decision).
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadStretch(
        ReadOnlySpan<char> text, int offset, bool first, bool last, bool bot, ref CueHits hits, ref SignatureSum sum, ref MessageReading reading)
    {
        Unsafe.SkipInit(out TextChunk chunk);
        chunk.LinesOfAnEnd = bot ? 1 : 2;
        int wordsEnd = last ? WordsEnd(text) : int.MaxValue;
        int at = 0;
        int skip = 0;
        while (at < text.Length)
        {
            int length = StretchEnd(text[at..]);
            bool final = at + length >= text.Length;
            ReadOnlySpan<char> stretch = text.Slice(at, length);
            TextFolder.Fold(stretch, ref chunk);
            ReadWords(ref chunk, stretch, skip, ref sum);

            // A message begins with its first word and ends with its last, whatever stands around them.
            FindCues(ref chunk, new MessageEdges(first && reading.Words == skip, at + length >= wordsEnd), bot, offset + at, ref hits);

            reading.Shape.Add(in chunk.Shape);
            reading.Words += chunk.WordCount - skip;
            reading.Pictures |= chunk.Shape.Pictures && !bot ? Pictures.Read(stretch) : PictureCues.None;
            if (final)
            {
                return;
            }

            skip = WordsAgain(in chunk);
            at += skip == 0 ? length : chunk.StartOf(chunk.WordCount - skip);
        }
    }

    /// <summary>Looks up the words and adds them to the signature.</summary>
    private void ReadWords(ref TextChunk chunk, ReadOnlySpan<char> stretch, int skip, ref SignatureSum sum)
    {
        if (chunk.Shape.Irregular)
        {
            IrregularWords.FindEdges(ref chunk);
            WordReader.ReadIrregular(ref chunk, stretch, _lexicon.Words, skip, ref sum);
        }
        else
        {
            WordReader.ReadRegular(ref chunk, _lexicon.Words, skip, ref sum);
        }
    }

    /// <summary>Looks for what the words raise, and for guards only where there is something to guard.</summary>
    private void FindCues(ref TextChunk chunk, MessageEdges edges, bool bot, int offset, ref CueHits hits)
    {
        _lexicon.Pairs.SetEdges(ref chunk, edges);
        var matcher = new CueMatcher(_lexicon, ref chunk, edges, offset);
        int before = hits.Count;
        int places = FindKind(ref chunk, bot, CueKinds.Hits, ref matcher, ref hits, out CueKinds there);
        if (hits.Count == before)
        {
            return;
        }

        if (chunk.WordCount >= TextChunk.Batch)
        {
            FindKind(ref chunk, bot, CueKinds.Guards, ref matcher, ref hits, out _);
        }
        else if ((there & CueKinds.Guards) != 0)
        {
            matcher.Match(places, there & CueKinds.Guards, ref hits);
        }
    }

    /// <summary>Tries all patterns of a kind, batch by batch, and returns the number of places in the last one and what there is to try.</summary>
    private int FindKind(ref TextChunk chunk, bool bot, CueKinds kind, ref CueMatcher matcher, ref CueHits hits, out CueKinds there)
    {
        int places = 0;
        there = CueKinds.None;
        for (int from = 0; from <= chunk.WordCount; from += TextChunk.Batch)
        {
            there = KindsFor(bot);
            places = _lexicon.Pairs.Find(ref chunk, _lexicon.Starts, from, ref there);
            matcher.Match(places, there & kind, ref hits);
        }

        return places;
    }

    private static CueKinds KindsFor(bool bot) => bot ? CueKinds.Bot | CueKinds.BotGuard : CueKinds.Customer | CueKinds.CustomerGuard;

    /// <summary>How many words to read again behind the cut. They begin in the second half, so that no text is read over and over; a stretch that ends in one giant word is simply left behind.</summary>
    private static int WordsAgain(in TextChunk chunk)
    {
        int again = Math.Min(Overlap, chunk.WordCount);
        while (again > 0 && chunk.StartOf(chunk.WordCount - again) < chunk.Length / 2)
        {
            again--;
        }

        return again;
    }

    /// <summary>Where the last word of a text ends. What fits one chunk has no need to know.</summary>
    private static int WordsEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (text.Length > TextChunk.Capacity && end > 0 && LetterFolder.Fold(text[end - 1]) is LetterFolder.Separator or LetterFolder.Ignorable or LetterFolder.Apostrophe)
        {
            end--;
        }

        return end;
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
}
