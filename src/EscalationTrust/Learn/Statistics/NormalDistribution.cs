namespace EscalationTrust;

/// <summary>The standard normal law.</summary>
internal static class NormalDistribution
{
    private const double Farthest = 38;
    private const double TailFrom = 3;

    /// <summary>P(Z ≤ z).</summary>
    public static double Cumulative(double z)
    {
        double side = Math.Abs(z) < TailFrom ? 0.5 - Middle(Math.Abs(z)) : Tail(Math.Abs(z));
        return z < 0 ? side : 1 - side;
    }

    /// <summary>The z with P(Z ≤ z) = probability, for a probability in (0, 1).</summary>
    public static double Quantile(double probability)
    {
        if (probability > 0.5)
        {
            return -Quantile(1 - probability);
        }

        (double low, double high) = (-Farthest, 0);
        while (true)
        {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            (low, high) = Cumulative(middle) < probability ? (middle, high) : (low, middle);
        }
    }

    /// <summary>The z of a two-sided interval: 1.96 for 0.95.</summary>
    public static double TwoSided(double level) => -Quantile((1 - level) / 2);

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    // P(0 ≤ Z ≤ z) by the series z + z³/3 + z⁵/15 + …
    private static double Middle(double z)
    {
        double sum = z;
        double term = z;
        for (int i = 3; term > sum * 1e-17; i += 2)
        {
            term *= z * z / i;
            sum += term;
        }

        return sum * Density(z);
    }

    // P(Z > z) by Laplace's continued fraction, from its far end.
    private static double Tail(double z)
    {
        double fraction = z;
        for (int i = 120; i >= 1; i--)
        {
            fraction = z + (i / fraction);
        }

        return Density(z) / fraction;
    }
}
