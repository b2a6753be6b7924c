namespace EscalationTrust.Accuracy;

/// <summary>A share of a count with Wilson's 95 % interval, which stays inside [0, 1] and is honest near both ends.</summary>
internal static class Proportion
{
    public static Interval Of(int hits, int count)
    {
        if (count == 0)
        {
            return Interval.None;
        }

        const double z2 = Interval.Z95 * Interval.Z95;
        double p = (double)hits / count;
        double centre = (p + (z2 / (2 * count))) / (1 + (z2 / count));
        double half = Interval.Z95 * Math.Sqrt((p * (1 - p) / count) + (z2 / (4.0 * count * count))) / (1 + (z2 / count));
        return new Interval(p, Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
