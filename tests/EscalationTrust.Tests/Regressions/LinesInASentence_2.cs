namespace EscalationTrust.Tests.Regressions;

/// <summary>Every line end was the end of a sentence, so that a request typed over three lines, or in parts that a reader joined by line ends, was not heard.</summary>
public sealed class LinesInASentence_2
{
    private static readonly MessageReader Reader = new(LexiconCompiler.Compile([LexiconPackReader.Read("[outage]\nunable to help\n[bot bot-inability]\nunable to help", "test")]), null);

    [Theory]
    [InlineData("unable\nto help", true)]
    [InlineData("unable\r\nto\r\nhelp", true)]
    [InlineData("unable to \n help", true)]
    [InlineData("unable\n\nto help", false)]
    [InlineData("unable\r\n \r\nto help", false)]
    [InlineData("unable.\nto help", false)]
    public void The_end_of_a_line_ends_no_sentence_and_an_empty_line_does(string text, bool found) =>
        Assert.Equal(found, Reader.Read(text, bot: false).Signals.Contains(Signal.Outage));

    [Theory]
    [InlineData("unable to help", true)]
    [InlineData("unable\nto help", false)]
    public void A_line_of_a_bot_is_an_item_of_a_list_and_ends(string text, bool found) =>
        Assert.Equal(found, Reader.Read(text, bot: true).Signals.Contains(Signal.BotInability));

    [Fact]
    public void A_request_for_a_person_over_several_lines_is_heard() =>
        Assert.True(new MessageReader(LexiconLoader.LoadBuiltIn(), null).Read("hello\nI want to talk\nto a\nhuman", bot: false).Signals.Contains(Signal.HumanRequested));
}
