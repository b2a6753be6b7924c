using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>The items of one level of urgency, summed: 32 levels to each doubling of the index from 2⁻¹⁶ to 2¹⁶.</summary>
internal struct OrderLevel
{
    public const int Count = 1024;

    private const int StepsOfADoubling = 5;
    private const int LowestDoubling = 1023 - 16;

    private double _squares;
    private double _lowest;
    private double _highest;

    public double Costs { get; private set; }

    public double Handlings { get; private set; }

    /// <summary>What serving the level's items costs, in the order in which they were added.</summary>
    public double Within { get; private set; }

    /// <summary>The most that pairs within the level can cost: s_i · s_j · (difference of their indices), which is at most the level's spread.</summary>
    public readonly double MostWithin => (_highest - _lowest) * Math.Max(0, (Handlings * Handlings) - _squares) / 2;

    /// <summary>The level of an index of 0 or more; a higher index never has a lower level.</summary>
    public static int Of(double index)
    {
        // The bits of a positive number are in its order: exponent first, then the leading digits.
        long step = (BitConverter.DoubleToInt64Bits(index) >> (52 - StepsOfADoubling)) - (LowestDoubling << StepsOfADoubling);
        return (int)Math.Clamp(step, 0, Count - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in QueueItem item)
    {
        // Every item takes some time: a level without handling time is empty.
        _lowest = Handlings == 0 ? item.Index : Math.Min(_lowest, item.Index);
        _highest = Math.Max(_highest, item.Index);
        _squares += item.Handling * item.Handling;
        Handlings += item.Handling;
        Costs += item.Cost;
        Within += item.Cost * Handlings;
    }
}
