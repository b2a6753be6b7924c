using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class MeasurementTests
{
    [Theory]
    [InlineData(-0.6, true)]
    [InlineData(-1, true)]
    [InlineData(-0.59, false)]
    [InlineData(1, false)]
    [InlineData(double.NaN, false)]
    public void A_mood_at_the_floor_is_negative(double mood, bool negative) =>
        Assert.Equal(negative, new Chat().Say(new Turn { Sentiment = Sentiment.From(mood) }).Signals.Contains(Signal.NegativeSentiment));

    [Theory]
    [InlineData(new[] { 0.5, 0.3, 0.1 }, true)]
    [InlineData(new[] { 0.5, 0.5, 0.1 }, true)]
    [InlineData(new[] { 0.5, 0.3, 0.2 }, false)]
    [InlineData(new[] { 0.5, 0.1, 0.1 }, true)]
    [InlineData(new[] { 0.5, 0.6, 0.1 }, false)]
    [InlineData(new[] { 0.9, -0.3, 0.1 }, false)]
    [InlineData(new[] { 0.9, 0.1 }, false)]
    [InlineData(new[] { 0.5, double.NaN, 0.3, 0.1 }, true)]
    public void A_mood_that_falls_over_three_messages_is_seen(double[] moods, bool falls)
    {
        var chat = new Chat();
        SignalSet[] signals = [.. moods.Select(mood => chat.Say(new Turn { Sentiment = Sentiment.From(mood) }).Signals)];
        Assert.Equal(falls, signals[^1].Contains(Signal.FallingSentiment));
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(-30, false)]
    public void A_customer_who_comes_back_after_a_silence_was_inactive(int minutes, bool inactive)
    {
        var chat = new Chat();
        chat.Say(new Turn { At = Chat.Noon });
        Assert.Equal(inactive, chat.Say(new Turn { At = Chat.Noon.AddMinutes(minutes) }).Signals.Contains(Signal.Inactivity));
    }

    [Fact]
    public void A_turn_without_a_clock_does_not_end_the_silence()
    {
        var chat = new Chat();
        chat.Say(new Turn { At = Chat.Noon });
        Assert.False(chat.Say().Signals.Contains(Signal.Inactivity));
        Assert.True(chat.Say(new Turn { At = Chat.Noon.AddHours(1) }).Signals.Contains(Signal.Inactivity));
    }

    [Fact]
    public void The_turn_budget_counts_turns_of_the_episode()
    {
        var chat = new Chat(o => o.Detection.TurnBudget = 3);
        Assert.Equal([false, false, true, true], [.. Enumerable.Range(0, 4).Select(_ => chat.Say().Signals.Contains(Signal.TurnBudget))]);
        chat.After(CustodyEvent.Resolved);
        Assert.False(chat.Say().Signals.Contains(Signal.TurnBudget));
    }

    [Fact]
    public void The_account_speaks_for_itself()
    {
        Assert.Equal(SignalSet.Of(Signal.HighValueAccount), Of(new() { Tier = AccountTier.High }));
        Assert.Equal(SignalSet.Of(Signal.HighValueAccount), Of(new() { Tier = AccountTier.Strategic }));
        Assert.Equal(SignalSet.Of(Signal.RenewalNear, Signal.BrokenTrust), Of(new() { Tier = AccountTier.Standard, RenewalNear = true, BrokenTrust = true }));
        Assert.True(Of(new() { Trust = Ratio.From(0) }).IsEmpty);

        static SignalSet Of(AccountContext account) => new Chat().Say(new Turn { Account = account }).Signals;
    }
}
