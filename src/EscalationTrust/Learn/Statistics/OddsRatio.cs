namespace EscalationTrust;

/// <summary>Exact limits of an odds ratio of two pairs of counts, given both sums (Fisher's noncentral hypergeometric law).</summary>
internal static class OddsRatio
{
    private const double FarthestLog = 700;
    private const int Halvings = 52;

    /// <summary>The ratio is below this with probability at most delta.</summary>
    public static double Lower(long a, long b, long c, long d, double delta) =>
        a <= Math.Max(0, a - d) ? 0 : Math.Exp(Solve(log => AtLeast(a, a + b, c + d, a + c, log) < delta));

    /// <summary>The ratio is above this with probability at most delta.</summary>
    public static double Upper(long a, long b, long c, long d, double delta) =>
        a >= Math.Min(a + b, a + c) ? double.PositiveInfinity : Math.Exp(Solve(log => 1 - AtLeast(a + 1, a + b, c + d, a + c, log) >= delta));

    private static double Solve(Func<double, bool> isBelow)
    {
        (double low, double high) = (-FarthestLog, FarthestLog);
        for (int i = 0; i < Halvings && high - low > 1e-12; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = isBelow(middle) ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // P(A ≥ count) where A of n1 and the rest of n2 make up m, at the odds ratio e^log. Terms relative to the largest, so that none overflows.
    private static double AtLeast(long count, long n1, long n2, long m, double log)
    {
        long first = Math.Max(0, m - n2);
        long last = Math.Min(n1, m);
        double term = 0, largest = 0;
        for (long k = first; k < last; k++)
        {
            term += Step(k, n1, n2, m) + log;
            largest = Math.Max(largest, term);
        }

        double all = 0, upper = 0;
        term = 0;
        for (long k = first; k <= last; k++)
        {
            double weight = Math.Exp(term - largest);
            all += weight;
            upper += k >= count ? weight : 0;
            term += k < last ? Step(k, n1, n2, m) + log : 0;
        }

        return upper / all;
    }

    private static double Step(long k, long n1, long n2, long m) =>
        Math.Log((double)(n1 - k) * (m - k) / ((k + 1.0) * (n2 - m + k + 1.0)));
}
