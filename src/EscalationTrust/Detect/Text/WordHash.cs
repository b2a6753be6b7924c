using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace EscalationTrust;

/// <summary>64-bit hashes of folded words. Words of up to eight letters never collide with one another.</summary>
internal static class WordHash
{
    private const ulong LowFactor = 0x9E3779B97F4A7C15;
    private const ulong HighFactor = 0xC2B2AE3D27D4EB4F;
    private const ulong StemFactor = 0xD6E8FEB86659FD93;
    private const ulong SkeletonFactor = 0xFF51AFD7ED558CCD;
    private const ulong StemMask = 0xFF_FFFF_FFFF;
    private const ulong OwnWordMark = 1UL << 40;

    /// <summary>Longer words are hashed eight letters at a time.</summary>
    public const int Short = 16;

    // Eight masks of no byte, then of one to eight bytes, then of all: the length of a word says where to look, without a branch.
    private static ReadOnlySpan<ulong> Masks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0,
        0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFF, 0xFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF, 0xFF_FFFF_FFFF_FFFF,
        ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue,
    ];

    /// <summary>The first eight letters of a word of at most sixteen, from eight bytes that may reach beyond it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FirstLetters(ulong bytes, int length) => bytes & Unsafe.Add(ref MemoryMarshal.GetReference(Masks), length + 8);

    /// <summary>The second eight letters of a word of at most sixteen, from the eight bytes behind the first eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong SecondLetters(ulong bytes, int length) => bytes & Unsafe.Add(ref MemoryMarshal.GetReference(Masks), length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong low, ulong high) => (low * LowFactor) + (high * HighFactor);

    /// <summary>The hash of a word of any length.</summary>
    public static ulong Of(ReadOnlySpan<byte> word)
    {
        ulong low = Load(word);
        ulong high = 0;
        for (int at = 8; at < word.Length; at += 8)
        {
            high = (BitOperations.RotateLeft(high, 29) * SkeletonFactor) + Load(word[at..]);
        }

        return Of(low, high);
    }

    /// <summary>The hash of a character that is a word of its own.</summary>
    public static ulong OfOwnWord(char c) => Of(OwnWordMark | c, 0);

    public static ulong LowOfOwnWord(char c) => OwnWordMark | c;

    /// <summary>Up to eight letters of a word as a number.</summary>
    public static ulong Load(ReadOnlySpan<byte> word)
    {
        if (word.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(word);
        }

        ulong value = 0;
        for (int i = 0; i < word.Length; i++)
        {
            value |= (ulong)word[i] << (8 * i);
        }

        return value;
    }

    /// <summary>The signature bit of a word's stem: its first five letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StemBit(ulong low) => (int)(((low & StemMask) * StemFactor) >> 56);

    /// <summary>The signature bit of a word's skeleton: its first letter and the consonants among its first eight, so that vowel typos do not matter.</summary>
    /// <param name="low">The first eight letters.</param>
    /// <param name="consonants">One bit per letter, set for consonants.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkeletonBit(ulong low, uint consonants) =>
        (int)((Skeleton(low, (consonants & 0xFF) | 1) * SkeletonFactor) >> 56);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Skeleton(ulong low, uint keep)
    {
        if (Bmi2.X64.IsSupported)
        {
            ulong bytes = Bmi2.X64.ParallelBitDeposit(keep, 0x0101_0101_0101_0101) * 0xFF;
            return Bmi2.X64.ParallelBitExtract(low, bytes);
        }

        ulong result = 0;
        int shift = 0;
        while (keep != 0)
        {
            int letter = BitOperations.TrailingZeroCount(keep);
            result |= ((low >> (8 * letter)) & 0xFF) << shift;
            shift += 8;
            keep &= keep - 1;
        }

        return result;
    }
}
