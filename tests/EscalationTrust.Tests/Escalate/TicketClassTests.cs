namespace EscalationTrust.Tests.Escalate;

public sealed class TicketClassTests
{
    private static readonly EscalationTrustOptions Options = Levers.Options(o =>
    {
        o.TicketClasses["strict"] = new() { EscalateAt = 0.7, ContainAt = 0.3 };
        o.TicketClasses["suspect"] = new() { Prior = 2 };
        o.TicketClasses["appeal"] = new() { AlwaysEscalate = [Signal.DenialOrAppeal] };
    });

    [Fact]
    public void A_class_has_its_own_thresholds()
    {
        Assert.Equal(LadderStage.Contain, Stage("", Levers.Contains));
        Assert.Equal(LadderStage.Escalate, Stage("strict", Levers.Contains));
    }

    [Fact]
    public void A_class_has_its_own_prior() => Assert.Equal(LadderStage.Escalate, Stage("suspect", Levers.Contains));

    [Fact]
    public void A_class_adds_always_escalate_signals_to_the_general_ones()
    {
        Assert.Equal(LadderStage.Automate, Stage("", Signal.DenialOrAppeal));
        Assert.Equal(LadderStage.Escalate, Stage("appeal", Signal.DenialOrAppeal));
        Assert.Equal(LadderStage.Escalate, Stage("appeal", Signal.Legal));
    }

    [Fact]
    public void A_handle_the_policy_does_not_know_is_unclassified()
    {
        EscalationDecision decision = new Chat(Levers.Compile(Options)).Say(new Turn { TicketClass = new TicketClass(999), Signals = SignalSet.Of(Levers.Contains) });
        Assert.Equal((LadderStage.Contain, 0.9), (decision.Stage, Math.Round(decision.Threshold.Value, 3)));
    }

    private static LadderStage Stage(string name, Signal signal) =>
        new Chat(Levers.Compile(Options)).Say(new Turn { TicketClass = name.Length == 0 ? default : Levers.Class(Options, name), Signals = SignalSet.Of(signal) }).Stage;
}
