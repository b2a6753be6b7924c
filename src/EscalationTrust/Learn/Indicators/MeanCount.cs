namespace EscalationTrust;

/// <summary>Sums of values in steps of 1/10,000: whole numbers add up to the same in any order.</summary>
internal sealed class MeanCount
{
    private const double Steps = 10_000;
    private const double Largest = 1e9;

    private long _count;
    private long _unknown;
    private Int128 _sum;
    private Int128 _squares;

    /// <summary>Adds a value; one that is no number, or beyond a billion, is not known.</summary>
    public void Add(double? value)
    {
        if (value is not { } known || !(Math.Abs(known) <= Largest))
        {
            _unknown++;
            return;
        }

        Int128 steps = (long)Math.Round(known * Steps);
        _count++;
        _sum += steps;
        _squares += steps * steps;
    }

    public void Merge(MeanCount other)
    {
        _count += other._count;
        _unknown += other._unknown;
        _sum += other._sum;
        _squares += other._squares;
    }

    /// <summary>The mean; for a value between 0 and 1 with bounds for the unknown.</summary>
    public MeanFigure Read(bool unit, double level)
    {
        double sum = (double)_sum / Steps;
        return new MeanFigure
        {
            Count = _count,
            Unknown = _unknown,
            Sum = sum,
            Interval = Interval(sum, unit, level),
            Bounds = unit && _count + _unknown > 0
                ? new Interval { Method = IntervalMethod.Manski, Lower = sum / (_count + _unknown), Upper = (sum + _unknown) / (_count + _unknown) }
                : default,
        };
    }

    private Interval Interval(double sum, bool unit, double level)
    {
        if (_count < 2)
        {
            return default;
        }

        double mean = sum / _count;
        double variance = Math.Max(0, (double)((_squares * _count) - (_sum * _sum)) / (Steps * Steps) / _count / (_count - 1));
        double half = NormalDistribution.TwoSided(level) * Math.Sqrt(variance / _count);

        // No mean of this library is negative, and a share does not exceed 1.
        return new Interval
        {
            Method = IntervalMethod.Normal,
            Level = level,
            Lower = Math.Max(0, mean - half),
            Upper = unit ? Math.Min(1, mean + half) : mean + half,
        };
    }
}
