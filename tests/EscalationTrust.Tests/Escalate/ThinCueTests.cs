namespace EscalationTrust.Tests.Escalate;

/// <summary>No single thin cue decides.</summary>
public sealed class ThinCueTests
{
    [Theory]
    [InlineData(Signal.Frustration)]
    [InlineData(Signal.Abuse)]
    [InlineData(Signal.Shouting)]
    [InlineData(Signal.NegativeSentiment)]
    [InlineData(Signal.FallingSentiment)]
    public void One_turn_of_friction_contains_at_most(Signal friction)
    {
        EscalationDecision decision = Chat(friction).Say(friction);
        Assert.True(decision.Risk >= decision.Threshold);
        Assert.Equal((LadderStage.Contain, EscalationReason.ContainFriction), (decision.Stage, decision.Reason));
    }

    [Fact]
    public void All_of_friction_on_one_turn_contains_at_most() =>
        Assert.Equal(LadderStage.Contain, Chat(Signal.Abuse).Say(Signal.Abuse, Signal.Frustration, Signal.Shouting, Signal.NegativeSentiment, Signal.FallingSentiment).Stage);

    [Theory]
    [InlineData(Signal.Frustration)]
    [InlineData(Signal.Abuse)]
    public void Friction_on_a_second_turn_escalates(Signal friction)
    {
        Chat chat = Chat(friction);
        chat.Say(friction);
        Assert.Equal(LadderStage.Escalate, chat.Say(friction).Stage);
    }

    [Fact]
    public void A_raised_voice_alone_contains_at_most_on_any_number_of_turns()
    {
        Chat chat = Chat(Signal.Shouting);
        Assert.DoesNotContain(Enumerable.Range(0, 30).Select(_ => chat.Say(Signal.Shouting).Stage), stage => stage >= LadderStage.Escalate);
    }

    [Fact]
    public void Weak_friction_on_a_second_turn_escalates_by_its_limit()
    {
        var chat = new Chat();
        Assert.Equal(LadderStage.Automate, chat.Say(Signal.Frustration).Stage);
        chat.Say();
        Assert.Equal(EscalationReason.FrictionLimit, chat.Say(Signal.Shouting, Signal.CustomerNegates).Reason);
    }

    [Fact]
    public void Friction_with_a_second_family_may_escalate()
    {
        Assert.Equal(EscalationReason.RiskThreshold, Chat(Signal.Abuse).Say(Signal.Abuse, Signal.NotUnderstood).Reason);
        Chat chat = Chat(Signal.Abuse);
        chat.Say(Signal.RefundOrCancellation);
        Assert.Equal(EscalationReason.RiskThreshold, chat.Say(Signal.Abuse).Reason);
    }

    [Fact]
    public void Sentiment_contains_at_most_on_any_number_of_turns()
    {
        Chat chat = Chat(Signal.NegativeSentiment);
        for (int turn = 0; turn < 30; turn++)
        {
            Assert.Equal(LadderStage.Contain, chat.Say(new Turn { Sentiment = Sentiment.From(-1), Signals = SignalSet.Of(Signal.FallingSentiment) }).Stage);
        }
    }

    private static Chat Chat(Signal strong) => new(o =>
    {
        Levers.Strong(o, strong);
        o.Limits.TurnsAtRisk = 0;
        o.Detection.TurnBudget = 1_000;
    });
}
