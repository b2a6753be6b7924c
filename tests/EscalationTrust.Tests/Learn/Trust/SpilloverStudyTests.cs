namespace EscalationTrust.Tests.Learn;

public sealed class SpilloverStudyTests
{
    // Fisher's tea tasting: given the sums, the chance of three or more hits is (16x³ + x⁴) / (1 + 16x + 36x² + 16x³ + x⁴).
    [Fact]
    public void The_limits_of_an_odds_ratio_are_exact()
    {
        double lower = OddsRatio.Lower(3, 1, 1, 3, 0.025);
        Assert.Equal(0.025, TeaTasting(lower, hits: 3), 1e-9);
        double upper = OddsRatio.Upper(3, 1, 1, 3, 0.025);
        Assert.Equal(0.025, 1 - TeaTasting(upper, hits: 4), 1e-9);
        Assert.Equal(0, OddsRatio.Lower(0, 5, 3, 2, 0.025));
        Assert.Equal(double.PositiveInfinity, OddsRatio.Upper(5, 0, 3, 2, 0.025));
        Assert.Equal(1 / OddsRatio.Upper(1, 3, 3, 1, 0.025), OddsRatio.Lower(3, 1, 1, 3, 0.025), 1e-9);
        Assert.InRange(OddsRatio.Lower(60_000, 40_000, 50_000, 50_000, 0.025), 1.4, 1.5);
    }

    [Fact]
    public void Rates_are_compared_over_windows_of_different_length()
    {
        SpilloverFigure figure = Study((true, 90, 60), (false, 90, 30)).Read();
        Assert.Equal(2, figure.AfterFailure.Ratio!.Value, 1e-12);
        Assert.Equal(1, figure.AfterControl.Ratio!.Value, 1e-12);
        Assert.Equal(2, figure.Excess.Ratio!.Value, 1e-12);
        Assert.True(figure.AfterControl.Interval.Contains(1));
        Assert.False(figure.AfterFailure.Interval.Contains(1));
        Assert.Equal(IntervalMethod.Fisher, figure.Excess.Interval.Method);
        Assert.Equal((1, 1), (figure.Failures, figure.Controls));
    }

    [Fact]
    public void What_every_contact_does_is_not_laid_to_the_failure()
    {
        SpilloverFigure figure = Study((true, 300, 200), (false, 300, 200)).Read();
        Assert.False(figure.AfterFailure.Interval.Contains(1));
        Assert.True(figure.Excess.Interval.Contains(1));
    }

    [Fact]
    public void Nothing_counted_is_nothing_measured()
    {
        Assert.Equal(default, new SpilloverStudy().Read());
        SpilloverFigure figure = Study((true, -3, -1)).Read();
        Assert.Null(figure.AfterFailure.Ratio);
        Assert.False(figure.Excess.Interval.IsKnown);
        Assert.Null(Study((true, 0, 4)).Read().AfterFailure.Ratio);
        Assert.True(double.IsInfinity(Study((true, 0, 4)).Read().AfterFailure.Interval.Upper));
    }

    [Fact]
    public void Shards_add_up_when_they_count_in_the_same_windows()
    {
        SpilloverStudy left = Study((true, 5, 4), (false, 3, 1));
        left.Merge(Study((true, 2, 2)));
        Assert.Equal(Study((true, 2, 2), (false, 3, 1), (true, 5, 4)).Read(), left.Read());
        Assert.Throws<ArgumentException>(() => left.Merge(new SpilloverStudy(new SpilloverStudyOptions { WindowAfter = TimeSpan.FromDays(7) })));
        Assert.Throws<ArgumentException>(() => new SpilloverStudy(new SpilloverStudyOptions { WindowAfter = TimeSpan.Zero, Level = 2 }));
    }

    // 200 accounts a side with reactions of their own rate: the exact interval of the excess holds the truth, and a doubling is found.
    [Fact]
    public void The_interval_covers_the_truth_and_a_doubling_is_found()
    {
        var random = new Random(9);
        int covered = 0, found = 0;
        const int Studies = 150;
        for (int i = 0; i < Studies; i++)
        {
            var study = new SpilloverStudy();
            for (int account = 0; account < 200; account++)
            {
                double rate = 0.2 + random.NextDouble();
                study.Add(new AccountReactions { WasFailed = true, Before = Poisson(random, 3 * rate), After = Poisson(random, 2 * 1.2 * rate) });
                study.Add(new AccountReactions { Before = Poisson(random, 3 * rate), After = Poisson(random, 1.2 * rate) });
            }

            Interval excess = study.Read().Excess.Interval;
            covered += excess.Contains(2) ? 1 : 0;
            found += excess.Lower > 1 ? 1 : 0;
        }

        Assert.InRange(covered, (int)(0.95 * Studies) - 6, Studies);
        Assert.InRange(found, (int)(0.97 * Studies), Studies);
    }

    private static double TeaTasting(double x, int hits)
    {
        double[] terms = [1, 16 * x, 36 * x * x, 16 * x * x * x, x * x * x * x];
        return terms.Skip(hits).Sum() / terms.Sum();
    }

    private static SpilloverStudy Study(params (bool Failed, long Before, long After)[] accounts)
    {
        var study = new SpilloverStudy();
        foreach ((bool failed, long before, long after) in accounts)
        {
            study.Add(new AccountReactions { WasFailed = failed, Before = before, After = after });
        }

        return study;
    }

    private static int Poisson(Random random, double mean)
    {
        int count = 0;
        for (double left = Math.Exp(-mean), product = random.NextDouble(); product > left; product *= random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
