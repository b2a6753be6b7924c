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
    [InlineData("That is outside what I can do here.", Signal.BotInability)]
    [InlineData("I'm just a chatbot.", Signal.BotInability)]
    [InlineData("Our system doesn't let me edit that.", Signal.BotInability)]
    [InlineData("I have no way of checking.", Signal.BotInability)]
    [InlineData("Please enter a valid date.", Signal.NotUnderstood)]
    [InlineData("I don't know how to respond to that.", Signal.NotUnderstood)]
    [InlineData("Your message wasn't clear to me.", Signal.NotUnderstood)]
    [InlineData("Our specialists have been informed.", Signal.PromiseWithoutAction)]
    [InlineData("My sources don't mention it.", Signal.KnowledgeSilence)]
    [InlineData("I searched but found nothing.", Signal.KnowledgeSilence)]
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
    [InlineData("Have a look at the settings page.")]
    [InlineData("You will get an email when it ships.")]
    [InlineData("The courier will call you before delivery.")]
    [InlineData("I can pass this on if you like.")]
    [InlineData("No need to apologise, we all mistype.")]
    [InlineData("If you are unable to log in, reset your password.")]
    [InlineData("If you can't find the code, open your spam folder.")]
    [InlineData("You can repeat the exercise daily.")]
    public void A_plain_answer_admits_nothing(string reply) =>
        Assert.False(Said.Reply(reply).Overlaps(SignalSet.Of(Signal.BotInability, Signal.NotUnderstood, Signal.PromiseWithoutAction, Signal.KnowledgeSilence, Signal.MalformedReply)));
}
