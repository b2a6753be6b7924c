using System.Numerics;
using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Hashes the words of a chunk, looks them up and signs the message with them.</summary>
/// <remarks>
/// Two loops instead of one: together they would not fit the registers. They use references instead of spans: every index
/// stays inside the chunk's fixed buffers.
/// </remarks>
internal static class WordReader
{
    /// <summary>Reads the words of a chunk that needs no slow path.</summary>
    /// <param name="chunk">The chunk, folded.</param>
    /// <param name="known">The words of the lexicon.</param>
    /// <param name="skip">Words at the beginning that the signature holds already.</param>
    /// <param name="sum">The signature.</param>
    public static void ReadRegular(ref TextChunk chunk, WordTable known, int skip, ref SignatureSum sum)
    {
        Hash(ref chunk);
        chunk.Present = 1UL << PresenceClasses.Always;
        if (skip != 0)
        {
            // Their marks are there already: only the counts must not grow.
            SignatureSum before = sum;
            LookUp(ref chunk, known, 0, skip, ref before);
        }

        LookUp(ref chunk, known, skip, chunk.WordCount, ref sum);
    }

    /// <summary>The same for a chunk with marks without weight, stretched letters or words of their own.</summary>
    public static void ReadIrregular(ref TextChunk chunk, ReadOnlySpan<char> text, WordTable known, int skip, ref SignatureSum sum)
    {
        ref ulong facts = ref chunk.FirstFact;
        chunk.Present = 1UL << PresenceClasses.Always;
        for (int word = 0; word < chunk.WordCount; word++)
        {
            WordSpelling read = IrregularWords.Read(ref chunk, text, word, known);
            WordPlace place = known.Find(read.Hash);
            Unsafe.Add(ref facts, word) = place.Facts;
            chunk.Present |= known.Presence[(int)WordPlace.Presence(place.Signs)];
            if (word >= skip)
            {
                sum.Add(WordMarks.Of(read.Low, (place.Facts & WordFacts.StopWord) != 0));
                sum.AddText(BitOperations.RotateLeft(read.Hash, sum.Words), 1);
            }
        }
    }

    /// <summary>Leaves each word's hash where its facts will stand.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Hash(ref TextChunk chunk)
    {
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref uint edges = ref Unsafe.As<TextChunk.EdgeBuffer, uint>(ref chunk.Edges);
        ref ulong hashes = ref chunk.FirstFact;
        int words = chunk.WordCount;
        for (int word = 0; word < words; word++)
        {
            uint edge = Unsafe.Add(ref edges, word);
            uint start = (ushort)edge;
            int length = (int)((edge >> 16) - start);
            if (length <= WordHash.Short)
            {
                ulong low = WordHash.FirstLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start)), length);
                ulong high = WordHash.SecondLetters(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start + 8)), length);
                Unsafe.Add(ref hashes, word) = WordHash.Of(low, high);
            }
            else
            {
                Unsafe.Add(ref hashes, word) = WordHash.Of(((ReadOnlySpan<byte>)chunk.Folded).Slice((int)start, Math.Min(length, IrregularWords.WordCap)));
            }
        }
    }

    /// <summary>Puts facts where the hashes stood, notes what classes of words are there and signs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void LookUp(ref TextChunk chunk, WordTable known, int from, int to, ref SignatureSum sum)
    {
        ref ulong facts = ref chunk.FirstFact;
        ref ushort unknown = ref Unsafe.As<TextChunk.WordBuffer, ushort>(ref chunk.Unknown);
        ref byte marks = ref sum.Marks;
        var lookup = new WordLookup(known);
        int unknownCount = 0;
        int contentWords = 0;
        int turn = sum.Words - from;
        ulong text = 0;
        ulong present = chunk.Present;
        for (int word = from; word < to; word++)
        {
            ulong hash = Unsafe.Add(ref facts, word);
            text += BitOperations.RotateLeft(hash, turn + word);

            // Without a branch: whether a word is known, or has content, is as good as random.
            ref readonly WordPlace place = ref lookup.PlaceOf(hash);
            int isKnown = Unsafe.BitCast<bool, byte>(place.Hash == hash);
            ulong fact = place.Facts & (ulong)-(long)isKnown;
            uint signs = place.Signs & (uint)-isKnown;
            present |= lookup.Presence(WordPlace.Presence(signs));
            Unsafe.Add(ref facts, word) = fact;
            Unsafe.Add(ref unknown, unknownCount) = (ushort)word;
            unknownCount += 1 - isKnown;
            WordMarks.Leave(ref marks, signs);
            contentWords += WordPlace.Marks(signs) != 0 ? 1 : 0;
        }

        chunk.Present = present;
        sum.AddText(text, to - from);
        sum.AddContentWords(contentWords);
        SignUnknown(ref chunk, unknownCount, ref sum);
    }

    private static void SignUnknown(ref TextChunk chunk, int count, ref SignatureSum sum)
    {
        for (int i = 0; i < count; i++)
        {
            int word = chunk.Unknown[i];
            int start = chunk.StartOf(word);
            ulong bytes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded), start));
            sum.Add(WordMarks.Of(WordHash.FirstLetters(bytes, Math.Min(chunk.EndOf(word) - start, WordHash.Short)), stopWord: false));
        }
    }
}
