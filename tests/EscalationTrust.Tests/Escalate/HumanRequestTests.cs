namespace EscalationTrust.Tests.Escalate;

/// <summary>Access to a person is never earned, hidden or gated.</summary>
public sealed class HumanRequestTests
{
    [Theory]
    [InlineData(Signal.HumanRequested)]
    [InlineData(Signal.BotRefused)]
    public void A_request_for_a_person_survives_every_option(Signal request)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            EscalationTrustOptions options = RandomPolicy.Make(seed);
            options.Lexicon.Languages = ["none"];
            Assert.Equal(EscalationReason.HumanRequested, Ask(Levers.Compile(options), request, default).Reason);
        }
    }

    [Fact]
    public void A_request_for_a_person_survives_hostile_numbers()
    {
        foreach (double number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300, 0 })
        {
            LadderEscalationPolicy policy = Levers.Policy(o =>
            {
                o.AlwaysEscalate.Clear();
                o.Threshold.EscalateAt = o.Threshold.Floor = number;
                o.Threshold.Adjustments.Congestion = number;
                o.Containment.EnterAt = o.Containment.LeaveBelow = number;
                o.Risk.Baseline = o.Risk.Decay = o.Risk.Prior = number;
                o.Risk.Weights[Signal.HumanRequested] = number;
                o.Limits.CooldownTurns = int.MaxValue;
            });
            Assert.Equal(EscalationReason.HumanRequested, Ask(policy, Signal.HumanRequested, default).Reason);
        }
    }

    [Fact]
    public void A_full_queue_and_a_kill_switch_that_contains_do_not_gate_a_request()
    {
        var turn = new Turn { Congestion = Ratio.From(1), KillSwitch = KillSwitch.Contain };
        EscalationDecision decision = Ask(Levers.Policy(o => (o.Threshold.Adjustments.Congestion, o.KillSwitch) = (0.5, KillSwitch.Contain)), Signal.HumanRequested, turn);
        Assert.Equal((LadderStage.Escalate, EscalationReason.HumanRequested), (decision.Stage, decision.Reason));
    }

    [Fact]
    public void A_request_counts_while_contained()
    {
        var chat = new Chat();
        Assert.Equal(LadderStage.Contain, chat.Say(Signal.Security).Stage);
        Assert.Equal(EscalationReason.HumanRequested, chat.Say(Signal.HumanRequested).Reason);
    }

    [Theory]
    [InlineData(CustodyEvent.HumanOwns, CustodyEvent.Returned)]
    [InlineData(CustodyEvent.Resolved, CustodyEvent.Reopened)]
    public void A_request_counts_during_the_cool_down(CustodyEvent first, CustodyEvent second)
    {
        Chat chat = new Chat(o => o.Limits.CooldownTurns = 100).After(first, second);
        EscalationDecision decision = chat.Say(Signal.HumanRequested);
        Assert.True(decision.OpensHandoff);
        Assert.Equal(EscalationReason.HumanRequested, decision.Reason);
    }

    [Fact]
    public void A_request_by_words_counts_as_one_by_button()
    {
        EscalationDecision decision = new Chat(pack: "[human-requested]\ntalk to bob").Write("Let me talk to Bob.");
        Assert.Equal(EscalationReason.HumanRequested, decision.Reason);
        Assert.True(decision.OpensHandoff);
    }

    [Fact]
    public void Who_refuses_the_bot_asks_for_a_person()
    {
        EscalationDecision decision = new Chat(pack: "[bot-refused]\nno bots").Write("no bots!");
        Assert.True(decision.Signals.Contains(Signal.HumanRequested));
    }

    private static EscalationDecision Ask(IEscalationPolicy policy, Signal request, Turn turn) =>
        new Chat(policy).Say(turn with { Signals = SignalSet.Of(request) });
}
