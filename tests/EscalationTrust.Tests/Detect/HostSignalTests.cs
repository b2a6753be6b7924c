namespace EscalationTrust.Tests.Detect;

public sealed class HostSignalTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create(options =>
        options.Detection.HostSignals.AddRange(["host-1: wait_minutes >= 12", "host-1: a: b >= 1", "host-16: mood >= -0.5"]));

    [Theory]
    [InlineData("wait_minutes", 12, "host-1")]
    [InlineData("wait_minutes", 11.9, "none")]
    [InlineData("a: b", 1, "host-1")]
    [InlineData("mood", -0.5, "host-16")]
    [InlineData("mood", double.NaN, "none")]
    [InlineData("unknown", 100, "none")]
    public void A_measurement_from_its_value_on_raises_the_hosts_signal(string name, double value, string raised)
    {
        ConversationState state = default;
        Ladder.Policy.ShouldEscalate(new Turn { Features = new Dictionary<string, double> { [name] = value } }, ref state, out EscalationDecision decision);
        Assert.Equal(raised, decision.Signals.ToString());
    }

    [Fact]
    public void A_replay_gives_the_features_of_the_transcript()
    {
        var transcript = new Transcript
        {
            Id = "x",
            Messages =
            [
                new TranscriptMessage { Role = TranscriptRole.Assistant, Features = new Dictionary<string, double> { ["wait_minutes"] = 20 } },
                new TranscriptMessage { Role = TranscriptRole.User, Features = new Dictionary<string, double> { ["wait_minutes"] = 3 } },
                new TranscriptMessage { Role = TranscriptRole.User },
            ],
        };
        Assert.Equal(["host-1", "none"], TranscriptReplay.Run(Ladder.Policy, transcript).Select(turn => turn.Decision.Signals.Without(Signal.Stall).ToString()));
    }

    [Theory]
    [InlineData("legal: x >= 1")]
    [InlineData("host-17: x >= 1")]
    [InlineData("host-1: >= 1")]
    [InlineData("host-1: x >= many")]
    [InlineData("host-1: x > 1")]
    [InlineData("x >= 1")]
    public void What_is_no_rule_does_not_validate(string rule)
    {
        PolicyFailure failure = Assert.Single(PolicyValidator.Validate(new EscalationTrustOptions { Detection = { HostSignals = ["host-1: x >= 1", rule] } }));
        Assert.Equal("Detection.HostSignals[1]", failure.Path);
    }

    [Fact]
    public void Measurements_allocate_nothing()
    {
        var turn = new Turn { Features = new Dictionary<string, double> { ["wait_minutes"] = 30 } };
        ConversationState state = default;
        Assert.Equal(0, Allocation.Of(() => Ladder.Policy.ShouldEscalate(in turn, ref state, out _)));
    }
}
