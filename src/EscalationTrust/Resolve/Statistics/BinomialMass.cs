namespace EscalationTrust;

/// <summary>The probability of one count, without the loss of digits that factorials bring.</summary>
/// <remarks>The saddle-point form of C. Loader, <i>Fast and Accurate Computation of Binomial Probabilities</i> (2000). Counts may be fractions, as the beta law needs them.</remarks>
internal static class BinomialMass
{
    private const double SeriesFrom = 15;

    /// <summary>P(Bin(n, p) = k), for 0 ≤ k ≤ n and p in [0, 1].</summary>
    public static double At(double k, double n, double p)
    {
        if (p <= 0 || p >= 1)
        {
            return (p <= 0 ? k : n - k) == 0 ? 1 : 0;
        }

        if (k == 0 || k == n)
        {
            return Math.Exp(n * (k == 0 ? LogOfOneMinus(p) : Math.Log(p)));
        }

        double exponent = StirlingError(n) - StirlingError(k) - StirlingError(n - k)
            - Deviance(k, n * p) - Deviance(n - k, n * (1 - p));
        return Math.Exp(exponent) * Math.Sqrt(n / (2 * Math.PI * k * (n - k)));
    }

    /// <summary>ln(1 − x) with all its digits for small x.</summary>
    public static double LogOfOneMinus(double x)
    {
        double rest = 1 - x;
        return rest == 1 ? -x : Math.Log(rest) * (-x / (rest - 1));
    }

    // What Stirling's formula leaves out of ln Γ(z + 1); small arguments climb to where the series is exact.
    private static double StirlingError(double z)
    {
        double climbed = 0;
        while (z < SeriesFrom)
        {
            climbed += ((z + 0.5) * Math.Log((z + 1) / z)) - 1;
            z++;
        }

        double square = z * z;
        return climbed + ((1.0 / 12 - ((1.0 / 360 - ((1.0 / 1260 - ((1.0 / 1680 - (1.0 / 1188 / square)) / square)) / square)) / square)) / z);
    }

    // x ln(x / mean) + mean − x, by its series where the terms would cancel.
    private static double Deviance(double x, double mean)
    {
        double gap = x - mean;
        if (Math.Abs(gap) >= 0.1 * (x + mean))
        {
            return (x * Math.Log(x / mean)) + mean - x;
        }

        double v = gap / (x + mean);
        double sum = gap * v;
        double term = 2 * x * v;
        v *= v;
        for (int j = 3; ; j += 2)
        {
            term *= v;
            double next = sum + (term / j);

            // What is no number never settles.
            if (next == sum || double.IsNaN(next))
            {
                return next;
            }

            sum = next;
        }
    }
}
