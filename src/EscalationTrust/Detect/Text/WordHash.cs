using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>64-bit hashes of folded words. Words of up to eight letters never collide with one another.</summary>
internal static class WordHash
{
    private const ulong LowFactor = 0x9E3779B97F4A7C15;
    private const ulong HighFactor = 0xC2B2AE3D27D4EB4F;
    private const ulong RestFactor = 0xFF51AFD7ED558CCD;
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
            high = (BitOperations.RotateLeft(high, 29) * RestFactor) + Load(word[at..]);
        }

        return Of(low, high);
    }

    /// <summary>The hash of a character that is a word of its own.</summary>
    public static ulong OfOwnWord(char c) => Of(OwnWordMark | c, 0);

    public static ulong LowOfOwnWord(char c) => OwnWordMark | c;

    public static bool IsOwnWord(ulong low) => (low & ~(ulong)char.MaxValue) == OwnWordMark;

    /// <summary>The hash of a word of any length, and its first eight letters.</summary>
    public static WordSpelling Spell(ReadOnlySpan<byte> word) => new(Of(word), Load(word));

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
}
