using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>What led to the handoff before was still in sight after a reopening and handed over again at once (chatwoot #13880, again #15068); a backend that keeps failing did the same after a return (RocketChat/Apps.Dialogflow#41).</summary>
public sealed class LoopAfterReopen
{
    [Theory]
    [InlineData(CustodyEvent.Returned)]
    [InlineData(CustodyEvent.Resolved)]
    public void The_evidence_of_the_episode_before_is_gone(CustodyEvent end)
    {
        Chat chat = Handed(Levers.Escalates, end);
        EscalationDecision decision = chat.Say();
        Assert.Equal((LadderStage.Automate, false), (decision.Stage, decision.OpensHandoff));
    }

    [Theory]
    [InlineData(CustodyEvent.Returned)]
    [InlineData(CustodyEvent.Resolved)]
    public void The_same_cause_contains_before_it_hands_over_again(CustodyEvent end)
    {
        Chat chat = Handed(Signal.ToolFailure, end);
        Assert.Equal(LadderStage.Contain, chat.Say(Signal.ToolFailure).Stage);
        Assert.Equal(LadderStage.Contain, chat.Say(Signal.ToolFailure).Stage);
        Assert.Equal(EscalationReason.ToolFailureLimit, chat.Say(Signal.ToolFailure).Reason);
    }

    [Fact]
    public void A_request_for_a_person_hands_over_at_once_all_the_same() =>
        Assert.True(Handed(Levers.Escalates, CustodyEvent.Resolved).Say(Signal.HumanRequested).OpensHandoff);

    private static Chat Handed(Signal signal, CustodyEvent end)
    {
        var chat = new Chat(o => (o.Limits.ToolFailures, o.Limits.SameCauseCooldownTurns) = (1, 2));
        Assert.True(chat.Say(signal).OpensHandoff);
        return chat.After(CustodyEvent.HumanOwns, end);
    }
}
