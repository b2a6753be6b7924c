namespace EscalationTrust.Tests.Detect;

/// <summary>What the bot's own reply admits or claims.</summary>
public sealed class EnglishBotCueTests
{
    [Theory]
    [InlineData("I'm sorry, I'm unable to help with that.", Signal.BotInability)]
    [InlineData("Unfortunately I can't do that for you.", Signal.BotInability)]
    [InlineData("Sorry, I didn't understand that.", Signal.NotUnderstood)]
    [InlineData("I'm not sure I understand. Could you rephrase?", Signal.NotUnderstood)]
    [InlineData("I have transferred you to an agent.", Signal.PromiseWithoutAction)]
    [InlineData("Can you say that in a different way?", Signal.NotUnderstood)]
    [InlineData("No matching articles were found.", Signal.KnowledgeSilence)]
    public void Inability_and_empty_promises_are_heard(string reply, Signal expected)
    {
        SignalSet signals = Said.Reply(reply);
        Assert.True(signals.Contains(expected), $"\"{reply}\": {signals}");
    }

    [Theory]
    [InlineData("Your parcel arrives tomorrow.")]
    [InlineData("You can change it under Settings, Account.")]
    [InlineData("The blue one costs 12 euros.")]
    [InlineData("Great! Your table is booked for 7 pm.")]
    [InlineData("An agent can help you if you like.")]
    public void A_plain_answer_admits_nothing(string reply) =>
        Assert.False(Said.Reply(reply).Overlaps(SignalSet.Of(Signal.BotInability, Signal.NotUnderstood, Signal.PromiseWithoutAction, Signal.KnowledgeSilence, Signal.MalformedReply)));
}
