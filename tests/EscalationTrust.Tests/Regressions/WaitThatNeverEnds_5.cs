namespace EscalationTrust.Tests.Regressions;

/// <summary>The mean wait of the last place that a number can name was added up for ever, and so was the chance of a wait where a rate was beyond all numbers.</summary>
public sealed class WaitThatNeverEnds_5
{
    [Fact]
    public void The_last_place_of_all_waits_for_all_before_it() =>
        Assert.Equal((1.0 + int.MaxValue) * 5 / 2, WaitForecast.MeanWaitAt(int.MaxValue, servers: 2, meanHandling: 5));

    [Theory]
    [InlineData(1e12, 1e-300, 1e12)]
    [InlineData(1e-12, double.Epsilon, 1e-12)]
    [InlineData(double.MaxValue, 1e-12, double.MaxValue)]
    public void A_rate_beyond_all_numbers_says_nothing(double minutes, double handling, double patience) =>
        Assert.Equal(double.NaN, WaitForecast.ChanceOfLonger(minutes, ahead: 0, servers: 1, handling, patience));
}
