using EscalationTrust.Tests.Contain;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Field bug: the model says "transferring you", and no handoff is ever made. The decision does not hang on the reply, and the reply cannot say it.</summary>
public sealed class PromiseWithoutTransfer_3
{
    [Theory]
    [InlineData("Transferring you now.")]
    [InlineData("I'll transfer you to an agent.")]
    [InlineData("You are being connected with a specialist.")]
    public void Words_alone_make_no_handoff_and_are_not_sent(string reply)
    {
        ConversationState state = default;
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { CustomerText = "My invoice looks odd." }, ref state, out _);
        ReplyReview review = Drafts.Review(state, reply);
        Assert.Equal((ReplyViolations.ClaimsTransfer, NoticeKey.NotTransferredYet), (review.Violations, review.Notice));
        Assert.False(state.HandoffOpened);
    }

    [Fact]
    public void A_handoff_that_failed_or_expired_makes_the_claim_untrue_again()
    {
        foreach (CustodyEvent custodyEvent in new[] { CustodyEvent.HandoffFailed, CustodyEvent.Expired })
        {
            ConversationState state = Drafts.Queued;
            Drafts.AssertAllowed(state, "I have transferred your case to our team.");
            Drafts.AssertViolates(Drafts.After(state, custodyEvent), "I have transferred your case to our team.", ReplyViolations.ClaimsTransfer);
        }
    }
}
