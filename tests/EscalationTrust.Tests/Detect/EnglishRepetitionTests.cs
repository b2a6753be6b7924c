namespace EscalationTrust.Tests.Detect;

public sealed class EnglishRepetitionTests
{
    [Theory]
    [InlineData("I already told you that")]
    [InlineData("I've told you twice, the card is fine")]
    [InlineData("as I said before, it is the blue one")]
    [InlineData("still not working")]
    [InlineData("how many times do I have to say this")]
    [InlineData("you keep asking me the same question")]
    [InlineData("I just said that")]
    public void Who_says_that_it_was_said_before_is_heard(string text)
    {
        SignalSet signals = Said.Later(text);
        Assert.True(signals.Contains(Signal.CustomerSaysRepeated) || signals.Contains(Signal.AnswerRejected), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("that is not what I asked")]
    [InlineData("that doesn't help")]
    [InlineData("that didn't work")]
    [InlineData("no, that's wrong")]
    public void Who_rejects_the_answer_is_heard(string text)
    {
        SignalSet signals = Said.Later(text);
        Assert.True(signals.Contains(Signal.AnswerRejected), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("can I order the same again")]
    [InlineData("can you tell me again how to reset it")]
    [InlineData("please tell me once more which form I need")]
    [InlineData("say that again please")]
    [InlineData("can I order the same thing again")]
    [InlineData("do you still sell the small one")]
    [InlineData("I told my wife about your shop")]
    public void Everyday_words_of_repetition_are_not(string text)
    {
        SignalSet signals = Said.Later(text);
        Assert.False(signals.Contains(Signal.CustomerSaysRepeated), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("thank you so much", true)]
    [InlineData("thanks, that solved it", true)]
    [InlineData("no thanks to you", false)]
    public void Gratitude_is_heard(string text, bool grateful) => Assert.Equal(grateful, Said.Later(text).Contains(Signal.Gratitude));
}
