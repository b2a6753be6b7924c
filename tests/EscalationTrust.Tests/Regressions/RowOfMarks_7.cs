namespace EscalationTrust.Tests.Regressions;

/// <summary>The second of two question marks counted as another question, and the second of three dots as another sentence, so that a "yes" to an offer of a person was not heard.</summary>
public sealed class RowOfMarks_7
{
    private static readonly IEscalationPolicy Policy = EscalationLadder.Create().Policy;

    [Theory]
    [InlineData("Would you like me to transfer you to a human agent??")]
    [InlineData("Shall I connect you to a person?!")]
    [InlineData("Shall I connect you to a person!?")]
    [InlineData("I can connect you to an agent... Would you like that?")]
    [InlineData("I can connect you to an agent!! Would you like that??")]
    public void A_yes_to_an_offer_that_ends_in_a_row_of_marks_asks_for_a_person(string reply) =>
        Assert.True(Answered(reply, "yes please").Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("Would you like me to transfer you to a human agent?? Or shall I try the refund again?")]
    [InlineData("I can connect you to an agent... The label is under Returns. Would you like that?")]
    public void Another_question_or_sentence_behind_the_row_still_counts(string reply) =>
        Assert.False(Answered(reply, "yes please").Contains(Signal.HumanRequested));

    [Fact]
    public void A_no_to_whether_it_helped_rejects_the_answer_however_many_marks_ask() =>
        Assert.True(Answered("Please restart the router. Did that solve your problem??", "No").Contains(Signal.AnswerRejected));

    private static SignalSet Answered(string reply, string answer)
    {
        ConversationState conversation = default;
        Policy.ShouldEscalate(new Turn { CustomerText = "my order is late" }, ref conversation, out _);
        Policy.ShouldEscalate(new Turn { CustomerText = answer, PreviousReply = reply }, ref conversation, out EscalationDecision decision);
        return decision.Signals;
    }
}
