using System.Numerics;
using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Hashes the words of a chunk, looks them up and signs the message with them.</summary>
/// <remarks>
/// Three loops instead of one: together they would not fit the registers. They use references instead of spans: every index
/// stays inside the chunk's fixed buffers.
/// </remarks>
internal static class WordReader
{
    /// <summary>Reads the words of a chunk that needs no slow path.</summary>
    /// <param name="chunk">The chunk, folded.</param>
    /// <param name="known">The words of the lexicon.</param>
    /// <param name="skip">Words at the beginning that the signature holds already.</param>
    /// <param name="worth">The flags of words from which more is looked up than pairs with their neighbours.</param>
    /// <param name="sum">The signature.</param>
    public static void ReadRegular(ref TextChunk chunk, WordTable known, int skip, ulong worth, ref SignatureSum sum)
    {
        Hash(ref chunk);
        chunk.WorthCount = 0;
        LookUp(ref chunk, known, 0, skip, worth, 0);
        sum.AddText(LookUp(ref chunk, known, skip, chunk.WordCount, worth, sum.Words - skip), chunk.WordCount - skip);
        Sign(ref chunk, skip, ref sum);
    }

    /// <summary>The same for a chunk with marks without weight, stretched letters or words of their own.</summary>
    public static void ReadIrregular(ref TextChunk chunk, ReadOnlySpan<char> text, WordTable known, int skip, ulong worth, ref SignatureSum sum)
    {
        ref ulong facts = ref chunk.FirstFact;
        chunk.WorthCount = 0;
        for (int word = 0; word < chunk.WordCount; word++)
        {
            IrregularWord read = IrregularWords.Read(ref chunk, text, word, known);
            ulong fact = known.FactsOf(read.Hash);
            Unsafe.Add(ref facts, word) = fact;
            if ((fact & worth) != 0)
            {
                chunk.Worth[chunk.WorthCount++] = (ushort)word;
            }

            if (word >= skip)
            {
                bool content = (fact & WordFacts.StopWord) == 0 && (byte)read.Low is not (>= (byte)'0' and <= (byte)'9');
                sum.Add(read.Low, read.Consonants, content || read.IsOwnWord ? 1u : 0u);
                sum.AddText(BitOperations.RotateLeft(read.Hash, sum.Words), 1);
            }
        }
    }

    /// <summary>Leaves each word's hash where its facts will stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Hash(ref TextChunk chunk)
    {
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref uint edges = ref Unsafe.As<TextChunk.EdgeBuffer, uint>(ref chunk.Edges);
        ref ulong letters = ref Unsafe.As<TextChunk.LetterBuffer, ulong>(ref chunk.Letters);
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
                Unsafe.Add(ref letters, word) = low;
                Unsafe.Add(ref hashes, word) = WordHash.Of(low, high);
            }
            else
            {
                Unsafe.Add(ref letters, word) = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref folded, start));
                Unsafe.Add(ref hashes, word) = WordHash.Of(((ReadOnlySpan<byte>)chunk.Folded).Slice((int)start, Math.Min(length, IrregularWords.WordCap)));
            }
        }
    }

    /// <summary>Puts facts where the hashes stood, and notes words worth a look.</summary>
    /// <returns>The hashes, each turned left by its place in the text, added up.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong LookUp(ref TextChunk chunk, WordTable known, int from, int to, ulong worth, int turn)
    {
        ref ulong facts = ref chunk.FirstFact;
        ref ushort found = ref Unsafe.As<TextChunk.WorthBuffer, ushort>(ref chunk.Worth);
        var lookup = new WordLookup(known);
        int count = chunk.WorthCount;
        ulong text = 0;
        for (int word = from; word < to; word++)
        {
            ulong hash = Unsafe.Add(ref facts, word);
            text += BitOperations.RotateLeft(hash, turn + word);
            ulong fact = lookup.FactsOf(hash);
            Unsafe.Add(ref facts, word) = fact;
            Unsafe.Add(ref found, count) = (ushort)word;
            count += (fact & worth) != 0 ? 1 : 0;
        }

        chunk.WorthCount = count;
        return text;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sign(ref TextChunk chunk, int skip, ref SignatureSum sum)
    {
        ref ulong letters = ref Unsafe.As<TextChunk.LetterBuffer, ulong>(ref chunk.Letters);
        ref byte consonants = ref Unsafe.As<TextChunk.MaskBuffer, byte>(ref chunk.Consonants);
        ref uint edges = ref Unsafe.As<TextChunk.EdgeBuffer, uint>(ref chunk.Edges);
        ref ulong facts = ref chunk.FirstFact;
        ref byte marks = ref sum.Marks;
        int words = chunk.WordCount;
        uint contentWords = 0;
        for (int word = skip; word < words; word++)
        {
            uint start = (ushort)Unsafe.Add(ref edges, word);
            uint bits = (uint)Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref consonants, start >> 3)) >> (int)(start & 7);
            ulong low = Unsafe.Add(ref letters, word);

            // Branch-free: whether a word has content is as good as random. Numbers have none.
            uint content = (uint)(~Unsafe.Add(ref facts, word) >> WordFacts.StopShift) & 1 & ((uint)('9' - (byte)low) >> 31);
            SignatureSum.Mark(ref marks, low, bits, content);
            contentWords += content;
        }

        sum.AddContentWords((int)contentWords);
    }
}
