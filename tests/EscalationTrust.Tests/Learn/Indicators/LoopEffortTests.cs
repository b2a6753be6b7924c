namespace EscalationTrust.Tests.Learn;

public sealed class LoopEffortTests
{
    [Fact]
    public void Longer_messages_cost_more_but_ever_less_so()
    {
        Assert.Equal(1, LoopEffort.OfMessage(0));
        Assert.Equal(1, LoopEffort.OfMessage(-5));
        Assert.Equal(1 + (0.5 * Math.Log(2)), LoopEffort.OfMessage(50), 1e-12);
        Assert.Equal(2, LoopEffort.OfMessage(319), 2);
    }

    [Fact]
    public void Waiting_costs_by_the_minute()
    {
        Assert.Equal(0.5, LoopEffort.OfTime(TimeSpan.FromMinutes(5)), 1e-12);
        Assert.Equal(0, LoopEffort.OfTime(-TimeSpan.FromMinutes(5)));
    }
}
