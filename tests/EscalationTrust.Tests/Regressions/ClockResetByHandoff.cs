using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>The handoff message cleared the time since which the customer waited (chatwoot PR#13336).</summary>
public sealed class ClockResetByHandoff
{
    [Fact]
    public void The_customer_waits_since_the_first_sign_of_the_need_whatever_is_said_and_done()
    {
        var chat = new Chat();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.NotUnderstood), At = Chat.Noon });
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), PreviousReply = "One moment, I am handing you over.", At = Chat.Noon.AddMinutes(5) });
        CustodyEvent[] events =
        [
            CustodyEvent.Acknowledged, CustodyEvent.HandoffFailed, CustodyEvent.HandoffRequested, CustodyEvent.Queued, CustodyEvent.Expired,
            CustodyEvent.HandoffRequested, CustodyEvent.HumanOwns, CustodyEvent.Transferred, CustodyEvent.HumanReplied, CustodyEvent.Resolved,
        ];
        for (int i = 0; i < events.Length; i++)
        {
            Assert.Equal(CustodyOutcome.Applied, chat.State.Apply(events[i], Chat.Noon.AddMinutes(6 + i)).Outcome);
            Assert.Equal((Chat.Noon, Chat.Noon.AddMinutes(5)), (chat.State.NeedBegan, chat.State.HandoffRequested));
        }
    }
}
