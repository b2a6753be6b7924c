namespace EscalationTrust;

/// <summary>Limits of a stratified share that hold for every law and every sample size.</summary>
/// <remarks>
/// <para>Chernoff's bound with Hoeffding's reduction (1963, §6: drawing without replacement is no wider than with). For a true share m, the chance
/// of an estimate of at least t is at most inf over λ of exp(−λt) · sup over the strata's shares p with Σ W·p = m of Π (1 + p(e^s − 1))^n with
/// s = λW/n. The supremum is concave and solved by its multiplier. A limit is the m at which that bound is delta. With equal probabilities
/// it is the Chernoff–Hoeffding bound of one binomial. Strata that were drawn whole add no doubt.</para>
/// </remarks>
internal static class StratifiedBound
{
    private const int Halvings = 40;

    // Every λ gives a valid bound; more steps only tighten it.
    private const int TiltSteps = 24;
    private const double LargestExponent = 600;

    /// <summary>The share is below this with probability at most delta.</summary>
    public static double Lower(StratumTally[] strata, double delta)
    {
        double known = strata.Where(s => s.IsWhole).Sum(s => s.Weight * s.Share);
        StratumTally[] open = [.. strata.Where(s => !s.IsWhole)];
        double found = open.Sum(s => s.Weight * s.Share);
        double weight = open.Sum(s => s.Weight);
        if (found <= 0)
        {
            return known;
        }

        // The chance of finding so much grows with the share: the limit is where it reaches delta.
        (double low, double high) = (0, Math.Min(found, weight));
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = LogChance(open, middle, found) < Math.Log(delta) ? (middle, high) : (low, middle);
        }

        return known + low;
    }

    /// <summary>The share is above this with probability at most delta.</summary>
    public static double Upper(StratumTally[] strata, double delta) =>
        1 - Lower([.. strata.Select(s => new StratumTally { Weight = s.Weight, Drawn = s.Drawn, Share = 1 - s.Share, IsWhole = s.IsWhole })], delta);

    // The logarithm of the bound, at the best λ; convex in λ, so thirds narrow it down.
    private static double LogChance(StratumTally[] strata, double mean, double found)
    {
        if (mean <= 0)
        {
            return double.NegativeInfinity;
        }

        double largest = LargestExponent / strata.Max(s => s.Weight / s.Drawn);
        double[] gains = new double[strata.Length];
        (double low, double high) = (Math.Log(largest * 1e-9), Math.Log(largest));
        for (int i = 0; i < TiltSteps; i++)
        {
            double left = low + ((high - low) / 3);
            double right = high - ((high - low) / 3);
            (low, high) = At(strata, gains, mean, found, Math.Exp(left)) > At(strata, gains, mean, found, Math.Exp(right)) ? (left, high) : (low, right);
        }

        return Math.Min(0, At(strata, gains, mean, found, Math.Exp((low + high) / 2)));
    }

    private static double At(StratumTally[] strata, double[] gains, double mean, double found, double lambda)
    {
        for (int i = 0; i < strata.Length; i++)
        {
            gains[i] = Math.Exp(lambda * strata[i].Weight / strata[i].Drawn) - 1;
        }

        double multiplier = Multiplier(strata, gains, mean);
        double sum = -lambda * found;
        for (int i = 0; i < strata.Length; i++)
        {
            sum += strata[i].Drawn * Math.Log(1 + (WorstShare(in strata[i], multiplier, gains[i]) * gains[i]));
        }

        return sum;
    }

    // The multiplier at which the strata's worst shares add up to the mean, or a little more.
    private static double Multiplier(StratumTally[] strata, double[] gains, double mean)
    {
        (double low, double high) = (-60, 60);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            double multiplier = Math.Exp(middle);
            double sum = 0;
            for (int j = 0; j < strata.Length; j++)
            {
                sum += strata[j].Weight * WorstShare(in strata[j], multiplier, gains[j]);
            }

            (low, high) = sum > mean ? (middle, high) : (low, middle);
        }

        return Math.Exp(low);
    }

    private static double WorstShare(in StratumTally s, double multiplier, double gain) =>
        gain <= 0 ? 1 : Math.Clamp((s.Drawn / (multiplier * s.Weight)) - (1 / gain), 0, 1);
}
