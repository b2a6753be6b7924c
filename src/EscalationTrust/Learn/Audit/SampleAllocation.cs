namespace EscalationTrust;

/// <summary>Shares a sample out among strata: a part alike, the rest by size, none more than it holds.</summary>
internal static class SampleAllocation
{
    /// <summary>How many each stratum gives. The sum is the size, or all there are.</summary>
    public static int[] Of(IReadOnlyList<long> populations, int size, double evenShare)
    {
        int[] drawn = new int[populations.Count];
        double total = populations.Sum();
        double[] wish = new double[populations.Count];
        for (int i = 0; i < wish.Length; i++)
        {
            wish[i] = (evenShare * size / wish.Length) + ((1 - evenShare) * size * (populations[i] / total));
        }

        // One at a time to the stratum that is furthest behind its wish: few strata, and every one with members is seen first.
        for (long left = Math.Min(size, populations.Sum()); left > 0; left--)
        {
            drawn[Neediest(populations, wish, drawn)]++;
        }

        return drawn;
    }

    private static int Neediest(IReadOnlyList<long> populations, double[] wish, int[] drawn)
    {
        int best = -1;
        double most = double.NegativeInfinity;
        for (int i = 0; i < drawn.Length; i++)
        {
            double need = drawn[i] == 0 ? double.MaxValue : wish[i] / drawn[i];
            if (drawn[i] < populations[i] && need > most)
            {
                (best, most) = (i, need);
            }
        }

        return best;
    }
}
