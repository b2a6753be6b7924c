using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Contain;

public sealed class ContainmentTests
{
    [Fact]
    public void Risk_at_the_containment_threshold_contains()
    {
        EscalationDecision decision = new Chat().Say(Levers.Contains);
        Assert.Equal((LadderStage.Contain, EscalationReason.ContainRisk), (decision.Stage, decision.Reason));
        Assert.False(decision.BotMustNotAnswer);
    }

    [Fact]
    public void Risk_contains_and_counts_as_a_turn_at_risk_at_the_threshold_and_not_below_it()
    {
        double risk = new Chat().Say(Levers.Contains).Risk.Value;
        Assert.Equal(LadderStage.Contain, At(risk, turnsAtRisk: 0).Stage);
        Assert.Equal(EscalationReason.TurnsAtRiskLimit, At(risk, turnsAtRisk: 1).Reason);
        Assert.Equal(LadderStage.Automate, At(risk + (1 / 65536.0), turnsAtRisk: 1).Stage);

        static EscalationDecision At(double enterAt, int turnsAtRisk) =>
            new Chat(o => (o.Containment.EnterAt, o.Limits.TurnsAtRisk) = (enterAt, turnsAtRisk)).Say(Levers.Contains);
    }

    [Fact]
    public void A_good_turn_lies_below_the_threshold_for_leaving_and_not_at_it()
    {
        var probe = new Chat();
        probe.Say(Signal.Security);
        double quiet = probe.Say().Risk.Value;
        Assert.Equal(LadderStage.Contain, AfterOneQuietTurn(quiet));
        Assert.Equal(LadderStage.Automate, AfterOneQuietTurn(quiet + (1 / 65536.0)));

        static LadderStage AfterOneQuietTurn(double leaveBelow)
        {
            var chat = new Chat(o => (o.Containment.LeaveBelow, o.Containment.RecoverAfter) = (leaveBelow, 1));
            chat.Say(Signal.Security);
            return chat.Say().Stage;
        }
    }

    [Fact]
    public void A_contained_bot_prepares_and_does_not_answer()
    {
        EscalationDecision decision = new Chat().Say(Levers.Contains);
        Assert.Equal(PermittedActs.WhenContained, decision.PermittedActs);
        Assert.True(decision.Permits(PermittedActs.OfferHuman));
        Assert.False(decision.Permits(PermittedActs.Answer));
        Assert.False(decision.Permits(PermittedActs.RetrieveKnowledge));
    }

    [Theory]
    [InlineData(Signal.Security)]
    [InlineData(Signal.BillingDispute)]
    [InlineData(Signal.PolicyAmbiguity)]
    public void Some_signals_contain_whatever_the_risk(Signal signal)
    {
        EscalationDecision decision = new Chat().Say(signal);
        Assert.Equal((LadderStage.Contain, EscalationReason.ContainSignal), (decision.Stage, decision.Reason));
        Assert.True(decision.Risk.Value < 0.1);
    }

    [Fact]
    public void It_holds_when_the_risk_falls_and_ends_after_enough_good_turns()
    {
        var chat = new Chat(o => o.Containment.RecoverAfter = 3);
        chat.Say(Signal.Security);
        EscalationReason[] reasons = [.. Enumerable.Range(0, 4).Select(_ => chat.Say().Reason)];
        Assert.Equal([EscalationReason.ContainHeld, EscalationReason.ContainHeld, EscalationReason.None, EscalationReason.None], reasons);
        Assert.False(chat.State.Contained);
    }

    [Fact]
    public void Good_turns_must_follow_one_another()
    {
        var chat = new Chat(o => (o.Containment.LeaveBelow, o.Risk.Weights[Signal.Host3]) = (0.4, 0.5));
        chat.Say(Signal.Security);
        Assert.Equal(LadderStage.Contain, chat.Say().Stage);
        Assert.InRange(chat.Say(Signal.Host3).Risk.Value, 0.4, 0.59);
        Assert.Equal(LadderStage.Contain, chat.Say().Stage);
    }

    [Fact]
    public void Between_the_two_thresholds_nothing_changes()
    {
        var chat = new Chat(o => o.Risk.Weights[Signal.Host3] = 0.5);
        Assert.Equal(LadderStage.Automate, chat.Say(Signal.Host3).Stage);
        chat = new Chat(o => (o.Risk.Weights[Signal.Host3], o.Risk.Decay) = (0.5, 0.001));
        chat.Say(Levers.Contains);
        for (int turn = 0; turn < 10; turn++)
        {
            Assert.Equal(EscalationReason.ContainHeld, chat.Say(Signal.Host3).Reason);
        }
    }

    [Fact]
    public void Without_recovery_it_lasts_for_the_episode()
    {
        var chat = new Chat(o => o.Containment.RecoverAfter = 0);
        chat.Say(Signal.Security);
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(LadderStage.Contain, chat.Say().Stage));
        chat.After(CustodyEvent.Resolved, CustodyEvent.Reopened);
        Assert.Equal(LadderStage.Automate, chat.Say().Stage);
    }

    [Fact]
    public void A_policy_may_permit_less()
    {
        var chat = new Chat(o => o.Containment.Permitted = PermittedActs.OfferHuman | PermittedActs.Acknowledge);
        Assert.Equal(PermittedActs.OfferHuman | PermittedActs.Acknowledge, chat.Say(Signal.Security).PermittedActs);
    }
}
