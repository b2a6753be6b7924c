using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>1,024 levels of the index, 32 to each doubling from 2⁻¹⁶ to 2¹⁶, with sums that are asked for "all below this level". Lives on the stack: 48 KiB.</summary>
internal ref struct OrderLevels
{
    public const int Count = 1024;

    private const int StepsOfADoubling = 5;
    private const int LowestDoubling = 1023 - 16;

    private readonly Span<Vector128<double>> _below;
    private readonly Span<OrderLevel> _levels;

    /// <summary>Takes two cleared spans of <see cref="Count"/> entries.</summary>
    public OrderLevels(Span<Vector128<double>> below, Span<OrderLevel> levels)
    {
        _below = below[..Count];
        _levels = levels[..Count];
    }

    /// <summary>The sums of one level.</summary>
    public readonly ref readonly OrderLevel this[int level] => ref _levels[level];

    /// <summary>The level of an index of 0 or more; a higher index never has a lower level.</summary>
    public static int LevelOf(double index)
    {
        // The bits of a positive number are in its order: exponent first, then the leading digits.
        long step = (BitConverter.DoubleToInt64Bits(index) >> (52 - StepsOfADoubling)) - (LowestDoubling << StepsOfADoubling);
        return (int)Math.Clamp(step, 0, Count - 1);
    }

    /// <summary>Sums of cost rate (first) and handling time (second) over all items added on lower levels.</summary>
    public readonly Vector128<double> Below(int level)
    {
        Vector128<double> sum = default;
        for (int i = level; i > 0; i &= i - 1)
        {
            sum += _below[i - 1];
        }

        return sum;
    }

    /// <summary>Adds an item.</summary>
    public readonly void Add(int level, in QueueItem item)
    {
        _levels[level].Add(in item);
        var sums = Vector128.Create(item.Cost, item.Handling);
        for (int i = level + 1; i <= Count; i += i & -i)
        {
            _below[i - 1] += sums;
        }
    }
}

/// <summary>The items of one level, summed.</summary>
internal struct OrderLevel
{
    private double _squares;
    private double _lowest;
    private double _highest;

    public double Costs { get; private set; }

    public double Handlings { get; private set; }

    public int Items { get; private set; }

    /// <summary>The most that pairs within the level can cost: s_i · s_j · (difference of their indices), which is at most the level's spread.</summary>
    public readonly double MostWithin => Items < 2 ? 0 : (_highest - _lowest) * Math.Max(0, (Handlings * Handlings) - _squares) / 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in QueueItem item)
    {
        _lowest = Items == 0 ? item.Index : Math.Min(_lowest, item.Index);
        _highest = Math.Max(_highest, item.Index);
        _squares += item.Handling * item.Handling;
        Costs += item.Cost;
        Handlings += item.Handling;
        Items++;
    }
}
