namespace EscalationTrust.Tests.Escalate;

/// <summary>After a return or a reopening, evidence that adds up contains for some turns instead of escalating; access is never gated.</summary>
public sealed class CooldownTests
{
    [Theory]
    [InlineData(CustodyEvent.HumanOwns, CustodyEvent.Returned)]
    [InlineData(CustodyEvent.Resolved, CustodyEvent.Reopened)]
    public void Risk_and_limits_contain_during_the_cool_down_and_escalate_after_it(CustodyEvent first, CustodyEvent second)
    {
        Chat chat = new Chat(o => (o.Limits.CooldownTurns, o.Limits.Restatements) = (2, 1)).After(first, second);
        EscalationDecision risk = chat.Say(Levers.Escalates);
        Assert.Equal((LadderStage.Contain, EscalationReason.ContainRisk), (risk.Stage, risk.Reason));
        Assert.Equal(LadderStage.Contain, chat.Say(Signal.CustomerRestates).Stage);
        Assert.Equal(LadderStage.Escalate, chat.Say(Levers.Escalates).Stage);
    }

    [Theory]
    [InlineData(Signal.HumanRequested)]
    [InlineData(Signal.Safety)]
    [InlineData(Signal.Legal)]
    public void Access_and_always_escalate_signals_pass(Signal signal)
    {
        Chat chat = new Chat(o => o.Limits.CooldownTurns = 9).After(CustodyEvent.Resolved, CustodyEvent.Reopened);
        Assert.True(chat.Say(signal).OpensHandoff);
    }

    [Fact]
    public void A_kill_switch_passes()
    {
        Chat chat = new Chat(o => o.Limits.CooldownTurns = 9).After(CustodyEvent.Resolved, CustodyEvent.Reopened);
        Assert.Equal(EscalationReason.KillSwitch, chat.Say(new Turn { KillSwitch = KillSwitch.Escalate }).Reason);
    }

    [Fact]
    public void The_first_episode_has_no_cool_down() =>
        Assert.Equal(LadderStage.Escalate, new Chat(o => o.Limits.CooldownTurns = 9).Say(Levers.Escalates).Stage);

    [Fact]
    public void A_reopening_forgets_the_evidence_and_keeps_the_history()
    {
        var chat = new Chat();
        chat.Say(Levers.Contains, Signal.CustomerRestates);
        chat.After(CustodyEvent.Resolved, CustodyEvent.Reopened);
        Assert.Equal((0, 1, true), (chat.State.Restatements, chat.State.Turns, chat.State.EpisodeSignals.IsEmpty));
        EscalationDecision decision = chat.Say();
        Assert.Equal(LadderStage.Automate, decision.Stage);
        Assert.True(decision.Risk.Value < 0.05);
        Assert.Equal((2, 2), (decision.Turn, decision.Episode));
    }
}
