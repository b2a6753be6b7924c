namespace EscalationTrust.Tests.Learn;

public sealed class ProportionIntervalTests
{
    // Values of the usual tables (level 0.95).
    [Theory]
    [InlineData(0, 10, 0, 0.308497)]
    [InlineData(1, 10, 0.002529, 0.445016)]
    [InlineData(5, 10, 0.187086, 0.812914)]
    [InlineData(10, 10, 0.691503, 1)]
    [InlineData(0, 59, 0, 0.060609)]
    public void The_exact_interval_has_its_known_ends(long events, long trials, double lower, double upper)
    {
        Interval interval = ProportionIntervals.ClopperPearson(events, trials, 0.95);
        Assert.Equal(lower, interval.Lower, 5);
        Assert.Equal(upper, interval.Upper, 5);
        Assert.Equal(IntervalMethod.ClopperPearson, interval.Method);
    }

    [Theory]
    [InlineData(0, 10, 0, 0.277533)]
    [InlineData(5, 10, 0.236593, 0.763407)]
    [InlineData(10, 10, 0.722467, 1)]
    [InlineData(81, 263, 0.255297, 0.366208)]
    public void The_score_interval_has_its_known_ends(long events, long trials, double lower, double upper)
    {
        Interval interval = ProportionIntervals.Wilson(events, trials, 0.95);
        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Fact]
    public void Nothing_observed_is_no_interval()
    {
        Assert.False(ProportionIntervals.ClopperPearson(0, 0, 0.95).IsKnown);
        Assert.False(ProportionIntervals.Wilson(0, 0, 0.95).IsKnown);
        Assert.Equal("unknown", default(Interval).ToString());
        Assert.False(default(Interval).Contains(0));
    }

    [Fact]
    public void A_spotless_record_of_59_bounds_the_rate_by_five_per_cent()
    {
        Assert.True(ProportionIntervals.UpperBound(0, 59, 0.05) <= 0.05);
        Assert.True(ProportionIntervals.UpperBound(0, 58, 0.05) > 0.05);
    }

    [Theory]
    [InlineData(20, 0.05)]
    [InlineData(20, 0.3)]
    [InlineData(50, 0.95)]
    [InlineData(7, 0.5)]
    public void The_exact_interval_covers_at_least_as_often_as_it_says(int trials, double rate)
    {
        double covered = 0;
        for (int k = 0; k <= trials; k++)
        {
            covered += ProportionIntervals.ClopperPearson(k, trials, 0.9).Contains(rate) ? BinomialMass.At(k, trials, rate) : 0;
        }

        Assert.InRange(covered, 0.9, 1);
    }

    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.5, 0)]
    [InlineData(0.0001, -3.719016485455709)]
    [InlineData(0.95, 1.6448536269514722)]
    public void Normal_quantiles_have_their_known_values(double probability, double z)
    {
        Assert.Equal(z, NormalDistribution.Quantile(probability), 1e-9);
        Assert.Equal(probability, NormalDistribution.Cumulative(z), 1e-12);
    }
}
