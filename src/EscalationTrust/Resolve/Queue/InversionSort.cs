using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Sorts by index, the highest first, and weighs on the way every pair that stood the wrong way round.</summary>
/// <remarks>
/// A merge sort, n log n: when an item of the right half goes before what is left of the left half, each pair it passes costs
/// c_j·s_i − c_i·s_j, and two running sums give all of them at once.
/// </remarks>
internal ref struct InversionSort
{
    private const int ShortRun = 8;

    private double _excess;
    private long _count;

    /// <summary>What the pairs cost together.</summary>
    public readonly double Excess => _excess;

    /// <summary>How many pairs stood the wrong way round.</summary>
    public readonly long Count => _count;

    /// <summary>Sorts; both spans have the same length, and the sorted items end up in the one that is returned.</summary>
    public Span<QueueItem> Sort(Span<QueueItem> items, Span<QueueItem> scratch)
    {
        for (int start = 0; start < items.Length; start += ShortRun)
        {
            Insert(items.Slice(start, Math.Min(ShortRun, items.Length - start)));
        }

        Span<QueueItem> from = items, to = scratch;
        for (long width = ShortRun; width < items.Length; width *= 2)
        {
            for (long start = 0; start < items.Length; start += 2 * width)
            {
                int length = (int)Math.Min(2 * width, items.Length - start);
                Merge(from.Slice((int)start, length), (int)Math.Min(width, length), to.Slice((int)start, length));
            }

            Span<QueueItem> merged = to;
            to = from;
            from = merged;
        }

        return from;
    }

    private void Insert(Span<QueueItem> run)
    {
        for (int i = 1; i < run.Length; i++)
        {
            QueueItem item = run[i];
            int place = i;
            for (; place > 0 && run[place - 1].Index < item.Index; place--)
            {
                QueueItem passed = run[place - 1];
                _excess += (item.Cost * passed.Handling) - (passed.Cost * item.Handling);
                run[place] = passed;
            }

            _count += i - place;
            run[place] = item;
        }
    }

    private void Merge(ReadOnlySpan<QueueItem> runs, int middle, Span<QueueItem> merged)
    {
        if (middle == runs.Length || runs[middle - 1].Index >= runs[middle].Index)
        {
            runs.CopyTo(merged);
            return;
        }

        (double costs, double handlings) = Sums(runs[..middle]);
        double excess = 0;
        long count = 0;
        ref QueueItem left = ref MemoryMarshal.GetReference(runs);
        ref QueueItem leftEnd = ref Unsafe.Add(ref left, middle);
        ref QueueItem right = ref leftEnd;
        ref QueueItem rightEnd = ref Unsafe.Add(ref left, runs.Length);
        ref QueueItem to = ref MemoryMarshal.GetReference(merged);
        while (Unsafe.IsAddressLessThan(ref left, ref leftEnd) && Unsafe.IsAddressLessThan(ref right, ref rightEnd))
        {
            // Which half is next cannot be foretold; arithmetic is cheaper than a wrong guess.
            bool takesRight = right.Index > left.Index;
            double fromRight = takesRight ? 1 : 0;
            double fromLeft = 1 - fromRight;
            int step = takesRight ? 1 : 0;
            excess += fromRight * ((right.Cost * handlings) - (right.Handling * costs));
            count += step * (Unsafe.ByteOffset(ref left, ref leftEnd) / Unsafe.SizeOf<QueueItem>());
            handlings -= fromLeft * left.Handling;
            costs -= fromLeft * left.Cost;
            to = takesRight ? right : left;
            to = ref Unsafe.Add(ref to, 1);
            right = ref Unsafe.Add(ref right, step);
            left = ref Unsafe.Add(ref left, 1 - step);
        }

        _excess += excess;
        _count += count;
        int tail = (int)(Unsafe.ByteOffset(ref MemoryMarshal.GetReference(merged), ref to) / Unsafe.SizeOf<QueueItem>());
        int leftOver = (int)(Unsafe.ByteOffset(ref left, ref leftEnd) / Unsafe.SizeOf<QueueItem>());
        runs.Slice(middle - leftOver, leftOver).CopyTo(merged[tail..]);
        runs[(runs.Length - (merged.Length - tail - leftOver))..].CopyTo(merged[(tail + leftOver)..]);
    }

    private static (double Costs, double Handlings) Sums(ReadOnlySpan<QueueItem> run)
    {
        double costs = 0, handlings = 0;
        foreach (ref readonly QueueItem item in run)
        {
            costs += item.Cost;
            handlings += item.Handling;
        }

        return (costs, handlings);
    }
}
