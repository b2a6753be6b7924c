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

    [Fact]
    public void The_cause_of_the_handoff_before_cools_down_longer_than_any_other()
    {
        Chat chat = AfterAHandoffFor(Levers.Escalates);
        Assert.Equal(EscalationReason.ContainRisk, chat.Say(Levers.Escalates).Reason);
        Assert.Equal(EscalationReason.ContainRisk, chat.Say(Levers.Escalates).Reason);
        Assert.Equal(EscalationReason.ContainRisk, chat.Say(Levers.Escalates).Reason);
        Assert.Equal(EscalationReason.RiskThreshold, chat.Say(Levers.Escalates).Reason);

        chat = AfterAHandoffFor(Signal.CustomerRestates);
        Assert.Equal(EscalationReason.ContainRisk, chat.Say(Levers.Escalates).Reason);
        Assert.Equal(EscalationReason.RiskThreshold, chat.Say(Levers.Escalates).Reason);
    }

    [Fact]
    public void A_cause_that_cools_down_hides_no_other()
    {
        Chat chat = AfterAHandoffFor(Levers.Escalates);
        chat.Say();
        Assert.Equal(EscalationReason.RestatementLimit, chat.Say(Levers.Escalates, Signal.CustomerRestates).Reason);

        chat = new Chat(o => (o.Limits.CooldownTurns, o.Limits.SameCauseCooldownTurns, o.Limits.Restatements, o.Limits.ToolFailures) = (1, 3, 1, 1));
        chat.Say(Signal.CustomerRestates);
        chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned).Say();
        Assert.Equal(EscalationReason.ToolFailureLimit, chat.Say(Signal.CustomerRestates, Signal.ToolFailure).Reason);
    }

    [Fact]
    public void A_handoff_that_the_customer_asked_for_leaves_no_cause_to_cool_down()
    {
        Chat chat = AfterAHandoffFor(Signal.HumanRequested);
        chat.Say();
        Assert.Equal(EscalationReason.RiskThreshold, chat.Say(Levers.Escalates).Reason);
    }

    /// <summary>Whatever came before, and however long the cool-down.</summary>
    [Fact]
    public void No_cool_down_gates_a_request_for_a_person_or_an_always_escalate_signal()
    {
        for (int seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            Chat chat = new(o => (o.Limits.CooldownTurns, o.Limits.SameCauseCooldownTurns, o.Limits.Restatements) = (random.Next(101), random.Next(101), 1));
            chat.Say(Cause(random));
            chat.State.Apply(CustodyEvent.HumanOwns);
            chat.State.Apply(random.Next(2) == 0 ? CustodyEvent.Returned : CustodyEvent.Resolved);
            for (int quiet = random.Next(4); quiet > 0; quiet--)
            {
                chat.Say(Levers.Contains);
            }

            if (!chat.State.HandoffOpened)
            {
                Signal[] never = [Signal.HumanRequested, Signal.BotRefused, Signal.Safety, Signal.Legal, Signal.Vulnerability];
                Assert.True(chat.Say(never[random.Next(never.Length)], Levers.Escalates).OpensHandoff, $"seed {seed}");
            }
        }
    }

    private static Chat AfterAHandoffFor(Signal signal)
    {
        Chat chat = new(o => (o.Limits.CooldownTurns, o.Limits.SameCauseCooldownTurns, o.Limits.Restatements) = (1, 3, 1));
        Assert.True(chat.Say(signal).OpensHandoff);
        return chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned);
    }

    private static Signal Cause(Random random)
    {
        Signal[] signals = [Levers.Escalates, Signal.CustomerRestates, Signal.HumanRequested, Signal.Legal, Levers.Contains];
        return signals[random.Next(signals.Length)];
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
