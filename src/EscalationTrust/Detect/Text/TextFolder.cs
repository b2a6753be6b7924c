using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>Folds text to one byte a character and finds the edges of its words, 32 characters at a time.</summary>
internal static class TextFolder
{
    private const int Block = 32;

    private static ReadOnlySpan<byte> AsciiLetters =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    ];

    /// <summary>Folds a stretch of at most <see cref="TextChunk.Capacity"/> characters and finds its words.</summary>
    [SkipLocalsInit]
    public static void Fold(ReadOnlySpan<char> text, ref TextChunk chunk)
    {
        chunk.Length = text.Length;
        chunk.Shape = default;
        Span<byte> folded = chunk.Folded;
        Span<ulong> words = chunk.Words;
        Span<ulong> consonants = chunk.Consonants;
        TextChunk.MaskBuffer apostropheBuffer;
        Unsafe.SkipInit(out apostropheBuffer);
        Span<ulong> apostrophes = apostropheBuffer;

        Span<char> tail = stackalloc char[Block];

        int blocks = (text.Length + Block - 1) / Block;
        ulong anyApostrophe = 0;
        ulong markBefore = 0;
        for (int block = 0; block < blocks; block++)
        {
            int at = block * Block;
            BlockMasks masks;
            if (text.Length - at >= Block)
            {
                masks = FoldBlock(text.Slice(at, Block), folded.Slice(at, Block), ref chunk.Shape);
            }
            else
            {
                tail.Clear();
                text[at..].CopyTo(tail);
                masks = FoldBlock(tail, folded.Slice(at, Block), ref chunk.Shape);
            }

            int word = block >> 1;
            if ((block & 1) == 0)
            {
                words[word] = masks.Letters;
                consonants[word] = masks.Consonants;
                apostrophes[word] = masks.Apostrophes;
            }
            else
            {
                words[word] |= (ulong)masks.Letters << Block;
                consonants[word] |= (ulong)masks.Consonants << Block;
                apostrophes[word] |= (ulong)masks.Apostrophes << Block;
            }

            anyApostrophe |= masks.Apostrophes;
            chunk.Shape.Capitals += BitOperations.PopCount(masks.Capitals);
            chunk.Shape.WordCharacters += BitOperations.PopCount(masks.Letters);
            CountMarks(masks.Marks, ref markBefore, ref chunk.Shape);
        }

        // Loads of eight and thirty-two bytes reach beyond the text: what lies there must not look like a word.
        folded.Slice(blocks * Block, TextChunk.Padding).Clear();
        int used = (blocks + 1) >> 1;
        words[used] = 0;
        consonants[used] = 0;
        if (anyApostrophe != 0)
        {
            JoinApostrophes(words, apostrophes[..used]);
        }

        chunk.Shape.Irregular |= HasStretchedLetters(folded, blocks * Block);
        chunk.WordCount = FindEdges(words[..used], text.Length, chunk.Edges);
    }

    private static void CountMarks(uint marks, ref ulong before, ref TextShape shape)
    {
        // The two marks before the block stand below it, so that a run across blocks is seen.
        ulong all = ((ulong)marks << 2) | before;
        ulong thirds = all & (all << 1) & (all << 2);
        ulong firstOfRun = thirds & ~(thirds << 1);
        shape.MarkRuns += BitOperations.PopCount(firstOfRun >> 2);
        before = marks >> 30;
    }

    private static BlockMasks FoldBlock(ReadOnlySpan<char> text, Span<byte> folded, ref TextShape shape)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            Vector256<ushort> low = Vector256.LoadUnsafe(ref source);
            Vector256<ushort> high = Vector256.LoadUnsafe(ref source, 16);
            if (((low | high) & Vector256.Create((ushort)0xFF80)) == Vector256<ushort>.Zero)
            {
                return FoldAscii(Vector256.Narrow(low, high), folded, ref shape);
            }

            low = PlainPunctuation(low);
            high = PlainPunctuation(high);
            if (((low | high) & Vector256.Create((ushort)0xFF80)) == Vector256<ushort>.Zero)
            {
                return FoldAscii(Vector256.Narrow(low, high), folded, ref shape);
            }
        }

        return FoldScalar(text, folded, ref shape);
    }

    /// <summary>Typographic quotes become an apostrophe, other general punctuation a space; joiners keep their code for the scalar path.</summary>
    private static Vector256<ushort> PlainPunctuation(Vector256<ushort> v)
    {
        Vector256<ushort> quote = Vector256.Equals(v, Vector256.Create((ushort)'\u2018'))
            | Vector256.Equals(v, Vector256.Create((ushort)'\u2019'));
        Vector256<ushort> general = Vector256.Equals(v & Vector256.Create((ushort)0xFFF0), Vector256.Create((ushort)0x2010))
            | Vector256.Equals(v & Vector256.Create((ushort)0xFFF8), Vector256.Create((ushort)0x2020));
        Vector256<ushort> plain = Vector256.ConditionalSelect(general, Vector256.Create((ushort)' '), v);
        return Vector256.ConditionalSelect(quote, Vector256.Create((ushort)'\''), plain);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static BlockMasks FoldAscii(Vector256<byte> v, Span<byte> folded, ref TextShape shape)
    {
        Vector256<byte> capital = Vector256.LessThan(v - Vector256.Create((byte)'A'), Vector256.Create((byte)26));
        Vector256<byte> lower = v | (capital & Vector256.Create((byte)0x20));
        lower.CopyTo(folded);

        Vector256<byte> letter = Vector256.LessThan(lower - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        Vector256<byte> digit = Vector256.LessThan(v - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        Vector256<byte> question = Vector256.Equals(v, Vector256.Create((byte)'?'));
        Vector256<byte> mark = question | Vector256.Equals(v, Vector256.Create((byte)'!'));
        Vector256<byte> bracket = Vector256.Equals(v, Vector256.Create((byte)'{')) | Vector256.Equals(v, Vector256.Create((byte)'<'));
        Vector256<byte> vowel = Vector256.Equals(lower, Vector256.Create((byte)'a'))
            | Vector256.Equals(lower, Vector256.Create((byte)'e'))
            | Vector256.Equals(lower, Vector256.Create((byte)'i'))
            | Vector256.Equals(lower, Vector256.Create((byte)'o'))
            | Vector256.Equals(lower, Vector256.Create((byte)'u'));

        uint marks = mark.ExtractMostSignificantBits();
        if (marks != 0)
        {
            shape.Questions += BitOperations.PopCount(question.ExtractMostSignificantBits());
        }

        shape.Brackets |= bracket != Vector256<byte>.Zero;
        return new BlockMasks
        {
            Letters = (letter | digit).ExtractMostSignificantBits(),
            Consonants = Vector256.AndNot(letter, vowel).ExtractMostSignificantBits(),
            Apostrophes = Vector256.Equals(v, Vector256.Create((byte)'\'')).ExtractMostSignificantBits(),
            Capitals = capital.ExtractMostSignificantBits(),
            Marks = marks,
        };
    }

    private static BlockMasks FoldScalar(ReadOnlySpan<char> text, Span<byte> folded, ref TextShape shape)
    {
        BlockMasks masks = default;
        for (int i = 0; i < Block; i++)
        {
            char c = text[i];
            uint bit = 1u << i;
            byte f = c < 0x80 ? AsciiLetters[c] : LetterFolder.Fold(c);
            folded[i] = f;
            if (f >= (byte)'0')
            {
                masks.Letters |= bit;
                masks.Consonants |= IsConsonant(f) ? bit : 0;
                masks.Capitals |= c is >= 'A' and <= 'Z' ? bit : 0;
                continue;
            }

            ScalarSign(c, f, bit, ref masks, ref shape);
            folded[i] = f == LetterFolder.Separator && c < 0x80 ? (byte)c : f;
        }

        return masks;
    }

    private static void ScalarSign(char c, byte f, uint bit, ref BlockMasks masks, ref TextShape shape)
    {
        switch (f)
        {
            case LetterFolder.Ignorable or LetterFolder.WordOfItsOwn:
                masks.Letters |= bit;
                shape.Irregular = true;
                return;
            case LetterFolder.Apostrophe:
                masks.Apostrophes |= bit;
                return;
        }

        switch (c)
        {
            case '\'':
                masks.Apostrophes |= bit;
                break;
            case '!' or '\uFF01':
                masks.Marks |= bit;
                break;
            case '?' or '\uFF1F':
                masks.Marks |= bit;
                shape.Questions++;
                break;
            case '{' or '<':
                shape.Brackets = true;
                break;
        }
    }

    private static bool IsConsonant(byte f) =>
        f is >= (byte)'a' and <= (byte)'z' and not ((byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' or (byte)'u');

    /// <summary>An apostrophe between two letters is part of the word.</summary>
    private static void JoinApostrophes(Span<ulong> words, ReadOnlySpan<ulong> apostrophes)
    {
        ulong before = 0;
        for (int i = 0; i < apostrophes.Length; i++)
        {
            ulong letters = words[i];
            ulong next = words[i + 1];
            words[i] = letters | (apostrophes[i] & ((letters << 1) | before) & ((letters >> 1) | (next << 63)));
            before = letters >> 63;
        }
    }

    private static bool HasStretchedLetters(ReadOnlySpan<byte> folded, int length)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i + 2 < length; i++)
            {
                if (folded[i] == folded[i + 1] && folded[i] == folded[i + 2] && folded[i] is >= (byte)'a' and <= (byte)'z')
                {
                    return true;
                }
            }

            return false;
        }

        ref byte source = ref MemoryMarshal.GetReference(folded);
        Vector256<byte> found = Vector256<byte>.Zero;
        for (int i = 0; i < length; i += Block)
        {
            Vector256<byte> v = Vector256.LoadUnsafe(ref source, (nuint)i);
            Vector256<byte> same = Vector256.Equals(v, Vector256.LoadUnsafe(ref source, (nuint)i + 1))
                & Vector256.Equals(v, Vector256.LoadUnsafe(ref source, (nuint)i + 2));
            found |= same & Vector256.LessThan(v - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        }

        return found != Vector256<byte>.Zero;
    }

    private static int FindEdges(ReadOnlySpan<ulong> words, int length, Span<ushort> edges)
    {
        int count = 0;
        ulong carry = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong mask = words[i];
            ulong changes = mask ^ ((mask << 1) | carry);
            carry = mask >> 63;
            while (changes != 0)
            {
                edges[count++] = (ushort)((i << 6) + BitOperations.TrailingZeroCount(changes));
                changes &= changes - 1;
            }
        }

        if ((count & 1) != 0)
        {
            edges[count++] = (ushort)length;
        }

        return count >> 1;
    }

    private struct BlockMasks
    {
        public uint Letters;
        public uint Consonants;
        public uint Apostrophes;
        public uint Capitals;
        public uint Marks;
    }
}
