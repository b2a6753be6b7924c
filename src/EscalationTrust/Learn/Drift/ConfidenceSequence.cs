namespace EscalationTrust;

/// <summary>An interval for a rate that holds at all times at once: look as often as you like, stop when you like.</summary>
/// <remarks>
/// <para>The beta-binomial mixture (Robbins 1970; SCIENCE §4.3) with a = b = ½: all p with
/// B(a + hits, b + misses) / B(a, b) &lt; p^hits (1 − p)^misses / δ. The chance that the true rate ever leaves the interval is
/// at most δ = 1 − level. Pure functions; counts of shards are added first.</para>
/// </remarks>
public static class ConfidenceSequence
{
    private const double Half = 0.5;
    private const int Halvings = 60;

    /// <summary>The interval.</summary>
    /// <param name="counts">What was seen so far. Negative counts, and more hits than there were, are brought into their range.</param>
    /// <param name="level">How sure, in (0, 1).</param>
    /// <returns>The lower and the upper end; 0 and 1 when nothing was seen.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> lies outside (0, 1).</exception>
    public static (double Lower, double Upper) Of(RateCounts counts, double level = 0.95)
    {
        if (level is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level must lie in (0, 1). Write 0.95 for 95 %.");
        }

        double count = Math.Max(0, counts.Count);
        double hits = Math.Clamp(counts.Hits, 0, count);
        double misses = count - hits;
        if (count == 0)
        {
            return (0, 1);
        }

        double limit = LogBeta(Half + hits, Half + misses) - LogBeta(Half, Half) + Math.Log(1 - level);
        double middle = hits / count;
        return (hits == 0 ? 0 : Edge(0, middle), misses == 0 ? 1 : Edge(1, middle));

        // The likelihood falls from the middle outwards.
        double Edge(double outside, double inside)
        {
            for (int i = 0; i < Halvings; i++)
            {
                double p = (outside + inside) / 2;
                bool within = Log(hits, p) + Log(misses, 1 - p) > limit;
                (outside, inside) = within ? (outside, p) : (p, inside);
            }

            return outside;
        }
    }

    private static double Log(double count, double p) => count == 0 ? 0 : count * Math.Log(p);

    private static double LogBeta(double a, double b) => LogGamma(a) + LogGamma(b) - LogGamma(a + b);

    // Stirling's series; small arguments climb to where it is exact.
    private static double LogGamma(double x)
    {
        double climbed = 0;
        while (x < 15)
        {
            climbed += Math.Log(x);
            x++;
        }

        double inverse = 1 / (x * x);
        double series = (1.0 / 12 - (inverse * (1.0 / 360 - (inverse * (1.0 / 1260 - (inverse / 1680)))))) / x;
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - climbed;
    }
}
