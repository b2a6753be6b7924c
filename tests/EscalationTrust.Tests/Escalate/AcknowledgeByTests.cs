namespace EscalationTrust.Tests.Escalate;

public sealed class AcknowledgeByTests
{
    private static readonly DateTimeOffset Noon = Chat.Noon;

    [Theory]
    [InlineData(new[] { Signal.Host2 }, HandoffPriority.Normal, 60)]
    [InlineData(new[] { Signal.HumanRequested }, HandoffPriority.High, 30)]
    [InlineData(new[] { Signal.Legal }, HandoffPriority.Urgent, 15)]
    [InlineData(new[] { Signal.Safety }, HandoffPriority.Emergency, 6)]
    [InlineData(new[] { Signal.HumanRequested, Signal.Safety }, HandoffPriority.Emergency, 6)]
    public void The_more_urgent_the_sooner(Signal[] signals, HandoffPriority priority, int minutes)
    {
        EscalationDecision decision = New().Say(new Turn { Signals = SignalSet.Of(signals), At = Noon });
        Assert.Equal((priority, Noon.AddMinutes(minutes)), (decision.Priority, decision.AcknowledgeBy));
    }

    [Fact]
    public void Without_a_clock_there_is_no_time()
    {
        Chat chat = New();
        Assert.Null(chat.Say(Signal.HumanRequested).AcknowledgeBy);
        Assert.Null(chat.State.HandoffRequested);
        Assert.Null(chat.State.LastActivity);
    }

    [Fact]
    public void It_counts_from_the_request_however_long_the_wait()
    {
        Chat chat = New();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Noon });
        Assert.Equal(Noon.AddMinutes(30), chat.Say(new Turn { At = Noon.AddMinutes(29) }).AcknowledgeBy);
    }

    [Fact]
    public void A_new_danger_while_waiting_brings_it_forward()
    {
        Chat chat = New();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Noon });
        EscalationDecision decision = chat.Say(new Turn { Signals = SignalSet.Of(Signal.Safety), At = Noon.AddMinutes(1) });
        Assert.Equal(Noon.AddMinutes(6), decision.AcknowledgeBy);
    }

    [Fact]
    public void Time_running_backwards_moves_nothing()
    {
        Chat chat = New();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Noon });
        EscalationDecision decision = chat.Say(new Turn { At = Noon.AddDays(-3) });
        Assert.Equal(Noon.AddMinutes(30), decision.AcknowledgeBy);
        Assert.Equal(Noon, chat.State.LastActivity);
    }

    [Fact]
    public void A_class_of_its_own_has_a_target_of_its_own()
    {
        EscalationTrustOptions options = Levers.Options(o => o.TicketClasses["outage"] = new()
        {
            Target = new() { Queue = "ops", Priority = HandoffPriority.Urgent, AcknowledgeWithin = TimeSpan.FromMinutes(4) },
        });
        var chat = new Chat(Levers.Compile(options));
        EscalationDecision decision = chat.Say(new Turn
        {
            Signals = SignalSet.Of(Signal.HumanRequested),
            TicketClass = Levers.Class(options, "outage"),
            At = Noon,
        });
        Assert.Equal(("ops", HandoffPriority.Urgent, Noon.AddMinutes(1)), (decision.Queue, decision.Priority, decision.AcknowledgeBy));
    }

    [Fact]
    public void A_large_stake_makes_it_high()
    {
        EscalationDecision decision = New().Say(new Turn { Signals = SignalSet.Of(Levers.Escalates), Exposure = Exposure.FromAmount(500), At = Noon });
        Assert.Equal(HandoffPriority.High, decision.Priority);
    }

    private static Chat New() => new(o => o.Target.AcknowledgeWithin = TimeSpan.FromHours(1));
}
