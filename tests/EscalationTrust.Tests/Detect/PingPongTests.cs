using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class PingPongTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 1, 2 }, true)]
    [InlineData(new[] { 1, 2, 1, 2, 1 }, true)]
    [InlineData(new[] { 1, 2, 1 }, false)]
    [InlineData(new[] { 1, 1, 1, 1 }, false)]
    [InlineData(new[] { 1, 2, 3, 1 }, false)]
    [InlineData(new[] { 1, 2, 2, 1 }, false)]
    [InlineData(new[] { 3, 1, 2, 1 }, false)]
    [InlineData(new[] { 2, 3, 2, 1 }, false)]
    [InlineData(new[] { 1, 2, 0, 1, 2 }, true)]
    [InlineData(new[] { -5, 7, -5, 7 }, true)]
    public void Two_nodes_in_turns_are_a_ping_pong(int[] nodes, bool expected)
    {
        var chat = new Chat();
        SignalSet last = default;
        foreach (int node in nodes)
        {
            last = chat.Say(new Turn { CustomerText = "hm", ReplyNode = node }).Signals;
        }

        Assert.Equal(expected, last.Contains(Signal.PingPong));
    }
}
