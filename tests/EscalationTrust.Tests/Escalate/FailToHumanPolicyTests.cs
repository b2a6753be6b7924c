namespace EscalationTrust.Tests.Escalate;

public sealed class FailToHumanPolicyTests
{
    [Fact]
    public void A_policy_that_throws_hands_over_once_and_then_waits()
    {
        var chat = new Chat(new FailToHumanPolicy(new Broken()));
        EscalationDecision first = chat.Say(new Turn { At = Chat.Noon });
        Assert.Equal((LadderStage.Escalate, EscalationReason.PolicyFailed, true), (first.Stage, first.Reason, first.OpensHandoff));
        Assert.Equal((Chat.Noon, Chat.Noon), (chat.State.HandoffRequested, chat.State.NeedBegan));
        Assert.Equal(EscalationReason.PolicyFailed, chat.State.HandoffReason);
        EscalationDecision second = chat.Say();
        Assert.Equal((LadderStage.Waiting, false, 2), (second.Stage, second.OpensHandoff, second.Turn));
    }

    [Fact]
    public void What_the_broken_policy_did_to_the_state_is_undone()
    {
        var chat = new Chat(new FailToHumanPolicy(new Broken()));
        chat.Say();
        Assert.Equal(0, chat.State.Restatements);
    }

    [Fact]
    public void The_bot_stays_silent_while_a_person_owns_it()
    {
        Chat chat = new Chat(new FailToHumanPolicy(new Broken())).After(CustodyEvent.HumanOwns);
        EscalationDecision decision = chat.Say();
        Assert.Equal((LadderStage.HumanOwned, PermittedActs.AssistOwner, false), (decision.Stage, decision.PermittedActs, decision.OpensHandoff));
    }

    [Fact]
    public void A_new_episode_hands_over_again()
    {
        Chat chat = new Chat(new FailToHumanPolicy(new Broken())).After(CustodyEvent.HumanOwns, CustodyEvent.Returned);
        Assert.True(chat.Say().OpensHandoff);
        chat.After(CustodyEvent.HumanOwns, CustodyEvent.Resolved);
        Assert.True(chat.Say().OpensHandoff);
    }

    [Fact]
    public void The_host_is_told_and_its_own_failure_stops_nothing()
    {
        var told = new List<Exception>();
        new Chat(new FailToHumanPolicy(new Broken(), told.Add)).Say();
        Assert.IsType<InvalidTimeZoneException>(Assert.Single(told));
        Assert.True(new Chat(new FailToHumanPolicy(new Broken(), _ => throw new IOException("the log is full"))).Say().OpensHandoff);
    }

    [Fact]
    public void The_customer_is_told_of_the_handoff_once_and_the_bot_may_acknowledge_and_offer_a_person()
    {
        var chat = new Chat(new FailToHumanPolicy(new Broken()));
        EscalationDecision first = chat.Say();
        Assert.Equal((NoticeKey.HandoffNeeded, PermittedActs.WhenWaiting), (first.Notice, first.PermittedActs));
        EscalationDecision second = chat.Say();
        Assert.Equal((NoticeKey.None, PermittedActs.WhenWaiting), (second.Notice, second.PermittedActs));
        Assert.Equal(LadderStage.Waiting, chat.State.Stage);
    }

    [Fact]
    public void A_failure_while_a_handoff_is_open_does_not_change_why_it_was_opened()
    {
        var chat = new Chat();
        chat.Say(Signal.Legal);
        new FailToHumanPolicy(new Broken()).ShouldEscalate(default, ref chat.State, out EscalationDecision decision);
        Assert.Equal((EscalationReason.PolicyFailed, EscalationReason.AlwaysEscalate), (decision.Reason, chat.State.HandoffReason));
    }

    [Fact]
    public void A_failure_is_no_request_for_a_person_and_no_reason_to_hurry()
    {
        var chat = new Chat(new FailToHumanPolicy(new Broken()));
        EscalationDecision decision = chat.Say(Signal.BillingDispute);
        Assert.False(chat.State.PersonRequested);
        Assert.Equal((HandoffPriority.Normal, SignalSet.Of(Signal.BillingDispute)), (decision.Priority, decision.Signals));
    }

    [Fact]
    public void Who_asks_for_a_person_while_one_is_there_has_made_no_new_request()
    {
        Chat chat = new Chat(new FailToHumanPolicy(new Broken())).After(CustodyEvent.HumanOwns);
        chat.Say(Signal.HumanRequested);
        Assert.False(chat.State.PersonRequested);
    }

    [Fact]
    public void A_sound_policy_decides_as_without_the_wrapper()
    {
        LadderEscalationPolicy inner = Levers.Policy();
        Assert.Equal(new Chat(inner).Say(Signal.Legal), new Chat(new FailToHumanPolicy(inner)).Say(Signal.Legal));
    }

    private sealed class Broken : IEscalationPolicy
    {
        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
        {
            conversation.RestatementCount = 99;
            throw new InvalidTimeZoneException("broken");
        }
    }
}
