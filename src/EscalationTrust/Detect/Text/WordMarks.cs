using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>The two marks that a word leaves in a signature, in one number: bits 0–8 say where the mark of its stem goes, bits 9–17 that of its skeleton, from 1 to 256. 0 is a word that leaves none.</summary>
internal static class WordMarks
{
    /// <summary>Bits of both marks.</summary>
    public const int Bits = 2 * MarkBits;

    private const int MarkBits = 9;
    private const uint Mark = (1 << MarkBits) - 1;
    private const ulong StemFactor = 0xD6E8FEB86659FD93;
    private const ulong SkeletonFactor = 0xFF51AFD7ED558CCD;
    private const ulong StemLetters = 0xFF_FFFF_FFFF;

    // 1 for a Latin letter that is no vowel.
    private static ReadOnlySpan<byte> Consonants =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The marks of a word: none for a stop word and for a number, which have no content.</summary>
    /// <param name="low">Its first eight letters.</param>
    /// <param name="stopWord">True for a word without content.</param>
    public static uint Of(ulong low, bool stopWord)
    {
        if (WordHash.IsOwnWord(low))
        {
            return Content(low, (byte)low);
        }

        return stopWord || (byte)low is >= (byte)'0' and <= (byte)'9' ? 0 : Content(low, SkeletonOf(low));
    }

    /// <summary>Leaves the marks of a word, behind a first byte that takes those of a word without content.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Leave(ref byte first, uint marks)
    {
        Unsafe.Add(ref first, marks & Mark) = 1;
        Unsafe.Add(ref first, marks >> MarkBits & Mark) = 1;
    }

    private static uint Content(ulong low, ulong skeleton) =>
        (uint)(((low & StemLetters) * StemFactor >> 56) + 1) | ((uint)((skeleton * SkeletonFactor >> 56) + 1) << MarkBits);

    /// <summary>The first letter and the consonants among the first eight, so that vowel typos do not matter.</summary>
    private static ulong SkeletonOf(ulong low)
    {
        ref byte consonants = ref MemoryMarshal.GetReference(Consonants);
        ulong skeleton = (byte)low;
        int shift = 8;

        // All seven, though most words are shorter: where a word ends is as good as random.
        for (int i = 1; i < 8; i++)
        {
            low >>= 8;
            int keep = Unsafe.Add(ref consonants, (byte)low);
            skeleton |= ((low & 0xFF) * (ulong)keep) << shift;
            shift += keep * 8;
        }

        return skeleton;
    }
}
