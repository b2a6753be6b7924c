using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>A ticket's arrival and where it stands.</summary>
internal readonly struct Arrival(long ticks, int item)
{
    public readonly long Ticks = ticks;
    public readonly int Item = item;
}

/// <summary>Sorts arrivals, the earliest first and of equal ones the one that stands first: by digits, in time that grows with n alone.</summary>
internal static class ArrivalOrder
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    /// <summary>Sorts; both spans have the same length, and the sorted arrivals end up in the one that is returned.</summary>
    public static Span<Arrival> Sort(Span<Arrival> arrivals, Span<Arrival> scratch)
    {
        (long first, long last, bool sorted) = Range(arrivals);
        if (sorted)
        {
            return arrivals;
        }

        Span<int> places = stackalloc int[Digits];
        Span<Arrival> from = arrivals, to = scratch;
        for (int shift = 0; (last - first) >> shift != 0; shift += DigitBits)
        {
            Pass(from, to, first, shift, places);
            Span<Arrival> passed = to;
            to = from;
            from = passed;
        }

        return from;
    }

    private static (long First, long Last, bool Sorted) Range(ReadOnlySpan<Arrival> arrivals)
    {
        long first = long.MaxValue, last = long.MinValue;
        bool sorted = true;
        foreach (ref readonly Arrival arrival in arrivals)
        {
            sorted &= arrival.Ticks >= last;
            first = Math.Min(first, arrival.Ticks);
            last = Math.Max(last, arrival.Ticks);
        }

        return (first, last, sorted);
    }

    private static void Pass(ReadOnlySpan<Arrival> from, Span<Arrival> to, long first, int shift, Span<int> places)
    {
        places.Clear();
        foreach (ref readonly Arrival arrival in from)
        {
            places[Digit(arrival.Ticks - first, shift)]++;
        }

        int place = 0;
        for (int digit = 0; digit < Digits; digit++)
        {
            int count = places[digit];
            places[digit] = place;
            place += count;
        }

        ref Arrival target = ref MemoryMarshal.GetReference(to);
        foreach (ref readonly Arrival arrival in from)
        {
            System.Runtime.CompilerServices.Unsafe.Add(ref target, places[Digit(arrival.Ticks - first, shift)]++) = arrival;
        }
    }

    private static int Digit(long ticks, int shift) => (int)(ticks >> shift) & (Digits - 1);
}
