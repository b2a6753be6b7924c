using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Resolve;

public sealed class HumanSilenceTests
{
    private static readonly HumanSilence AfterAnHour = new(new HumanSilenceOptions { ReturnAfter = TimeSpan.FromHours(1) });

    private static DateTimeOffset At(double minutes) => Chat.Noon.AddMinutes(minutes);

    [Fact]
    public void It_is_off_by_default()
    {
        ConversationState state = Owned();
        Assert.Equal(default, new HumanSilence(new HumanSilenceOptions()).Review(in state, At(1e6)));
    }

    [Fact]
    public void It_counts_from_the_last_sign_of_a_person_and_not_from_the_customers()
    {
        var chat = new Chat { State = Owned() };
        chat.State.Apply(CustodyEvent.HumanReplied, At(30));
        chat.Say(new Turn { At = At(80) });
        HumanSilenceReview review = AfterAnHour.Review(in chat.State, At(89));
        Assert.Equal((false, At(30), At(90)), (review.ReturnDue, review.LastSign, review.DueAt));
        Assert.True(AfterAnHour.Review(in chat.State, At(90)).ReturnDue);
        chat.State.Apply(CustodyEvent.Transferred, At(91));
        Assert.False(AfterAnHour.Review(in chat.State, At(150)).ReturnDue);
    }

    [Theory]
    [InlineData(CustodyEvent.HandoffRequested)]
    [InlineData(CustodyEvent.HandoffRequested, CustodyEvent.Queued)]
    [InlineData(CustodyEvent.HandoffRequested, CustodyEvent.Expired)]
    [InlineData(CustodyEvent.HumanOwns, CustodyEvent.Resolved)]
    public void Whoever_waits_for_a_person_keeps_waiting(params CustodyEvent[] events)
    {
        ConversationState state = default;
        foreach (CustodyEvent custodyEvent in events)
        {
            state.Apply(custodyEvent, At(0));
        }

        Assert.False(AfterAnHour.Review(in state, At(1e6)).ReturnDue);
    }

    [Fact]
    public void Without_a_clock_it_is_never_due()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HumanOwns);
        Assert.Equal(default, AfterAnHour.Review(in state, At(1e6)));
    }

    [Fact]
    public void It_changes_nothing_and_the_host_returns_the_conversation_with_a_notice_of_its_own()
    {
        ConversationState state = Owned();
        byte[] before = ConversationStateFormat.ToArray(in state);
        Assert.True(AfterAnHour.Review(in state, At(61)).ReturnDue);
        Assert.Equal(before, ConversationStateFormat.ToArray(in state));
        CustodyChange change = state.Apply(CustodyEvent.Returned, At(61));
        Assert.Equal(NoticeKey.ReturnedToAssistant, change.Notice());
        Assert.Equal(At(0), state.NeedBegan);
    }

    [Fact]
    public void A_quiet_night_is_no_silence()
    {
        var office = new HumanSilence(new HumanSilenceOptions { ReturnAfter = TimeSpan.FromHours(2) }, new BusinessHours(BusinessHoursTests.Weekdays()));
        ConversationState state = default;
        DateTimeOffset five = new(2030, 1, 7, 17, 0, 0, TimeSpan.Zero);
        state.Apply(CustodyEvent.HumanOwns, five);
        Assert.Equal(five.AddHours(17), office.Review(in state, five).DueAt);
    }

    [Theory]
    [InlineData(4.99)]
    [InlineData(30 * 24 * 60 + 1)]
    [InlineData(-5)]
    public void A_time_out_of_range_is_named(double minutes)
    {
        var error = Assert.Throws<ArgumentException>(() => new HumanSilence(new HumanSilenceOptions { ReturnAfter = TimeSpan.FromMinutes(minutes) }));
        Assert.Contains("must lie between 5 minutes and 30 days", error.Message);
    }

    private static ConversationState Owned()
    {
        ConversationState state = default;
        state.Apply(CustodyEvent.HumanOwns, At(0));
        return state;
    }
}
