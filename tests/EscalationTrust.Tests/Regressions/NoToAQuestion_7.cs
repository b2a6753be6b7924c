using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Regressions;

/// <summary>A "no" that told the bot what it had asked for counted as a rejected answer; "you have not helped" to a bot that closed did not.</summary>
public sealed class NoToAQuestion_7
{
    [Theory]
    [InlineData("Did the police come?", "no")]
    [InlineData("Do you have a doctor's note?", "no")]
    [InlineData("Thanks! Have you updated to version 8?", "no")]
    [InlineData("Did you get the e-mail?", "not yet")]
    [InlineData("Which device do you use?", "none of those, a tablet")]
    [InlineData("Please send me your order number.", "I don't have one")]
    [InlineData("Would you like a link?", "no thanks")]
    [InlineData("Would you like to see programmes for tenants?", "sure why not")]
    public void A_no_that_was_asked_for_rejects_nothing(string reply, string answer) => Assert.False(IsRejected(reply, answer));

    [Theory]
    [InlineData("Is that correct?", "no, without the c")]
    [InlineData("Please restart the router. Did that help?", "no")]
    [InlineData("Do you see it now?", "no")]
    [InlineData("Which order is it?", "that's not what I asked")]
    [InlineData("Press the red button.", "no")]
    public void A_no_to_what_the_bot_said_does(string reply, string answer) => Assert.True(IsRejected(reply, answer));

    [Theory]
    [InlineData("Is there anything else I can help you with?", "you haven't helped me with the first thing yet")]
    [InlineData("Anything else?", "my problem still isn't solved")]
    [InlineData("Thank you for contacting us!", "you're not reading what I write")]
    [InlineData("Can I help with anything else?", "Not unless you can fix it")]
    public void Unsolved_is_heard_by_a_bot_that_closes(string reply, string answer) => Assert.True(IsRejected(reply, answer));

    [Theory]
    [InlineData("Is there anything else I can help you with?", "no")]
    [InlineData("Is there anything else I can help you with?", "no that's it")]
    [InlineData("Is there anything else I can help you with?", "not right now")]
    public void A_no_to_anything_else_rejects_nothing(string reply, string answer) => Assert.False(IsRejected(reply, answer));

    private static bool IsRejected(string reply, string answer) => Said.Later(answer, reply).Contains(Signal.AnswerRejected);
}
