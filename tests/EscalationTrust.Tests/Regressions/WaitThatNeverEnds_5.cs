namespace EscalationTrust.Tests.Regressions;

/// <summary>The mean wait of the last place that a number can name was added up for ever.</summary>
public sealed class WaitThatNeverEnds_5
{
    [Fact]
    public void The_last_place_of_all_waits_for_all_before_it() =>
        Assert.Equal((1.0 + int.MaxValue) * 5 / 2, WaitForecast.MeanWaitAt(int.MaxValue, servers: 2, meanHandling: 5));
}
