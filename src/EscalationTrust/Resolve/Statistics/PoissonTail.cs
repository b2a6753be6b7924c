namespace EscalationTrust;

/// <summary>Sums of the Poisson law.</summary>
internal static class PoissonTail
{
    private const double Enough = 1e-17;
    private const double FarAway = 40;

    /// <summary>P(Poisson(mean) ≤ count), for a count of 0 or more.</summary>
    public static double AtMost(int count, double mean)
    {
        // Twelve deviations away nothing is left that a double could show.
        double far = 12 * Math.Sqrt(Math.Max(mean, count)) + FarAway;
        if (count > mean + far)
        {
            return 1;
        }

        if (count < mean - far)
        {
            return 0;
        }

        return count < mean ? Downwards(count, mean) : 1 - Upwards(count + 1, mean);
    }

    private static double Downwards(int count, double mean)
    {
        double term = Mass(count, mean), sum = 0;
        for (int j = count; j >= 0 && term > sum * Enough; j--)
        {
            sum += term;
            term *= j / mean;
        }

        return Math.Min(1, sum);
    }

    private static double Upwards(int count, double mean)
    {
        double term = Mass(count, mean), sum = 0;
        for (double j = count; term > sum * Enough; j++)
        {
            sum += term;
            term *= mean / (j + 1);
        }

        return Math.Min(1, sum);
    }

    private static double Mass(int count, double mean) =>
        mean <= 0 ? (count == 0 ? 1 : 0) : Math.Exp((count * Math.Log(mean)) - mean - LogFactorial(count));

    private static double LogFactorial(int count)
    {
        double z = count + 1.0, climbed = 0;
        for (; z < 30; z++)
        {
            climbed += Math.Log(z);
        }

        // Stirling's series.
        double square = z * z;
        return ((z - 0.5) * Math.Log(z)) - z + (0.5 * Math.Log(2 * Math.PI)) + ((1.0 / 12 - ((1.0 / 360 - (1.0 / 1260 / square)) / square)) / z) - climbed;
    }
}
