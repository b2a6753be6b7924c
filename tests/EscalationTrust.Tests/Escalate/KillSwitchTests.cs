namespace EscalationTrust.Tests.Escalate;

/// <summary>One switch, thrown for everybody, for a class or for a turn; the stricter one wins.</summary>
public sealed class KillSwitchTests
{
    [Theory]
    [InlineData(KillSwitch.Contain, LadderStage.Contain, EscalationReason.ContainKillSwitch)]
    [InlineData(KillSwitch.Escalate, LadderStage.Escalate, EscalationReason.KillSwitch)]
    public void Each_level_works_alone(KillSwitch thrown, LadderStage stage, EscalationReason reason)
    {
        EscalationDecision[] decisions =
        [
            Decide(thrown, KillSwitch.Off, KillSwitch.Off), Decide(KillSwitch.Off, thrown, KillSwitch.Off), Decide(KillSwitch.Off, KillSwitch.Off, thrown),
        ];
        Assert.All(decisions, decision => Assert.Equal((stage, reason), (decision.Stage, decision.Reason)));
    }

    [Fact]
    public void The_stricter_one_wins()
    {
        Assert.Equal(LadderStage.Escalate, Decide(KillSwitch.Contain, KillSwitch.Escalate, KillSwitch.Off).Stage);
        Assert.Equal(LadderStage.Escalate, Decide(KillSwitch.Escalate, KillSwitch.Contain, KillSwitch.Contain).Stage);
        Assert.Equal(LadderStage.Escalate, Decide(KillSwitch.Off, KillSwitch.Contain, KillSwitch.Escalate).Stage);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void An_undefined_one_fails_towards_the_human(int undefined) =>
        Assert.Equal(EscalationReason.KillSwitch, Decide(KillSwitch.Off, KillSwitch.Off, (KillSwitch)undefined).Reason);

    [Fact]
    public void What_a_switch_that_contains_did_goes_when_it_is_lifted()
    {
        var chat = new Chat();
        Assert.Equal(LadderStage.Contain, chat.Say(new Turn { KillSwitch = KillSwitch.Contain }).Stage);
        Assert.Equal(LadderStage.Automate, chat.Say().Stage);
    }

    private static EscalationDecision Decide(KillSwitch all, KillSwitch ofClass, KillSwitch turn)
    {
        EscalationTrustOptions options = Levers.Options(o =>
        {
            o.KillSwitch = all;
            o.TicketClasses["a"] = new() { KillSwitch = ofClass };
        });
        return new Chat(Levers.Compile(options)).Say(new Turn { TicketClass = Levers.Class(options, "a"), KillSwitch = turn });
    }
}
