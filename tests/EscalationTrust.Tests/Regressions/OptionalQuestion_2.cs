namespace EscalationTrust.Tests.Regressions;

/// <summary>A question mark meant as one made the last word of an Italian entry optional: every message that ends in "c'è" or in French "ce" asked for a person.</summary>
public sealed class OptionalQuestion_2
{
    private static readonly MessageReader Reader = new(LexiconLoader.LoadBuiltIn(), null);

    [Theory]
    [InlineData("s'il vous plaît lire ce", false)]
    [InlineData("non so che cosa c'è", false)]
    [InlineData("c'è qualcuno?", true)]
    [InlineData("scusate, c'è nessuno", true)]
    public void There_has_to_be_somebody_in_it(string text, bool asks) =>
        Assert.Equal(asks, Reader.Read(text, bot: false).Signals.Contains(Signal.HumanRequested));
}
