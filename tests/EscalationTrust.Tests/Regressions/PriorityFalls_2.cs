using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>The priority of an open handoff followed the turn's own stake and class, so a later turn without them lowered it.</summary>
public sealed class PriorityFalls_2
{
    [Fact]
    public void The_priority_never_falls_while_the_customer_waits()
    {
        EscalationTrustOptions options = Levers.Options(o => o.TicketClasses["vip"] = new() { Target = new() { Priority = HandoffPriority.Urgent } });
        var chat = new Chat(Levers.Compile(options));
        Assert.Equal(HandoffPriority.Urgent, chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), TicketClass = Levers.Class(options, "vip") }).Priority);
        Assert.Equal(HandoffPriority.Urgent, chat.Say().Priority);
        Assert.Equal(HandoffPriority.Emergency, chat.Say(Signal.Safety).Priority);
        Assert.Equal(HandoffPriority.Emergency, chat.Say().Priority);
    }

    [Fact]
    public void A_stake_that_is_told_once_counts_until_the_handoff_ends()
    {
        var chat = new Chat(EscalationLadder.Create(o => o.TicketClasses["any"] = new()).Policy);
        chat.State.Apply(CustodyEvent.HandoffRequested);
        Assert.Equal(HandoffPriority.Normal, chat.Say().Priority);
        Assert.Equal(HandoffPriority.High, chat.Say(new Turn { Exposure = Exposure.FromAmount(1e9) }).Priority);
        chat.State = ConversationStateFormat.Read(ConversationStateFormat.ToArray(in chat.State));
        Assert.Equal(HandoffPriority.High, chat.Say().Priority);

        chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned, CustodyEvent.HandoffRequested);
        Assert.Equal(HandoffPriority.Normal, chat.Say().Priority);
    }
}
