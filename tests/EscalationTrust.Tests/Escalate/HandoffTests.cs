namespace EscalationTrust.Tests.Escalate;

public sealed class HandoffTests
{
    [Fact]
    public void A_handoff_opens_once_per_episode()
    {
        var chat = new Chat();
        bool[] opened = [.. Enumerable.Range(0, 6).Select(_ => chat.Say(Signal.HumanRequested, Signal.Legal).OpensHandoff)];
        Assert.Equal([true, false, false, false, false, false], opened);
    }

    [Theory]
    [InlineData(CustodyEvent.HandoffFailed)]
    [InlineData(CustodyEvent.Expired)]
    public void A_handoff_that_came_to_nothing_is_still_owed_and_does_not_open_again(CustodyEvent lost)
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        chat.After(lost);
        EscalationDecision decision = chat.Say(Signal.HumanRequested);
        Assert.Equal((LadderStage.Waiting, false), (decision.Stage, decision.OpensHandoff));
    }

    [Fact]
    public void A_new_episode_may_open_a_handoff_again()
    {
        var chat = new Chat();
        Assert.True(chat.Say(Signal.HumanRequested).OpensHandoff);
        chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned);
        Assert.True(chat.Say(Signal.HumanRequested).OpensHandoff);
        Assert.Equal(2, chat.State.Episode);
    }

    [Fact]
    public void A_conversation_that_is_given_back_stands_with_the_bot_before_the_customer_writes_again()
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        chat.After(CustodyEvent.HumanOwns, CustodyEvent.Returned);
        Assert.Equal(LadderStage.Automate, chat.State.Stage);
    }

    [Fact]
    public void A_customer_who_writes_after_the_case_was_closed_reopens_it()
    {
        Chat chat = new Chat().After(CustodyEvent.Resolved);
        EscalationDecision decision = chat.Say();
        Assert.Equal((2, Custody.Reopened), (decision.Episode, chat.State.Custody));
    }

    [Fact]
    public void The_bot_is_silent_while_a_handoff_waits_and_may_only_keep_the_door_open()
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        EscalationDecision decision = chat.Say();
        Assert.Equal((LadderStage.Waiting, EscalationReason.Waiting), (decision.Stage, decision.Reason));
        Assert.Equal(PermittedActs.WhenWaiting, decision.PermittedActs);
        Assert.True(decision.BotMustNotAnswer);
    }

    [Fact]
    public void The_bot_is_silent_while_a_person_owns_the_conversation()
    {
        Chat chat = new Chat().After(CustodyEvent.HumanOwns);
        EscalationDecision decision = chat.Say(Signal.HumanRequested, Signal.Safety);
        Assert.Equal((LadderStage.HumanOwned, PermittedActs.AssistOwner), (decision.Stage, decision.PermittedActs));
        Assert.False(decision.OpensHandoff);
        Assert.False(decision.Permits(PermittedActs.Acknowledge));
    }

    [Fact]
    public void Risk_is_computed_while_waiting_and_while_a_person_owns_it()
    {
        var chat = new Chat();
        chat.Say(Signal.HumanRequested);
        Assert.True(chat.Say(Levers.Escalates).Risk.Value > 0.9);
        chat.After(CustodyEvent.HumanOwns);
        Assert.True(chat.Say(Levers.Escalates).Risk.Value > 0.9);
    }

    [Fact]
    public void The_queue_travels_with_the_handoff_only()
    {
        var chat = new Chat(o => o.Target.Queue = "desk-a");
        Assert.Null(chat.Say().Queue);
        Assert.Null(chat.Say(Signal.Security).Queue);
        Assert.Equal("desk-a", chat.Say(Signal.HumanRequested).Queue);
        Assert.Equal("desk-a", chat.Say().Queue);
    }

    [Theory]
    [InlineData(HandoffPriority.Emergency, Signal.Safety)]
    [InlineData(HandoffPriority.Urgent, Signal.Legal)]
    [InlineData(HandoffPriority.Urgent, Signal.Vulnerability)]
    [InlineData(HandoffPriority.Urgent, Signal.Security)]
    [InlineData(HandoffPriority.Urgent, Signal.Outage)]
    [InlineData(HandoffPriority.High, Signal.HumanRequested)]
    [InlineData(HandoffPriority.High, Signal.BotRefused)]
    [InlineData(HandoffPriority.High, Signal.ChurnThreat)]
    [InlineData(HandoffPriority.High, Signal.HighValueAccount)]
    [InlineData(HandoffPriority.High, Signal.ExecutiveEscalation)]
    [InlineData(HandoffPriority.High, Signal.DoomLoop)]
    [InlineData(HandoffPriority.Normal, Signal.BillingDispute)]
    public void What_an_episode_showed_makes_its_handoff_urgent_whatever_hands_over(HandoffPriority priority, Signal shown)
    {
        var chat = new Chat(o => o.AlwaysEscalate.Clear());
        chat.Say(shown);
        Assert.Equal(priority, chat.Say(Levers.Escalates).Priority);
    }
}
