using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>"bbb" was taken for a stretched "b", so no entry with such an acronym could match.</summary>
public sealed class StretchedAcronyms_2
{
    [Theory]
    [InlineData("I will report you to the BBB")]
    [InlineData("i will report you to the bbb")]
    [InlineData("I will report you to the ACCC")]
    public void An_acronym_with_three_equal_letters_is_a_word(string text) =>
        Assert.True(new Chat(pack: "[legal]\nbbb|accc").Write(text).Signals.Contains(Signal.Legal));

    [Theory]
    [InlineData("pleeease")]
    [InlineData("pleeeease")]
    [InlineData("PLEEEASE")]
    public void A_stretched_word_is_still_shortened(string text) =>
        Assert.True(new Chat(pack: "[legal]\nbbb|please").Write(text).Signals.Contains(Signal.Legal));

    [Theory]
    [InlineData("gooood", Signal.Legal)]
    [InlineData("goddd", Signal.Outage)]
    public void A_stretched_word_keeps_two_letters_where_that_is_a_word(string text, Signal signal) =>
        Assert.Equal(SignalSet.Of(signal), new Chat(pack: "[legal]\ngood\n[outage]\ngod").Write(text).Signals);
}
