using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>The conversation moved and the customer was told nothing (chatwoot #13881), or the model's own words were taken for the notice (fazer-ai/agents#662).</summary>
public sealed class SilentHandoff
{
    [Fact]
    public void Every_handoff_that_opens_carries_a_notice()
    {
        foreach (Signal signal in new[] { Signal.HumanRequested, Signal.BotRefused, Signal.Safety, Signal.Legal, Signal.Vulnerability, Levers.Escalates })
        {
            EscalationDecision decision = new Chat().Say(signal);
            Assert.True(decision.OpensHandoff);
            Assert.NotEqual(NoticeKey.None, decision.Notice);
            Assert.NotEmpty(decision.Notice.EnglishText());
        }
    }

    [Fact]
    public void What_the_bot_said_of_a_transfer_is_not_the_transfer()
    {
        var chat = new Chat();
        EscalationDecision decision = chat.Write("Fine.", "I am transferring you to a colleague now. Please hold.");
        Assert.Equal((Custody.Bot, false), (chat.State.Custody, chat.State.HandoffOpened));
        Assert.False(decision.OpensHandoff);
        Assert.False(NoticeKey.HandoffAcknowledged.MayBeSaid(chat.State.Custody));
    }
}
