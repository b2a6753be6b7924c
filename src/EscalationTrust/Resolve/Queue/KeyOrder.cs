using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A number to sort by, and whose it is.</summary>
internal readonly struct SortKey(long key, int item)
{
    public readonly long Key = key;
    public readonly int Item = item;
}

/// <summary>Sorts by keys, the smallest first and of equal ones the one that stands first: digit by digit, in time that grows with n alone.</summary>
internal static class KeyOrder
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    /// <summary>A key that puts the larger of two numbers of 0 or more first: the bits of such numbers are in their order.</summary>
    public static long LargestFirst(double value) => long.MaxValue - BitConverter.DoubleToInt64Bits(value);

    /// <summary>Sorts; both spans have the same length, and the sorted keys end up in the one that is returned.</summary>
    public static Span<SortKey> Sort(Span<SortKey> keys, Span<SortKey> scratch)
    {
        (long first, ulong range, bool sorted) = Range(keys);
        if (sorted)
        {
            return keys;
        }

        Span<int> places = stackalloc int[Digits];
        Span<SortKey> from = keys, to = scratch;
        for (int shift = 0; shift < 64 && range >> shift != 0; shift += DigitBits)
        {
            Pass(from, to, first, shift, places);
            Span<SortKey> passed = to;
            to = from;
            from = passed;
        }

        return from;
    }

    private static (long First, ulong Range, bool Sorted) Range(ReadOnlySpan<SortKey> keys)
    {
        long first = long.MaxValue, last = long.MinValue, before = long.MinValue;
        bool sorted = true;
        foreach (ref readonly SortKey key in keys)
        {
            sorted &= key.Key >= before;
            before = key.Key;
            first = Math.Min(first, key.Key);
            last = Math.Max(last, key.Key);
        }

        return (first, (ulong)(last - first), sorted);
    }

    private static void Pass(ReadOnlySpan<SortKey> from, Span<SortKey> to, long first, int shift, Span<int> places)
    {
        places.Clear();
        foreach (ref readonly SortKey key in from)
        {
            places[Digit(key.Key - first, shift)]++;
        }

        int place = 0;
        foreach (ref int count in places)
        {
            (count, place) = (place, place + count);
        }

        ref SortKey target = ref MemoryMarshal.GetReference(to);
        foreach (ref readonly SortKey key in from)
        {
            Unsafe.Add(ref target, places[Digit(key.Key - first, shift)]++) = key;
        }
    }

    private static int Digit(long offset, int shift) => (int)((ulong)offset >> shift) & (Digits - 1);
}
