using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>Folds text to one byte a character and finds the edges of its words, 32 characters at a time.</summary>
/// <remarks>Compiled fully at once: profile-guided recompilation made these loops three times slower (measured), and a first message should not wait for it.</remarks>
internal static class TextFolder
{
    private const int Block = 32;

    private static ReadOnlySpan<byte> AsciiLetters =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
        39, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 0, 0, 0, 0, 0,
    ];

    /// <summary>Folds a stretch of at most <see cref="TextChunk.Capacity"/> characters and finds its words.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fold(ReadOnlySpan<char> text, ref TextChunk chunk)
    {
        chunk.Length = text.Length;
        chunk.Shape = default;
        Unsafe.SkipInit(out TextChunk.MaskBuffer apostropheBuffer);
        var masks = new MaskWriter(ref chunk, ref Unsafe.As<TextChunk.MaskBuffer, uint>(ref apostropheBuffer));
        ref byte folded = ref Unsafe.As<TextChunk.FoldedBuffer, byte>(ref chunk.Folded);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));

        int whole = text.Length / Block;
        for (int block = 0; block < whole; block++)
        {
            ref ushort from = ref Unsafe.Add(ref source, block * Block);
            ref byte to = ref Unsafe.Add(ref folded, block * Block);
            if (Vector512.IsHardwareAccelerated && block + 1 < whole && FoldTwoBlocks(ref from, ref to, block, ref masks))
            {
                block++;
            }
            else
            {
                FoldBlock(ref from, ref to, block, ref masks);
            }
        }

        int blocks = (text.Length + Block - 1) / Block;
        if (blocks != whole)
        {
            Span<char> tail = stackalloc char[Block];
            tail.Clear();
            text[(whole * Block)..].CopyTo(tail);
            FoldBlock(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(tail)), ref Unsafe.Add(ref folded, whole * Block), whole, ref masks);
        }

        // Loads of eight and thirty-two bytes reach beyond the text: what lies there must not look like a word.
        ((Span<byte>)chunk.Folded).Slice(blocks * Block, TextChunk.Padding).Clear();
        masks.Clear(blocks);
        masks.Clear(blocks + 1);
        masks.Clear(blocks + 2);
        int used = (blocks + 1) >> 1;
        Span<ulong> words = chunk.Words;
        if (masks.AnyApostrophe != 0)
        {
            WordEdges.JoinApostrophes(words, ((ReadOnlySpan<ulong>)apostropheBuffer)[..used]);
        }

        if (masks.Shape.Slashes)
        {
            WebAddresses.Blank(ref chunk, ref masks.Shape);
        }

        chunk.Shape = masks.Shape;
        chunk.WordCount = WordEdges.Find(words[..used], text.Length, ref Unsafe.As<TextChunk.EdgeBuffer, ushort>(ref chunk.Edges));

        // Last: its loads cross the stores of the blocks, and would wait for them.
        chunk.Shape.Irregular |= StretchedLetters.AreIn(chunk.Folded, blocks * Block);
    }

    /// <summary>Folds 64 characters of plain ASCII without marks, brackets and slashes; false for all others, which go block by block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FoldTwoBlocks(ref ushort source, ref byte folded, int block, ref MaskWriter masks)
    {
        Vector512<ushort> low = Vector512.LoadUnsafe(ref source);
        Vector512<ushort> high = Vector512.LoadUnsafe(ref source, 32);
        if (((low | high) & Vector512.Create((ushort)0xFF80)) != Vector512<ushort>.Zero)
        {
            return false;
        }

        Vector512<byte> v = Vector512.Narrow(low, high);
        Vector512<byte> special = Vector512.Equals(v, Vector512.Create((byte)'?')) | Vector512.Equals(v, Vector512.Create((byte)'!'))
            | Vector512.Equals(v, Vector512.Create((byte)'{')) | Vector512.Equals(v, Vector512.Create((byte)'<'))
            | Vector512.Equals(v, Vector512.Create((byte)'/'));
        if (special != Vector512<byte>.Zero)
        {
            return false;
        }

        Vector512<byte> capital = Vector512.LessThan(v - Vector512.Create((byte)'A'), Vector512.Create((byte)26));
        Vector512<byte> grave = Vector512.Equals(v, Vector512.Create((byte)'`'));
        Vector512<byte> lower = (v | (capital & Vector512.Create((byte)0x20))) ^ (grave & Vector512.Create((byte)('`' ^ '\'')));
        lower.StoreUnsafe(ref folded);
        Vector512<byte> letter = Vector512.LessThan(lower - Vector512.Create((byte)'a'), Vector512.Create((byte)26));
        Vector512<byte> digit = Vector512.LessThan(v - Vector512.Create((byte)'0'), Vector512.Create((byte)10));
        masks.WriteTwo(
            block,
            (letter | digit).ExtractMostSignificantBits(),
            Vector512.Equals(lower, Vector512.Create((byte)'\'')).ExtractMostSignificantBits(),
            capital.ExtractMostSignificantBits());
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FoldBlock(ref ushort source, ref byte folded, int block, ref MaskWriter masks)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<ushort> low = Vector256.LoadUnsafe(ref source);
            Vector256<ushort> high = Vector256.LoadUnsafe(ref source, 16);
            if (IsAscii(low | high) || (PlainPunctuation(ref low, ref high) && IsAscii(low | high)))
            {
                FoldAscii(Vector256.Narrow(low, high), ref folded, block, ref masks);
                return;
            }
        }

        FoldScalar(ref source, ref folded, block, ref masks);
    }

    private static bool IsAscii(Vector256<ushort> v) => (v & Vector256.Create((ushort)0xFF80)) == Vector256<ushort>.Zero;

    /// <summary>Typographic quotes and a lone acute accent become an apostrophe, other general punctuation a space, an ellipsis a full stop; joiners keep their code for the scalar path.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool PlainPunctuation(ref Vector256<ushort> low, ref Vector256<ushort> high)
    {
        low = Plain(low);
        high = Plain(high);
        return true;

        static Vector256<ushort> Plain(Vector256<ushort> v)
        {
            Vector256<ushort> quote = Vector256.Equals(v, Vector256.Create((ushort)'\u2018'))
                | Vector256.Equals(v, Vector256.Create((ushort)'\u2019'))
                | Vector256.Equals(v, Vector256.Create((ushort)'\u00B4'));
            Vector256<ushort> general = Vector256.Equals(v & Vector256.Create((ushort)0xFFF0), Vector256.Create((ushort)0x2010))
                | Vector256.Equals(v & Vector256.Create((ushort)0xFFF8), Vector256.Create((ushort)0x2020));
            Vector256<ushort> plain = Vector256.ConditionalSelect(general, Vector256.Create((ushort)' '), v)
                | (Vector256.Equals(v, Vector256.Create((ushort)'\u2026')) & Vector256.Create((ushort)'.'));
            return Vector256.ConditionalSelect(quote, Vector256.Create((ushort)'\''), plain);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FoldAscii(Vector256<byte> v, ref byte folded, int block, ref MaskWriter masks)
    {
        Vector256<byte> capital = Vector256.LessThan(v - Vector256.Create((byte)'A'), Vector256.Create((byte)26));
        Vector256<byte> grave = Vector256.Equals(v, Vector256.Create((byte)'`'));
        Vector256<byte> lower = (v | (capital & Vector256.Create((byte)0x20))) ^ (grave & Vector256.Create((byte)('`' ^ '\'')));
        lower.StoreUnsafe(ref folded);

        Vector256<byte> letter = Vector256.LessThan(lower - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        Vector256<byte> digit = Vector256.LessThan(v - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        Vector256<byte> question = Vector256.Equals(v, Vector256.Create((byte)'?'));
        Vector256<byte> mark = question | Vector256.Equals(v, Vector256.Create((byte)'!'));
        Vector256<byte> bracket = Vector256.Equals(v, Vector256.Create((byte)'{')) | Vector256.Equals(v, Vector256.Create((byte)'<'));

        masks.Write(
            block,
            (letter | digit).ExtractMostSignificantBits(),
            Vector256.Equals(lower, Vector256.Create((byte)'\'')).ExtractMostSignificantBits(),
            capital.ExtractMostSignificantBits());
        Vector256<byte> slash = Vector256.Equals(v, Vector256.Create((byte)'/'));
        if ((mark | bracket | slash) != Vector256<byte>.Zero)
        {
            masks.Shape.Slashes |= slash != Vector256<byte>.Zero;
            masks.Shape.Questions += BitOperations.PopCount(question.ExtractMostSignificantBits());
            masks.Shape.Brackets |= bracket != Vector256<byte>.Zero;
            masks.CountMarks(block, mark.ExtractMostSignificantBits());
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void FoldScalar(ref ushort source, ref byte folded, int block, ref MaskWriter masks)
    {
        uint letters = 0;
        uint apostrophes = 0;
        uint capitals = 0;
        uint marks = 0;
        for (int i = 0; i < Block; i++)
        {
            char c = (char)Unsafe.Add(ref source, i);
            uint bit = 1u << i;
            byte f = c < 0x80 ? AsciiLetters[c] : LetterFolder.Fold(c);
            Unsafe.Add(ref folded, i) = f != LetterFolder.Separator ? f : c < 0x80 ? (byte)c : SentenceEnd.Is(c) ? (byte)'.' : f;
            if (f >= (byte)'0')
            {
                letters |= bit;
                capitals |= c is >= 'A' and <= 'Z' ? bit : 0;
            }
            else if (f is LetterFolder.Ignorable or LetterFolder.WordOfItsOwn)
            {
                letters |= bit;
                masks.Shape.Irregular = true;
            }
            else if (f == LetterFolder.Apostrophe)
            {
                apostrophes |= bit;
            }
            else if (c is '!' or '?' or '\uFF01' or '\uFF1F')
            {
                marks |= bit;
                masks.Shape.Questions += c is '?' or '\uFF1F' ? 1 : 0;
            }
            else
            {
                masks.Shape.Brackets |= c is '{' or '<';
                masks.Shape.Slashes |= c == '/';
                masks.Shape.Pictures |= Pictures.MayBe(c);
            }
        }

        masks.Write(block, letters, apostrophes, capitals);
        if (marks != 0)
        {
            masks.CountMarks(block, marks);
        }
    }
}
