namespace EscalationTrust.Tests.Regressions;

/// <summary>"Order 12315" in any language was a legal threat, because a Chinese consumer line has that number.</summary>
public sealed class NumbersOfOtherLanguages_2
{
    private static readonly MessageReader Reader = new(LexiconLoader.LoadBuiltIn(), null);

    [Theory]
    [InlineData("where is my order 12315?", false)]
    [InlineData("12300", false)]
    [InlineData("我要打12315", true)]
    [InlineData("我会向12315投诉你们", true)]
    public void The_number_of_an_authority_counts_in_its_own_language_only(string text, bool legal) =>
        Assert.Equal(legal, Reader.Read(text, bot: false).Signals.Contains(Signal.Legal));
}
