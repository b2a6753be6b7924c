using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A ticket escalated although its agent had replied, and a customer's note was ignored (zammad #3140, #1322).</summary>
public sealed class WrongPartysClock
{
    [Fact]
    public void The_owner_is_late_only_while_the_customer_waits()
    {
        var ladder = new OwnershipLadder(new OwnershipOptions { WorkWithin = TimeSpan.FromHours(1) });
        var chat = new Chat();
        chat.State.Apply(CustodyEvent.HumanOwns, Chat.Noon);
        chat.State.Apply(CustodyEvent.HumanReplied, Chat.Noon.AddMinutes(5));
        Assert.False(ladder.Overdue(CaseOwnership.Of(in chat.State, default), Chat.Noon.AddHours(9)).IsOverdue);
        chat.Say(new Turn { At = Chat.Noon.AddHours(9) });
        Assert.True(ladder.Overdue(CaseOwnership.Of(in chat.State, default), Chat.Noon.AddHours(9)).IsOverdue);
    }
}
