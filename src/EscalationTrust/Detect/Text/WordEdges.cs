using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EscalationTrust;

/// <summary>Finds where words begin and end, from one bit for each character.</summary>
internal static class WordEdges
{
    /// <summary>Room behind the edges of a text that a write of several at a time may reach into.</summary>
    public const int Padding = 64;

    private static readonly Vector512<byte> Numbers = Vector512.CreateSequence<byte>(0, 1);
    private static readonly Vector512<byte> ByteOfBit = Numbers >> 3;
    private static readonly Vector512<byte> Bit = Vector512.Create(0x8040_2010_0804_0201).AsByte();

    /// <summary>An apostrophe between two letters is part of the word.</summary>
    public static void JoinApostrophes(Span<ulong> words, ReadOnlySpan<ulong> apostrophes)
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

    /// <summary>Writes the first character of each word and the one behind its last, and returns the number of words.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static int Find(ReadOnlySpan<ulong> words, int length, ref ushort edges)
    {
        int count = 0;
        ulong carry = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong mask = words[i];
            ulong changes = mask ^ ((mask << 1) | carry);
            carry = mask >> 63;
            count += Avx512Vbmi2.IsSupported
                ? WriteAtOnce(changes, i << 6, ref Unsafe.Add(ref edges, count))
                : WriteOneByOne(changes, i << 6, ref Unsafe.Add(ref edges, count));
        }

        if ((count & 1) != 0)
        {
            Unsafe.Add(ref edges, count++) = (ushort)length;
        }

        return count >> 1;
    }

    private static int WriteOneByOne(ulong changes, int first, ref ushort edges)
    {
        int count = 0;
        for (; changes != 0; changes &= changes - 1)
        {
            Unsafe.Add(ref edges, count++) = (ushort)(first + BitOperations.TrailingZeroCount(changes));
        }

        return count;
    }

    /// <summary>Without a loop over bits, whose end is guessed wrong nearly every time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteAtOnce(ulong changes, int first, ref ushort edges)
    {
        Vector512<byte> bits = Avx512BW.Shuffle(Vector512.Create(changes).AsByte(), ByteOfBit) & Bit;
        Vector512<byte> places = Avx512Vbmi2.Compress(Vector512<byte>.Zero, Vector512.Equals(bits, Bit), Numbers);
        (Vector512<ushort> low, Vector512<ushort> high) = Vector512.Widen(places);
        Vector512<ushort> start = Vector512.Create((ushort)first);
        (low + start).StoreUnsafe(ref edges);
        (high + start).StoreUnsafe(ref edges, 32);
        return BitOperations.PopCount(changes);
    }
}
