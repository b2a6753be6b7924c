namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>The formulas against sums by hand and against a queue that is played.</summary>
public sealed class WaitForecastTests
{
    [Theory]
    [InlineData(1, 0.5, 0.5)]
    [InlineData(2, 1.0, 1.0 / 3)]
    [InlineData(8, 7.6, 0.8442)]
    [InlineData(3, 3.0, 1)]
    public void Erlang_C_gives_the_share_that_waits(int servers, double load, double share) =>
        Assert.Equal(share, WaitForecast.ShareThatWaits(servers, load), 0.001);

    [Fact]
    public void The_mean_wait_of_one_server_is_the_textbooks()
    {
        // M/M/1: ρ / (μ − λ).
        Assert.Equal(0.8 / (0.25 - 0.2), WaitForecast.MeanWait(1, 0.2, 4), 1e-12);
        Assert.Equal(double.PositiveInfinity, WaitForecast.MeanWait(1, 0.25, 4));
        Assert.Equal(0, WaitForecast.MeanWait(5, 0, 4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(900)]
    public void The_chance_of_a_longer_wait_is_the_Poisson_sum(int ahead)
    {
        foreach (double minutes in new[] { 0.01, 1, 25, 300, 650, 700, 2_000 })
        {
            double mean = minutes * 8 / 6, expected = 0;
            for (int j = 0; j <= ahead; j++)
            {
                expected += Math.Exp((j * Math.Log(mean)) - mean - Enumerable.Range(1, j).Sum(k => Math.Log(k)));
            }

            Assert.Equal(expected, WaitForecast.ChanceOfLonger(minutes, ahead, 8, 6), 1e-9);
        }
    }

    [Fact]
    public void Customers_who_leave_are_the_sum_of_exponential_steps()
    {
        // Two steps with different rates a and b: (b·e⁻ᵃˣ − a·e⁻ᵇˣ) / (b − a).
        double a = 2 / 6.0, b = a + (1 / 15.0), x = 4;
        double expected = ((b * Math.Exp(-a * x)) - (a * Math.Exp(-b * x))) / (b - a);
        Assert.Equal(expected, WaitForecast.ChanceOfLonger(x, 1, 2, 6, 15), 1e-12);
        Assert.Equal((1 / a) + (1 / b), WaitForecast.MeanWaitAt(1, 2, 6, 15), 1e-12);
    }

    [Fact]
    public void A_played_queue_waits_as_long_as_forecast()
    {
        const int Ahead = 11, Servers = 3, Plays = 40_000;
        const double Handling = 6, Patience = 10, Limit = 9;
        var random = new Random(11);
        double Draw(double rate) => -Math.Log(1 - random.NextDouble()) / rate;
        double sum = 0, longer = 0;
        for (int play = 0; play < Plays; play++)
        {
            double wait = 0;
            for (int ahead = Ahead; ahead >= 0; ahead--)
            {
                wait += Draw((Servers / Handling) + (ahead / Patience));
            }

            sum += wait;
            longer += wait > Limit ? 1 : 0;
        }

        Assert.Equal(sum / Plays, WaitForecast.MeanWaitAt(Ahead, Servers, Handling, Patience), 0.1);
        Assert.Equal(longer / Plays, WaitForecast.ChanceOfLonger(Limit, Ahead, Servers, Handling, Patience), 0.01);
    }

    [Fact]
    public void Without_abandonment_is_the_limit_of_endless_patience()
    {
        foreach (int ahead in new[] { 0, 5, 60 })
        {
            Assert.Equal(WaitForecast.ChanceOfLonger(20, ahead, 4, 6), WaitForecast.ChanceOfLonger(20, ahead, 4, 6, 1e7), 1e-4);
        }
    }

    [Fact]
    public void Nonsense_is_not_known_and_throws_nothing()
    {
        Assert.Equal(double.NaN, WaitForecast.ShareThatWaits(0, 1));
        Assert.Equal(double.NaN, WaitForecast.ShareThatWaits(2, double.NaN));
        Assert.Equal(double.NaN, WaitForecast.MeanWait(2, 1, 0));
        Assert.Equal(double.NaN, WaitForecast.MeanWaitAt(-1, 2, 6));
        Assert.Equal(double.NaN, WaitForecast.ChanceOfLonger(5, 2, 2, double.PositiveInfinity));
        Assert.Equal(double.NaN, WaitForecast.ChanceOfLonger(double.NaN, 2, 2, 6));
        Assert.Equal(1, WaitForecast.ChanceOfLonger(-5, 2, 2, 6));
        Assert.Equal(0, WaitForecast.ChanceOfLonger(double.PositiveInfinity, 2, 2, 6));
    }
}
