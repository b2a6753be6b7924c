using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A handoff in the middle of a run did not end the run (chatwoot #15901).</summary>
public sealed class RunThatNeverEnds
{
    [Theory]
    [InlineData()]
    [InlineData(CustodyEvent.Queued)]
    [InlineData(CustodyEvent.HandoffFailed)]
    [InlineData(CustodyEvent.Expired)]
    [InlineData(CustodyEvent.HumanOwns)]
    public void From_the_handoff_on_every_turn_says_stop_until_people_give_it_back(params CustodyEvent[] after)
    {
        var chat = new Chat();
        Assert.True(chat.Say(Signal.HumanRequested).BotMustNotAnswer);
        chat.After(after);
        for (int i = 0; i < 20; i++)
        {
            EscalationDecision decision = chat.Say(Signal.Gratitude);
            Assert.True(decision.BotMustNotAnswer);
            Assert.False(decision.Permits(PermittedActs.Answer));
        }
    }
}
