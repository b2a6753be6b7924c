namespace EscalationTrust.Tests.Escalate;

public sealed class CustodyClockTests
{
    private static DateTimeOffset At(double minutes) => Chat.Noon.AddMinutes(minutes);

    [Fact]
    public void A_handoff_from_the_first_sign_to_the_end_has_every_clock()
    {
        var chat = new Chat();
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.NotUnderstood), At = At(0) });
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = At(2) });
        chat.State.Apply(CustodyEvent.Acknowledged, At(3));
        chat.State.Apply(CustodyEvent.HumanOwns, At(7));
        chat.State.Apply(CustodyEvent.HumanReplied, At(8));
        chat.State.Apply(CustodyEvent.Transferred, At(20));
        chat.State.Apply(CustodyEvent.HumanReplied, At(25));
        chat.State.Apply(CustodyEvent.ResolutionConfirmed, At(30));
        ConversationState state = chat.State;
        Assert.Equal((At(0), At(2), At(2)), (state.NeedBegan, state.PersonFirstRequested, state.HandoffRequested));
        Assert.Equal((At(3), At(7), At(8)), (state.HandoffAcknowledged, state.HumanClaimed, state.HumanFirstReplied));
        Assert.Equal((At(25), At(30), At(30)), (state.LastHumanSign, state.ResolvedAt, state.CustodySince));
        Assert.Equal((Resolution.Confirmed, EscalationReason.HumanRequested), (state.Resolution, state.HandoffReason));
    }

    [Fact]
    public void Without_a_clock_nothing_is_made_up()
    {
        ConversationState state = default;
        foreach (CustodyEvent custodyEvent in new[] { CustodyEvent.HandoffRequested, CustodyEvent.Queued, CustodyEvent.HumanOwns, CustodyEvent.HumanReplied, CustodyEvent.Resolved })
        {
            Assert.Equal(CustodyOutcome.Applied, state.Apply(custodyEvent).Outcome);
        }

        Assert.All(
            new[] { state.NeedBegan, state.HandoffRequested, state.HandoffAcknowledged, state.HumanClaimed, state.HumanFirstReplied, state.LastHumanSign, state.ResolvedAt, state.CustodySince, state.PersonFirstRequested },
            clock => Assert.Null(clock));
        Assert.True(state.WasAcknowledged && state.HumanAnswered && state.HumanSpokeLast);
    }

    [Fact]
    public void An_event_without_a_clock_leaves_the_time_of_an_earlier_one_to_the_earlier_one()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, At(0));
        state.Apply(CustodyEvent.HumanOwns);
        Assert.Null(state.CustodySince);
        Assert.Null(state.HumanClaimed);
        Assert.Equal(At(0), state.HandoffRequested);
    }

    [Fact]
    public void The_request_of_a_person_who_is_waited_for_already_is_remembered_with_its_own_time()
    {
        var chat = new Chat();
        chat.Say(new Turn { Signals = SignalSet.Of(Levers.Escalates), At = At(0) });
        Assert.Null(chat.State.PersonFirstRequested);
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = At(5) });
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = At(9) });
        Assert.Equal(At(5), chat.State.PersonFirstRequested);
    }

    [Fact]
    public void A_need_that_nobody_answered_goes_on_when_it_is_given_back_and_an_answered_one_does_not()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, At(0));
        state.Apply(CustodyEvent.HumanOwns, At(1));
        ConversationState answered = state;
        state.Apply(CustodyEvent.Returned, At(60));
        Assert.Equal(At(0), state.NeedBegan);
        answered.Apply(CustodyEvent.HumanReplied, At(2));
        answered.Apply(CustodyEvent.Returned, At(60));
        Assert.Null(answered.NeedBegan);
    }

    [Fact]
    public void A_failure_an_expiry_and_a_new_request_leave_the_clocks_as_they_are()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, At(0));
        state.Apply(CustodyEvent.Acknowledged, At(1));
        state.Apply(CustodyEvent.Expired, At(30));
        state.Apply(CustodyEvent.HandoffRequested, At(31));
        state.Apply(CustodyEvent.HandoffFailed, At(32));
        state.Apply(CustodyEvent.HandoffRequested, At(33));
        state.Apply(CustodyEvent.Acknowledged, At(34));
        Assert.Equal((At(0), At(0), At(1)), (state.NeedBegan, state.HandoffRequested, state.HandoffAcknowledged));
        Assert.Equal(At(34), state.CustodySince);
    }

    [Fact]
    public void Times_out_of_order_shorten_no_wait()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HandoffRequested, At(10));
        state.Apply(CustodyEvent.Acknowledged, At(3));
        state.Apply(CustodyEvent.HumanOwns, At(-500));
        Assert.Equal((At(10), At(10)), (state.HandoffAcknowledged, state.HumanClaimed));
        state.Apply(CustodyEvent.HumanReplied, At(20));
        state.Apply(CustodyEvent.HumanReplied, At(15));
        Assert.Equal(At(20), state.LastHumanSign);
    }

    [Fact]
    public void A_reply_that_arrives_after_the_customers_next_message_does_not_give_the_word_to_the_customer()
    {
        var chat = new Chat();
        chat.State.Apply(CustodyEvent.HumanOwns, At(0));
        chat.State.Apply(CustodyEvent.HumanReplied, At(1));
        Assert.True(chat.State.HumanSpokeLast);
        chat.Say(new Turn { At = At(5) });
        Assert.False(chat.State.HumanSpokeLast);
        Assert.Equal(CustodyOutcome.Applied, chat.State.Apply(CustodyEvent.HumanReplied, At(4)).Outcome);
        Assert.False(chat.State.HumanSpokeLast);
    }

    [Fact]
    public void A_reply_in_the_same_moment_as_the_customers_message_answers_it()
    {
        var chat = new Chat();
        chat.State.Apply(CustodyEvent.HumanOwns, At(0));
        chat.Say(new Turn { At = At(5) });
        chat.State.Apply(CustodyEvent.HumanReplied, At(5));
        Assert.True(chat.State.HumanSpokeLast);
    }

    [Fact]
    public void A_need_whose_first_sign_had_no_time_begins_at_the_next_one_that_has()
    {
        var chat = new Chat();
        chat.Say(new Turn { At = At(0) });
        chat.Say(Signal.NotUnderstood);
        Assert.Null(chat.State.NeedBegan);
        chat.Say(new Turn { Signals = SignalSet.Of(Signal.NotUnderstood), At = At(4) });
        Assert.Equal(At(4), chat.State.NeedBegan);
    }

    [Fact]
    public void A_case_that_was_opened_again_has_no_time_of_resolution()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.Resolved, At(1));
        Assert.Equal(At(1), state.ResolvedAt);
        state.Apply(CustodyEvent.Reopened, At(2));
        Assert.Equal((null, At(2)), (state.ResolvedAt, state.CustodySince));
    }

    [Theory]
    [InlineData(CustodyEvent.Resolved)]
    [InlineData(CustodyEvent.Returned)]
    public void The_end_of_a_conversation_with_a_person_is_no_sign_of_a_need(CustodyEvent end)
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HumanOwns);
        Assert.Equal(CustodyOutcome.Applied, state.Apply(end, At(9)).Outcome);
        Assert.Null(state.NeedBegan);
    }

    [Fact]
    public void A_clock_counts_hundredths_of_a_second_rounds_up_and_stops_after_497_days()
    {
        Assert.Equal(At(0).AddMilliseconds(20), Claimed(At(0).AddMilliseconds(11)));
        Assert.Equal(At(0).AddMilliseconds(20), Claimed(At(0).AddMilliseconds(20)));
        Assert.Equal(At(0), Claimed(At(0)));
        Assert.Equal(At(0).AddMilliseconds(10), Claimed(At(0).AddTicks(1)));
        Assert.InRange(Claimed(At(0).AddYears(30)), At(0).AddDays(497), At(0).AddDays(498));
        Assert.InRange(Claimed(DateTimeOffset.MaxValue), At(0).AddDays(497), At(0).AddDays(498));

        static DateTimeOffset Claimed(DateTimeOffset at)
        {
            ConversationState state = default;
            state.Apply(CustodyEvent.HandoffRequested, At(0));
            state.Apply(CustodyEvent.HumanOwns, at);
            return state.HumanClaimed!.Value;
        }
    }
}
