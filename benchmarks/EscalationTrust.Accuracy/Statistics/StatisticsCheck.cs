namespace EscalationTrust.Accuracy;

/// <summary>The statistics against figures worked out by hand. A table of wrong numbers is worse than none.</summary>
internal static class StatisticsCheck
{
    /// <summary>What is wrong; empty when all agree.</summary>
    public static IReadOnlyList<string> Run()
    {
        var wrong = new List<string>();

        // 3 positives {3, 4, 1}, 2 negatives {2, 1}: of 6 pairs, 3>2, 3>1, 4>2, 4>1 and half of 1=1.
        ScoredCase[] five = Cases([3, 4, 1], [2, 1]);
        Interval area = RocArea.Of(five);
        Expect(wrong, "area with a tie", 4.5 / 6, area.Value);

        // Placements: positives {1, 1, 1/4}, negatives {2/3, 5/6}; variances 3/16 and 1/72; over 3 and 2.
        Expect(wrong, "DeLong's interval", 0.75 - (Interval.Z95 * Math.Sqrt((0.1875 / 3) + (1.0 / 72 / 2))), area.Low);

        // Every case twice in one group knows no more than every case once.
        Expect(wrong, "groups", area.Low, RocArea.Of([.. five, .. five]).Low);

        Expect(wrong, "a perfect order", 1, RocArea.Of(Cases([5, 6, 7], [1, 2])).Value);
        Expect(wrong, "a reversed order", 0, RocArea.Of(Cases([1, 2], [5, 6])).Value);
        Expect(wrong, "one score for all", 0.5, RocArea.Of(Cases([1, 1], [1, 1, 1])).Value);
        Expect(wrong, "the same score twice", 0, RocArea.Difference(five, five).High);
        Expect(wrong, "a score against a constant", 0.25, RocArea.Difference(five, Cases([1, 1, 1], [1, 1])).Value);
        Expect(wrong, "no negative", double.NaN, RocArea.Of(Cases([1], [])).Value);

        // Wilson, 5 of 10: (0.5 ± z √(0.025 + z²/400)) around (0.5 + z²/20) / (1 + z²/10).
        Interval half = Proportion.Of(5, 10);
        Expect(wrong, "Wilson, low", 0.236593, half.Low);
        Expect(wrong, "Wilson, high", 0.763407, half.High);
        Expect(wrong, "Wilson, none of 10", 0.277533, Proportion.Of(0, 10).High);
        return wrong;
    }

    private static ScoredCase[] Cases(double[] positives, double[] negatives) =>
    [
        .. positives.Select((score, i) => new ScoredCase(score, true, $"p{i}")),
        .. negatives.Select((score, i) => new ScoredCase(score, false, $"n{i}")),
    ];

    private static void Expect(List<string> wrong, string name, double expected, double actual)
    {
        if (!(Math.Abs(expected - actual) < 1e-6) && !(double.IsNaN(expected) && double.IsNaN(actual)))
        {
            wrong.Add($"{name}: {actual}, not {expected}");
        }
    }
}
