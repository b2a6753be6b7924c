namespace EscalationTrust.Accuracy;

/// <summary>Area under the ROC curve: how often a positive case scores above a negative one, ties counting half.</summary>
/// <remarks>
/// The interval is DeLong's, with Obuchowski's (1997) extension for cases that come in groups; with one case a group the
/// two are the same. The difference of two scores on the same cases is paired.
/// </remarks>
internal static class RocArea
{
    public static Interval Of(IReadOnlyList<ScoredCase> cases) => Measure(cases, PlacementsOf(cases));

    /// <summary>The area of one score less the area of another; both lists hold the same cases in the same order.</summary>
    public static Interval Difference(IReadOnlyList<ScoredCase> cases, IReadOnlyList<ScoredCase> others)
    {
        double[] differences = [.. PlacementsOf(cases).Zip(PlacementsOf(others), (one, other) => one - other)];
        return Measure(cases, differences);
    }

    private static Interval Measure(IReadOnlyList<ScoredCase> cases, double[] placements)
    {
        double positives = cases.Count(c => c.Positive);
        double negatives = cases.Count - positives;
        if (positives == 0 || negatives == 0)
        {
            return Interval.None;
        }

        double area = Enumerable.Range(0, cases.Count).Where(i => cases[i].Positive).Sum(i => placements[i]) / positives;
        var groups = new Dictionary<string, GroupSums>(StringComparer.Ordinal);
        for (int i = 0; i < cases.Count; i++)
        {
            GroupSums sums = groups.GetValueOrDefault(cases[i].Group);
            groups[cases[i].Group] = sums.Add(cases[i].Positive, placements[i] - area);
        }

        double ofPositives = Spread(groups.Values.Where(g => g.Positives != 0).Select(g => g.PositiveSum * g.PositiveSum));
        double ofNegatives = Spread(groups.Values.Where(g => g.Negatives != 0).Select(g => g.NegativeSum * g.NegativeSum));
        double shared = Spread(groups.Values.Select(g => g.PositiveSum * g.NegativeSum));
        double variance = (ofPositives / (positives * positives))
            + (ofNegatives / (negatives * negatives))
            + (2 * shared / (positives * negatives));
        double half = Interval.Z95 * Math.Sqrt(Math.Max(0, variance));
        return new Interval(area, area - half, area + half);
    }

    // The sum with the small-sample factor n / (n − 1).
    private static double Spread(IEnumerable<double> squares)
    {
        double[] values = [.. squares];
        return values.Length < 2 ? 0 : values.Sum() * values.Length / (values.Length - 1);
    }

    /// <summary>For each positive the share of negatives below it; for each negative the share of positives above it.</summary>
    private static double[] PlacementsOf(IReadOnlyList<ScoredCase> cases)
    {
        double[] positives = Sorted(cases.Where(c => c.Positive));
        double[] negatives = Sorted(cases.Where(c => !c.Positive));
        return [.. cases.Select(c => c.Positive ? ShareBelow(negatives, c.Score) : 1 - ShareBelow(positives, c.Score))];

        static double[] Sorted(IEnumerable<ScoredCase> side) => [.. side.Select(c => c.Score).Order()];
    }

    private static double ShareBelow(double[] sorted, double score) =>
        sorted.Length == 0 ? 0 : (CountBelow(sorted, score, false) + CountBelow(sorted, score, true)) / (2.0 * sorted.Length);

    private static int CountBelow(double[] sorted, double score, bool orEqual)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool below = orEqual ? sorted[middle] <= score : sorted[middle] < score;
            (low, high) = below ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct GroupSums(int Positives, int Negatives, double PositiveSum, double NegativeSum)
    {
        public GroupSums Add(bool positive, double value) => positive
            ? this with { Positives = Positives + 1, PositiveSum = PositiveSum + value }
            : this with { Negatives = Negatives + 1, NegativeSum = NegativeSum + value };
    }
}
