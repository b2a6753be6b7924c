namespace EscalationTrust.Tests.Escalate;

/// <summary>A full queue may only make the ladder more patient where patience is a choice.</summary>
public sealed class CongestionTests
{
    [Theory]
    [InlineData(0, 0.7)]
    [InlineData(0.5, 0.75)]
    [InlineData(1, 0.8)]
    public void A_fuller_queue_raises_the_threshold_in_proportion(double congestion, double threshold)
    {
        EscalationDecision decision = Chat().Say(new Turn { Congestion = Ratio.From(congestion) });
        Assert.Equal(threshold, decision.Threshold.Value, 0.0001);
    }

    [Fact]
    public void An_unknown_queue_raises_nothing()
    {
        Chat chat = new(o => o.Threshold.Adjustments.Congestion = 0.3);
        RiskScore empty = chat.Say(new Turn { Congestion = Ratio.From(0) }).Threshold;
        Assert.Equal(empty, chat.Say(default(Turn)).Threshold);
    }

    [Fact]
    public void Risk_between_the_two_thresholds_waits_for_room()
    {
        var turn = new Turn { Signals = SignalSet.Of(Levers.Contains) };
        Assert.Equal(LadderStage.Escalate, Chat().Say(turn).Stage);
        Assert.Equal(LadderStage.Contain, Chat().Say(turn with { Congestion = Ratio.From(1) }).Stage);
    }

    [Theory]
    [InlineData(Signal.HumanRequested, EscalationReason.HumanRequested)]
    [InlineData(Signal.BotRefused, EscalationReason.HumanRequested)]
    [InlineData(Signal.Safety, EscalationReason.AlwaysEscalate)]
    [InlineData(Signal.Legal, EscalationReason.AlwaysEscalate)]
    [InlineData(Signal.Vulnerability, EscalationReason.AlwaysEscalate)]
    public void Access_and_always_escalate_signals_are_not_discretionary(Signal signal, EscalationReason reason)
    {
        EscalationDecision decision = Chat().Say(new Turn { Signals = SignalSet.Of(signal), Congestion = Ratio.From(1) });
        Assert.Equal((LadderStage.Escalate, reason), (decision.Stage, decision.Reason));
    }

    [Fact]
    public void A_kill_switch_is_not_discretionary() =>
        Assert.Equal(EscalationReason.KillSwitch, Chat().Say(new Turn { KillSwitch = KillSwitch.Escalate, Congestion = Ratio.From(1) }).Reason);

    private static Chat Chat() => new(o => (o.Threshold.EscalateAt, o.Threshold.Adjustments.Congestion) = (0.7, 0.1));
}
