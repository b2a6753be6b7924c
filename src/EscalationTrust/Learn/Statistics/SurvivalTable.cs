namespace EscalationTrust;

/// <summary>How long until something happens, when for some it has not happened yet: a Kaplan–Meier life table in fixed memory.</summary>
/// <remarks>
/// <para>Kaplan and Meier (1958) on the buckets of <see cref="LatencySketch"/>, so times are exact to 1 %; variance after Greenwood, limits on the
/// log-log scale. Dropping what is still open makes waits look shorter than they are; here it counts for as long as it was watched.
/// It assumes that the cut-off tells nothing about the wait: where people leave because they wait, the curve is too kind.</para>
/// <para>Shards add up exactly; the order of adding makes no difference. One writer at a time.</para>
/// </remarks>
public sealed class SurvivalTable
{
    private readonly LatencySketch _events = new();
    private readonly LatencySketch _censored = new();

    /// <summary>How often it has happened.</summary>
    public long Events => _events.Count;

    /// <summary>How often the watch ended first.</summary>
    public long Censored => _censored.Count;

    /// <summary>The spans after which it happened, without those that are cut off.</summary>
    public LatencySketch Observed => _events;

    /// <summary>Adds a span after which it happened.</summary>
    public void AddEvent(TimeSpan after) => _events.Add(after);

    /// <summary>Adds a span in which it did not happen, and after which nobody watched.</summary>
    public void AddCensored(TimeSpan after) => _censored.Add(after);

    /// <summary>Adds what another table holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public void Merge(SurvivalTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _events.Merge(other._events);
        _censored.Merge(other._censored);
    }

    /// <summary>The share for which it has happened by a time, with its log-log interval. Unknown beyond the longest watch.</summary>
    /// <param name="time">The time.</param>
    /// <param name="level">The confidence, in (0, 1).</param>
    public SurvivalPoint HappenedBy(TimeSpan time, double level = 0.95)
    {
        SurvivalPoint last = default;
        foreach (SurvivalPoint point in Curve(level))
        {
            if (point.At > time)
            {
                return last.IsKnown ? last : new SurvivalPoint { IsKnown = Events + Censored > 0, Happened = 0 };
            }

            last = point;
        }

        // Beyond the last one watched the curve is known only if nobody is left.
        bool known = Events + Censored > 0 && (last.Happened >= 1 || time <= LongestWatch());
        return known ? last with { IsKnown = true } : default;
    }

    /// <summary>The time by which it has happened for a share of all. Null when the curve does not get that far.</summary>
    /// <param name="share">The share, in (0, 1); 0.5 is the median.</param>
    public TimeSpan? Quantile(double share)
    {
        foreach (SurvivalPoint point in Curve(0.95))
        {
            if (point.Happened >= share)
            {
                return point.At;
            }
        }

        return null;
    }

    /// <summary>The interval of the median: where the limits of the curve cross one half (Brookmeyer and Crowley, 1982). In seconds; its upper end may be infinite.</summary>
    /// <param name="level">The confidence, in (0, 1).</param>
    public Interval MedianInterval(double level = 0.95)
    {
        double lower = double.NaN, upper = double.PositiveInfinity;
        foreach (SurvivalPoint point in Curve(level))
        {
            lower = double.IsNaN(lower) && point.Interval.Upper >= 0.5 ? point.At.TotalSeconds : lower;
            if (point.Interval.Lower >= 0.5)
            {
                upper = point.At.TotalSeconds;
                break;
            }
        }

        return double.IsNaN(lower)
            ? default
            : new Interval { Method = IntervalMethod.LogLog, Level = level, Lower = lower, Upper = upper };
    }

    /// <summary>The mean time until it happens or a horizon comes: the area under the curve. Null when nobody was watched that long and some are left.</summary>
    /// <param name="horizon">The horizon; more than zero.</param>
    public TimeSpan? RestrictedMean(TimeSpan horizon)
    {
        double area = 0, left = 1;
        TimeSpan reached = TimeSpan.Zero;
        foreach (SurvivalPoint point in Curve(0.95))
        {
            if (point.At >= horizon)
            {
                break;
            }

            area += left * (point.At - reached).TotalSeconds;
            (left, reached) = (1 - point.Happened, point.At);
        }

        bool known = Events + Censored > 0 && (left <= 0 || LongestWatch() >= horizon);
        return known ? TimeSpan.FromSeconds(area + (left * (horizon - reached).TotalSeconds)) : null;
    }

    /// <summary>The curve: one point for each time at which it happened, in order.</summary>
    /// <param name="level">The confidence of the intervals, in (0, 1).</param>
    public IEnumerable<SurvivalPoint> Curve(double level = 0.95)
    {
        double z = NormalDistribution.TwoSided(level);
        long atRisk = Events + Censored;
        double left = 1, greenwood = 0;
        Interval limits = default;
        for (int i = 0; i < LogBuckets.Count && atRisk > 0; i++)
        {
            long happened = _events.Counts[i];
            if (happened > 0)
            {
                left = happened == atRisk ? 0 : left * (atRisk - happened) / atRisk;
                greenwood += happened == atRisk ? 0 : happened / ((double)atRisk * (atRisk - happened));
                limits = LogLog(left, greenwood, z, level, limits);
                yield return new SurvivalPoint
                {
                    IsKnown = true,
                    At = LogBuckets.ValueOf(i),
                    AtRisk = atRisk,
                    Happened = 1 - left,
                    Interval = limits,
                };
            }

            atRisk -= happened + _censored.Counts[i];
        }
    }

    // ln(−ln S) is close to normal; back on the scale of what has happened.
    private static Interval LogLog(double left, double greenwood, double z, double level, Interval before)
    {
        if (left <= 0)
        {
            // The last step has no limits on this scale: it went no lower than the step before.
            return new Interval { Method = IntervalMethod.LogLog, Level = level, Lower = before.Lower, Upper = 1 };
        }

        double log = Math.Log(left);
        double width = z * Math.Sqrt(greenwood) / Math.Abs(log);
        return new Interval
        {
            Method = IntervalMethod.LogLog,
            Level = level,
            Lower = 1 - Math.Exp(log * Math.Exp(-width)),
            Upper = 1 - Math.Exp(log * Math.Exp(width)),
        };
    }

    private TimeSpan LongestWatch()
    {
        int last = LogBuckets.Count - 1;
        while (last > 0 && _events.Counts[last] + _censored.Counts[last] == 0)
        {
            last--;
        }

        return LogBuckets.ValueOf(last);
    }
}
