namespace EscalationTrust;

/// <summary>16.16 fixed-point arithmetic: the same result on every CPU.</summary>
internal static class FixedPoint
{
    public const int One = 1 << 16;

    private const int Limit = 16 * One;
    private const int StepShift = 11;

    public static int From(double value) => (int)Math.Round(value * One);

    public static double ToDouble(int value) => value / (double)One;

    public static int Multiply(int left, int right) => (int)((long)left * right >> 16);

    /// <summary>ln(1 + eˣ), interpolated; exact beyond the table to the last place.</summary>
    public static int SoftPlus(int x)
    {
        if (x >= Limit)
        {
            return x;
        }

        return x <= -Limit ? 0 : Interpolate(FixedPointTables.SoftPlus, x);
    }

    /// <summary>1 / (1 + e⁻ˣ) in 1/65,536, interpolated.</summary>
    public static int Sigmoid(int x)
    {
        int clamped = Math.Clamp(x, -Limit, Limit - 1);
        int offset = clamped + Limit;
        int index = offset >> StepShift;
        int low = FixedPointTables.Sigmoid[index];
        int high = FixedPointTables.Sigmoid[index + 1];
        return low + ((high - low) * (offset & ((1 << StepShift) - 1)) >> StepShift);
    }

    private static int Interpolate(ReadOnlySpan<int> table, int x)
    {
        int offset = x + Limit;
        int index = offset >> StepShift;
        int low = table[index];
        return low + ((table[index + 1] - low) * (offset & ((1 << StepShift) - 1)) >> StepShift);
    }
}
