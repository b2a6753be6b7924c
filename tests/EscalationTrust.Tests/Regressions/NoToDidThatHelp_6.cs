namespace EscalationTrust.Tests.Regressions;

/// <summary>"Did that solve your problem?" counted as a goodbye, so that a "no" to it rejected nothing.</summary>
public sealed class NoToDidThatHelp_6
{
    private static readonly IEscalationPolicy Policy = EscalationLadder.Create().Policy;

    [Theory]
    [InlineData("Please restart the router. Did that solve your problem?", "No")]
    [InlineData("Did this answer your question?", "no")]
    [InlineData("Did that help?", "no it didn't")]
    [InlineData("Thank you for contacting us. I have reset the line. Is it working now?", "no")]
    [InlineData("Thanks for writing! Hat Ihnen das geholfen?", "nein")]
    public void A_no_to_whether_it_helped_rejects_the_answer(string reply, string answer) => Assert.True(IsRejected(reply, answer));

    [Theory]
    [InlineData("Your refund is on its way. Is there anything else I can help you with?", "no")]
    [InlineData("Did you get the refund? Great. Is there anything else?", "No thanks")]
    [InlineData("Thank you for contacting us. Have a great day!", "no")]
    public void A_no_to_a_goodbye_rejects_nothing(string reply, string answer) => Assert.False(IsRejected(reply, answer));

    private static bool IsRejected(string reply, string answer)
    {
        ConversationState conversation = default;
        Policy.ShouldEscalate(new Turn { CustomerText = "my internet is slow" }, ref conversation, out _);
        Policy.ShouldEscalate(new Turn { CustomerText = answer, PreviousReply = reply }, ref conversation, out EscalationDecision decision);
        return decision.Signals.Contains(Signal.AnswerRejected);
    }
}
