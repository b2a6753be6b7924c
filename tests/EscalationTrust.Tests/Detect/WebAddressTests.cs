namespace EscalationTrust.Tests.Detect;

/// <summary>The words of a web address are nobody's words.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData("the page https://example.com/help/talk-to-a-human gives a 404")]
    [InlineData("it says so on http://example.com/articles/12-my-package-is-stolen.")]
    [InlineData("www.example.com/legal/i-will-sue-you")]
    [InlineData("(https://example.com/i-want-a-real-person)")]
    [InlineData("HTTPS://EXAMPLE.COM/TALK-TO-A-HUMAN")]
    public void The_words_of_an_address_raise_nothing(string text) =>
        Assert.True(Said.First(text).Without(Signal.Shouting).IsEmpty);

    [Theory]
    [InlineData("I read https://example.com/refunds?id=7. Please let me talk to a human.")]
    [InlineData("[talk to a human](https://example.com/contact)")]
    [InlineData("let me talk to a human https://example.com/x")]
    [InlineData("talk https://example.com/x to a human")]
    [InlineData("agent/human please")]
    [InlineData("https://example.com/x 转人工客服")]
    [InlineData("https://example.com/x请转人工客服")]
    public void The_words_beside_it_are_heard(string text) =>
        Assert.True(Said.First(text).Contains(Signal.HumanRequested));

    [Fact]
    public void The_question_mark_of_an_address_asks_nothing()
    {
        const string Reply = "You will find every step described at https://example.com/reset?step=2 under Settings.";
        Assert.Equal(0, Reading(Reply).Shape.Questions);
        Assert.Equal(1, Reading(Reply + " Did that help?").Shape.Questions);
        Assert.Equal(1, Reading("Have you seen https://example.com/reset?").Shape.Questions);
    }

    [Fact]
    public void A_sentence_ends_behind_an_address() =>
        Assert.False(Said.First("I want to talk about https://example.com/x. A human error, I think").Contains(Signal.HumanRequested));

    [Theory]
    [InlineData(20)]
    [InlineData(59)]
    [InlineData(500)]
    [InlineData(1_010)]
    [InlineData(3_000)]
    public void An_address_anywhere_in_a_text_is_taken_out(int before) =>
        Assert.False(Said.First(new string('x', before) + " https://example.com/talk-to-a-human ok").Contains(Signal.HumanRequested));

    private static MessageReading Reading(string text) =>
        new MessageReader(LexiconLoader.LoadBuiltIn(), null).Read(text, bot: true);
}
