namespace EscalationTrust;

/// <summary>Exact tails of the binomial law, and the count that a tail allows.</summary>
/// <remarks>Pure functions; any number of trials up to about ten million.</remarks>
internal static class BinomialTail
{
    /// <summary>P(Bin(trials, p) ≤ count).</summary>
    public static double AtMost(long count, long trials, double p) =>
        count < 0 ? 0 : count >= trials ? 1 : BetaFunction.Cumulative(1 - p, trials - count, count + 1.0);

    /// <summary>P(Bin(trials, p) ≥ count).</summary>
    public static double AtLeast(long count, long trials, double p) =>
        count <= 0 ? 1 : count > trials ? 0 : BetaFunction.Cumulative(p, count, trials - count + 1.0);

    /// <summary>The largest count k with P(Bin(trials, p) ≤ k) ≤ delta; −1 when even no event at all is too likely.</summary>
    public static long LargestCount(long trials, double p, double delta)
    {
        (long low, long high) = (-1, trials);
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = AtMost(middle, trials, p) <= delta ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The fewest trials of which a spotless record proves, at error delta, that the rate is at most p.</summary>
    /// <returns>⌈ln delta / ln(1 − p)⌉: 59 for 5 % at 95 %.</returns>
    public static long FewestTrials(double p, double delta)
    {
        long trials = (long)Math.Ceiling(Math.Log(delta) / BinomialMass.LogOfOneMinus(p));
        // The quotient may end one off where it is a whole number.
        while (trials > 1 && LargestCount(trials - 1, p, delta) >= 0)
        {
            trials--;
        }

        while (LargestCount(trials, p, delta) < 0)
        {
            trials++;
        }

        return trials;
    }
}
