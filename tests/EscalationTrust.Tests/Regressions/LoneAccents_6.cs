using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>"don´t" was two words: its guard was missed, and who did not need a person was handed over.</summary>
public sealed class LoneAccents_6
{
    [Theory]
    [InlineData("I don't need a human")]
    [InlineData("I don`t need a human")]
    [InlineData("I don\u00B4t need a human")]
    [InlineData("I don\u2019t need a human")]
    [InlineData("Thanks, all the same, but for this one small thing here I don`t need a human, I don\u00B4t need a human at all")]
    public void A_guard_hears_an_apostrophe_of_any_shape(string text) =>
        Assert.False(new Chat(EscalationLadder.Create().Policy).Write(text).Signals.Contains(Signal.HumanRequested));

    [Fact]
    public void Marks_of_direction_hide_no_word() =>
        Assert.True(new Chat(EscalationLadder.Create().Policy).Write("I want a hu\u200Fman \u202Aagent\u202C").Signals.Contains(Signal.HumanRequested));
}
