namespace EscalationTrust;

/// <summary>Intervals of a proportion from its counts.</summary>
internal static class ProportionIntervals
{
    /// <summary>Clopper and Pearson's two-sided interval: each tail has half of what the level leaves.</summary>
    public static Interval ClopperPearson(long events, long trials, double level)
    {
        if (trials <= 0)
        {
            return default;
        }

        double tail = (1 - level) / 2;
        return new Interval
        {
            Method = IntervalMethod.ClopperPearson,
            Level = level,
            Lower = LowerBound(events, trials, tail),
            Upper = UpperBound(events, trials, tail),
        };
    }

    /// <summary>The one-sided exact lower bound: the rate is below it with probability at most delta.</summary>
    public static double LowerBound(long events, long trials, double delta) =>
        events <= 0 ? 0 : BetaFunction.Quantile(delta, events, trials - events + 1.0);

    /// <summary>The one-sided exact upper bound: the rate is above it with probability at most delta.</summary>
    public static double UpperBound(long events, long trials, double delta) =>
        events >= trials ? 1 : 1 - BetaFunction.Quantile(delta, trials - events, events + 1.0);

    /// <summary>Wilson's score interval (1927).</summary>
    public static Interval Wilson(long events, long trials, double level)
    {
        if (trials <= 0)
        {
            return default;
        }

        double z = NormalDistribution.TwoSided(level);
        double n = trials;
        double rate = events / n;
        double widened = 1 + (z * z / n);
        double centre = (rate + (z * z / (2 * n))) / widened;
        double half = z * Math.Sqrt((rate * (1 - rate) / n) + (z * z / (4 * n * n))) / widened;
        return new Interval
        {
            Method = IntervalMethod.Wilson,
            Level = level,
            // At the ends the formula misses 0 and 1 by rounding only.
            Lower = events == 0 ? 0 : Math.Max(0, centre - half),
            Upper = events == trials ? 1 : Math.Min(1, centre + half),
        };
    }
}
