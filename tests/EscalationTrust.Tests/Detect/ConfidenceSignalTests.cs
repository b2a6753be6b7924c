using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class ConfidenceSignalTests
{
    private static readonly Signal[] All = [Signal.LowConfidence, Signal.UnknownConfidence, Signal.MismatchedConfidence, Signal.KnowledgeSilence];

    [Theory]
    [InlineData(0.9, double.NaN, new Signal[0])]
    [InlineData(0.45, double.NaN, new Signal[0])]
    [InlineData(0.4499, double.NaN, new[] { Signal.LowConfidence })]
    [InlineData(0, double.NaN, new[] { Signal.LowConfidence })]
    [InlineData(double.NaN, 0.2, new[] { Signal.LowConfidence })]
    [InlineData(double.NaN, 0.45, new Signal[0])]
    [InlineData(double.NaN, 1, new Signal[0])]
    [InlineData(double.NaN, 0, new[] { Signal.LowConfidence, Signal.KnowledgeSilence })]
    [InlineData(1, 0.5, new[] { Signal.MismatchedConfidence })]
    [InlineData(1, 0.51, new Signal[0])]
    [InlineData(0.2, 0.9, new[] { Signal.LowConfidence, Signal.MismatchedConfidence })]
    [InlineData(double.NaN, double.NaN, new Signal[0])]
    [InlineData(double.PositiveInfinity, -1, new Signal[0])]
    public void Confidence_raises_what_it_says(double model, double search, Signal[] expected) =>
        Assert.Equal(SignalSet.Of(expected), Say(new Chat(), model, search));

    [Fact]
    public void Confidence_that_was_reported_before_and_is_missing_now_is_unknown()
    {
        var chat = new Chat();
        Assert.True(Say(chat, double.NaN, double.NaN).IsEmpty);
        Say(chat, 0.9, double.NaN);
        Assert.Equal(SignalSet.Of(Signal.UnknownConfidence), Say(chat, double.NaN, double.NaN));
    }

    [Fact]
    public void A_number_that_is_no_confidence_never_counts_as_confident()
    {
        foreach (double broken in new[] { double.NaN, double.NegativeInfinity, 1.0001, -0.0001, double.MaxValue })
        {
            var chat = new Chat();
            Say(chat, 0.9, double.NaN);
            Assert.Equal(SignalSet.Of(Signal.UnknownConfidence), Say(chat, broken, double.NaN));
        }
    }

    private static SignalSet Say(Chat chat, double model, double search) =>
        chat.Say(new Turn { ModelConfidence = Confidence.FromRatio(model), RetrievalConfidence = Confidence.FromRatio(search) }).Signals.Intersect(SignalSet.Of(All));
}
