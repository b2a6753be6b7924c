using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>An entry with "don't" no longer found "dont" once any other entry, in any pack, named "dont" itself.</summary>
public sealed class Apostrophes_2
{
    private const string Pack = "class not = don't | can not\n[human-requested]\ni don't want this\n<not> help me\ni've|do_n't waited\n[outage]\ndont panic\nive arrived";

    [Theory]
    [InlineData("I don't want this")]
    [InlineData("i dont want this")]
    [InlineData("DONT help me")]
    [InlineData("ive waited")]
    public void A_word_is_found_without_its_apostrophe_whatever_other_entries_name(string text) =>
        Assert.True(new Chat(pack: Pack).Write(text).Signals.Contains(Signal.HumanRequested));

    [Fact]
    public void The_other_entry_is_still_found() => Assert.True(new Chat(pack: Pack).Write("dont panic").Signals.Contains(Signal.Outage));

    [Theory]
    [InlineData("well wait")]
    [InlineData("were here")]
    public void Another_word_is_not_taken_for_one_with_an_apostrophe(string text) =>
        Assert.True(new Chat(pack: "[outage]\nwe'll wait\nwe're here").Write(text).Signals.IsEmpty);
}
