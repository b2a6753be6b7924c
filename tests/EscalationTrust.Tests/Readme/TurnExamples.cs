namespace EscalationTrust.Tests.Readme;

/// <summary>The C# blocks of docs/turn.md.</summary>
public sealed class TurnExamples
{
    [Fact]
    public void Everything_a_host_can_tell()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.TicketClasses["billing"] = new() { EscalateAt = 0.65 });
        TicketClass billing = ladder.TicketClass("billing"); // once
        ConversationState conversation = default;

        // ----
        var turn = new Turn
        {
            CustomerText = "The invoice is still not right.",
            PreviousReply = "I have looked at your invoice.",
            ModelConfidence = Confidence.FromRatio(0.82),
            RetrievalConfidence = Confidence.FromPercent(20),
            Sentiment = Sentiment.From(-0.7),
            Similarity = Ratio.From(0.1),
            TicketClass = billing,                                          // ladder.TicketClass("billing"), resolved once
            Account = new AccountContext { Tier = AccountTier.High, RenewalNear = true, Trust = Ratio.From(0.4) },
            Exposure = Exposure.FromAmount(1_200),
            Tools = default(ToolActivity).With("find_invoice", "{\"id\":7}", failed: true),
            ReplyNode = 3,
            Signals = SignalSet.Of(Signal.MissingHistory),                  // the customer's record did not load
            Congestion = Ratio.From(0.9),
            KillSwitch = KillSwitch.Off,
            At = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
        };

        ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        Console.WriteLine($"{decision.Stage.Name()}: {decision.Signals}, threshold {decision.Threshold}");

        // ----
        SignalSet raised = SignalSet.Of(
            Signal.LowConfidence, Signal.MismatchedConfidence, Signal.NegativeSentiment, Signal.HighValueAccount, Signal.RenewalNear, Signal.ToolFailure, Signal.MissingHistory);
        Assert.True(raised.Except(decision.Signals).IsEmpty, $"{decision.Signals}");
        Assert.Equal(0.5, decision.Threshold.Value, 3);
    }

    [Theory]
    [InlineData(0.449, true)]
    [InlineData(0.45, false)]
    public void The_page_s_limit_of_confidence_is_the_default(double confidence, bool low) =>
        Assert.Equal(low, Signals(new Turn { ModelConfidence = Confidence.FromRatio(confidence) }).Contains(Signal.LowConfidence));

    [Theory]
    [InlineData(-0.6, true)]
    [InlineData(-0.59, false)]
    public void The_page_s_limit_of_mood_is_the_default(double mood, bool negative) =>
        Assert.Equal(negative, Signals(new Turn { Sentiment = Sentiment.From(mood) }).Contains(Signal.NegativeSentiment));

    [Fact]
    public void The_page_names_every_property_of_a_turn_and_of_its_account()
    {
        string page = Repository.Read("src/EscalationTrust/docs/turn.md");
        Assert.All(typeof(Turn).GetProperties(), property => Assert.Contains($"| `{property.Name}", page));
        Assert.All(typeof(AccountContext).GetProperties(), property => Assert.Contains($".{property.Name}`", page));
    }

    private static SignalSet Signals(Turn turn)
    {
        ConversationState conversation = default;
        EscalationLadder.Create().Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        return decision.Signals;
    }
}
