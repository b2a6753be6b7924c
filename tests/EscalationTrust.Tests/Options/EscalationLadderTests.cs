namespace EscalationTrust.Tests;

public sealed class EscalationLadderTests
{
    [Fact]
    public void Options_changed_afterwards_change_nothing()
    {
        var options = new EscalationTrustOptions();
        EscalationLadder ladder = EscalationLadder.Create(options);
        options.KillSwitch = KillSwitch.Escalate;
        options.TicketClasses["late"] = new();
        Assert.Equal(LadderStage.Automate, Decide(ladder, default).Stage);
        Assert.Empty(ladder.TicketClassNames);
    }

    [Fact]
    public void A_class_inherits_what_its_target_leaves_out()
    {
        EscalationLadder ladder = EscalationLadder.Create(options =>
        {
            options.Target = new() { Queue = "people", Priority = HandoffPriority.High, AcknowledgeWithin = TimeSpan.FromMinutes(8) };
            options.TicketClasses["billing"] = new() { KillSwitch = KillSwitch.Escalate, Target = new() { Queue = "billing-people" } };
            options.TicketClasses["outage"] = new() { KillSwitch = KillSwitch.Escalate, Target = new() { AcknowledgeWithin = TimeSpan.FromMinutes(2) } };
        });

        EscalationDecision billing = Decide(ladder, ladder.TicketClass("billing"));
        Assert.Equal(("billing-people", HandoffPriority.High), (billing.Queue, billing.Priority));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddMinutes(4), billing.AcknowledgeBy);

        EscalationDecision outage = Decide(ladder, ladder.TicketClass("outage"));
        Assert.Equal(("people", HandoffPriority.High), (outage.Queue, outage.Priority));
        Assert.Equal(DateTimeOffset.UnixEpoch.AddMinutes(1), outage.AcknowledgeBy);
    }

    [Fact]
    public void An_unknown_class_is_answered_with_the_known_ones()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.TicketClasses["billing"] = new());
        var error = Assert.Throws<ArgumentException>(() => ladder.TicketClass("biling"));
        Assert.Contains("\"billing\"", error.Message);
        Assert.False(ladder.TryGetTicketClass("biling", out TicketClass none));
        Assert.Equal(TicketClass.Unclassified, none);
    }

    [Fact]
    public void Handles_stay_valid_when_classes_come_and_go()
    {
        EscalationLadder first = With("billing", "outage");
        TicketClass billing = first.TicketClass("billing");
        TicketClass outage = first.TicketClass("outage");

        EscalationLadder second = first.Next(Options("account", "billing", "outage"));
        Assert.Equal(billing, second.TicketClass("billing"));
        Assert.Equal(outage, second.TicketClass("outage"));
        Assert.Equal("q-outage", Decide(second, outage).Queue);

        EscalationLadder third = second.Next(Options("outage"));
        Assert.Equal(["outage"], third.TicketClassNames);
        Assert.Equal("q-outage", Decide(third, outage).Queue);
        Assert.Equal("unclassified", third.NameOf(billing));
        Assert.Equal(new EscalationTrustOptions().Target.Queue, Decide(third, billing).Queue);

        EscalationLadder fourth = third.Next(Options("billing", "new"));
        Assert.Equal(billing, fourth.TicketClass("billing"));
        Assert.DoesNotContain(fourth.TicketClass("new"), (TicketClass[])[billing, outage, second.TicketClass("account")]);
    }

    [Fact]
    public void Ladders_of_one_policy_have_one_hash_and_their_handles_agree()
    {
        Assert.Equal(With("a", "b").PolicyHash, With("b", "a").PolicyHash);
        Assert.Equal(With("a", "b").TicketClass("b"), With("b", "a").TicketClass("b"));
        Assert.NotEqual(With("a").PolicyHash, With("b").PolicyHash);
    }

    private static EscalationLadder With(params string[] classes) => EscalationLadder.Create(Options(classes));

    private static EscalationTrustOptions Options(params string[] classes)
    {
        var options = new EscalationTrustOptions { KillSwitch = KillSwitch.Off };
        foreach (string name in classes)
        {
            options.TicketClasses[name] = new() { Target = new() { Queue = "q-" + name } };
        }

        return options;
    }

    private static EscalationDecision Decide(EscalationLadder ladder, TicketClass ticketClass)
    {
        var turn = new Turn
        {
            TicketClass = ticketClass,
            At = DateTimeOffset.UnixEpoch,
            Signals = ladder.TicketClassNames.Count == 0 ? default : SignalSet.Of(Signal.DoomLoop),
            KillSwitch = ladder.TicketClassNames.Count == 0 ? KillSwitch.Off : KillSwitch.Escalate,
        };
        var conversation = default(ConversationState);
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        return decision;
    }
}
